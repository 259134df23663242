package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written to >( ) is read there; PS4 runs what it substitutes. What bash does with each line was seen in the oracle. */
class ProcessesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo /etc/eks/bootstrap.sh > >(bash); wait; sleep 1",
                "echo /etc/eks/bootstrap.sh | tee >(sh) > /dev/null; sleep 1",
                "{ echo /etc/eks/bootstrap.sh; } > >(bash); sleep 1",
                "PS4='$(/etc/eks/bootstrap.sh)'; set -x; true",
                "timeout 9 bash -c 'kill $PPID'; /etc/eks/bootstrap.sh",
                "trap '/etc/eks/bootstrap.sh; exit' TERM; bash -c 'kill $PPID'",
                "(bash -c 'kill $PPID'; true); /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo /etc/eks/bootstrap.sh > >(cat); sleep 1",
                "echo true /etc/eks/bootstrap.sh > >(bash); sleep 1",
                "PS4='$(/etc/eks/bootstrap.sh)'; true",
                "PS4='\\$(/etc/eks/bootstrap.sh)'; set -x; true",
                "bash -c 'kill -9 $PPID'; /etc/eks/bootstrap.sh",
                "env A=1 sh -c 'kill $PPID'; /etc/eks/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
