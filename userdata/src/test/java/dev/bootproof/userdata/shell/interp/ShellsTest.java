package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a shell is given runs, unless the shell refuses its options. What bash does with each line was seen in the oracle. */
class ShellsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bash -c '$0 x' /etc/eks/bootstrap.sh",
                "bash -O extglob -c '/etc/eks/@(bootstrap).sh'",
                "bash +x -eu /etc/eks/bootstrap.sh",
                "echo /etc/eks/bootstrap.sh | bash -s a b",
                "echo '$1' | sh -s /etc/eks/bootstrap.sh",
                "bash --norc --noprofile /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bash --frob /etc/eks/bootstrap.sh",
                "bash -Z /etc/eks/bootstrap.sh",
                "bash --version /etc/eks/bootstrap.sh",
                "bash -n /etc/eks/bootstrap.sh",
                "bash -D /etc/eks/bootstrap.sh",
                "bash -c"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
