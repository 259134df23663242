package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What bash prints was seen in the oracle. */
class PrintBuiltinsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ \"$(printf %q \"a b'c\")\" = \"a\\\\ b\\\\'c\" ] && /etc/eks/bootstrap.sh",
                "[ \"$(printf %q '~a#b,c')\" = '\\~a#b\\,c' ] && /etc/eks/bootstrap.sh",
                "[ \"$(printf %q '')\" = \"''\" ] && /etc/eks/bootstrap.sh",
                "printf %d 08 || printf -v 1x y || printf '%d %x' 010 0x1f && /etc/eks/bootstrap.sh",
                "[ \"$(echo -e '\\0101\\101\\\\0101')\" = 'A\\101\\0101' ] && /etc/eks/bootstrap.sh",
                "[ \"$(printf %b '\\0101\\101')\" = AA ] && /etc/eks/bootstrap.sh",
                "$(printf %b /etc/eks/bootstrap.sh'\\c' x) && printf 'a\\cb' | grep -F 'a\\cb'",
                "eval \"$(printf '%q ' /etc/eks/bootstrap.sh \"a'b c\" $'x\\ny')\""
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }
}
