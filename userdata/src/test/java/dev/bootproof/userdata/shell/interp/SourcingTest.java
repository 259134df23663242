package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where source looks for a file, and what a missing one does. What bash does with each line was seen in the oracle. */
class SourcingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cd /etc/eks; . bootstrap.sh",
                "mkdir /tmp/l; echo /etc/eks/bootstrap.sh > /tmp/l/f; PATH=/tmp/l:$PATH; . f",
                "source -- /etc/eks/bootstrap.sh",
                ". /dev/stdin <<< /etc/eks/bootstrap.sh",
                "echo '/etc/eks/bootstrap.sh' > /etc/profile.d/x.sh; . /etc/profile",
                "echo 'export C=x' >> /etc/profile; . /etc/profile; [ $C = x ] && /etc/eks/bootstrap.sh",
                "echo 'set -- /etc/eks/bootstrap.sh' > /tmp/f; . /tmp/f x; $1",
                ". /none; /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shopt -u sourcepath; PATH=/etc/eks:$PATH; cd /tmp; . bootstrap.sh",
                "set -o posix; . /none; /etc/eks/bootstrap.sh",
                "cd /etc/eks; set -o posix; PATH=/usr/bin; . bootstrap.sh",
                "yum install -y x; . /etc/profile; [ -z \"$C\" ] || /etc/eks/bootstrap.sh",
                "echo return > /tmp/f; echo /etc/eks/bootstrap.sh >> /tmp/f; . /tmp/f"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
