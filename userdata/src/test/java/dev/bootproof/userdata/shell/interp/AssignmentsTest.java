package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Variables get values. What bash does with each line was seen in the oracle. */
class AssignmentsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "p=/etc/eks; p+=/bootstrap.sh; $p",
                "declare -i n=2; n+=3; [ $n = 5 ] && /etc/eks/bootstrap.sh",
                "a=(x [5]=y z); [ ${a[6]} = z ] && /etc/eks/bootstrap.sh",
                "a=(x); a+=(/etc/eks/bootstrap.sh); ${a[1]}",
                "i=0; a[i++]=/etc/eks; a[i]+=/bootstrap.sh; IFS=; p=\"${a[*]}\"; $p",
                "i=0; a[i++]+=x; [ $i = 1 ] && /etc/eks/bootstrap.sh",
                "declare -A m=([b c]=/etc/eks/bootstrap.sh); ${m[b c]}",
                "set -k; f() { $p; }; f p=/etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "readonly p=x; p=/etc/eks/bootstrap.sh; $p",
                "p=/etc/eks/bootstrap.sh true; $p",
                "a=(/etc/eks/bootstrap.sh); a=(); ${a[0]}"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
