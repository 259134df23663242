package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many words there are decides what they mean. What bash does with each line was seen in the oracle. */
class TestExpressionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ -n ] && /etc/eks/bootstrap.sh",
                "[ ! '' ] && /etc/eks/bootstrap.sh",
                "[ '(' = '(' ] && /etc/eks/bootstrap.sh",
                "[ ! a = b ] && /etc/eks/bootstrap.sh",
                "[ a = b -o c = c ] && /etc/eks/bootstrap.sh",
                "[ '(' a = a ')' -a 1 -lt 2 ] && /etc/eks/bootstrap.sh",
                "test -x /etc/eks/bootstrap.sh && /etc/eks/bootstrap.sh",
                "[ a = a; [ $? = 2 ] && /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ ] && /etc/eks/bootstrap.sh",
                "[ ! -n ] && /etc/eks/bootstrap.sh",
                "[ a b ] && /etc/eks/bootstrap.sh",
                "[ a = a b ] && /etc/eks/bootstrap.sh",
                "[ a = a -a b = c -o d = e ] && /etc/eks/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
