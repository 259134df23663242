package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made, moved and changed, and commands that fail. What bash does with each line was seen in the oracle. */
class FileToolsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "install -D -m 755 /etc/eks/bootstrap.sh /opt/a/b/c; /opt/a/b/c",
                "mkdir -p /opt/a/b; cp /etc/eks/bootstrap.sh /opt/a/b; /opt/a/b/bootstrap.sh",
                "cp -r /etc/eks /opt/x; /opt/x/bootstrap.sh",
                "ln -s /etc/eks /opt/l; /opt/l/bootstrap.sh",
                "mv /etc/eks/bootstrap.sh /tmp/m; /tmp/m",
                "echo /etc/eks/bootstrap.sh | tee /tmp/t > /dev/null; sh /tmp/t",
                "dd if=/etc/eks/bootstrap.sh of=/tmp/d; bash /tmp/d",
                "mkdir /run/lock/x && /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cp /etc/eks/bootstrap.sh /opt/none/x; /opt/none/x",
                "mkdir /tmp/a/b && /etc/eks/bootstrap.sh",
                "echo /etc/eks/bootstrap.sh | tee /tmp/none/t > /dev/null; sh /tmp/none/t",
                "chmod 644 /etc/eks/bootstrap.sh; /etc/eks/bootstrap.sh",
                "mv /etc/eks/bootstrap.sh /tmp/m; /etc/eks/bootstrap.sh",
                "rm /etc/eks/bootstrap.sh; /etc/eks/bootstrap.sh",
                "mkdir /etc/eks && /etc/eks/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
