package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are put elsewhere, and what they are there. What bash does with each line was seen in the oracle. */
class CopiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "install -D -m 755 /etc/eks/bootstrap.sh /opt/a/b/c; /opt/a/b/c",
                "echo /etc/eks/bootstrap.sh | install -D -m 755 /dev/stdin /opt/a/b; for f in /opt/a/*; do $f; done",
                "cp --parents /etc/eks/bootstrap.sh /root; for f in /root/etc/eks/*; do $f; done",
                "install -t /usr/local/bin /etc/eks/bootstrap.sh; bootstrap.sh",
                "echo > /tmp/a; install /etc/eks/bootstrap.sh /tmp/a; /tmp/a",
                "mkdir -p /opt/a/b; cp /etc/eks/bootstrap.sh /opt/a/b; /opt/a/b/bootstrap.sh",
                "cp -r /etc/eks /opt/x; /opt/x/bootstrap.sh",
                "echo > /tmp/a; cp -p /etc/eks/bootstrap.sh /tmp/a; /tmp/a",
                "echo > /tmp/a; cp --remove-destination /etc/eks/bootstrap.sh /tmp/a; /tmp/a",
                "echo > /tmp/a; chmod +x /tmp/a; echo /etc/eks/bootstrap.sh > /tmp/b; cp /tmp/b /tmp/a; /tmp/a",
                "cp /etc/eks/bootstrap.sh /tmp/a; echo > /tmp/b; cp -b /tmp/b /tmp/a; bash /tmp/a~",
                "echo > /tmp/a; mv /etc/eks/bootstrap.sh /tmp/a; /tmp/a",
                "ln -s /etc/eks /opt/l; /opt/l/bootstrap.sh",
                "ln /etc/eks/bootstrap.sh /tmp/l; /tmp/l",
                "mv /etc/eks/bootstrap.sh /tmp/m; /tmp/m",
                "echo /etc/eks/bootstrap.sh | { install /dev/stdin /tmp/a /tmp/none; bash; }"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cp /etc/eks/bootstrap.sh /opt/none/x; /opt/none/x",
                "cp /etc/eks /opt/x; /opt/x/bootstrap.sh",
                "cp --no-preserve=mode /etc/eks/bootstrap.sh /tmp/a; /tmp/a",
                "echo > /tmp/a; cp /etc/eks/bootstrap.sh /tmp/a; /tmp/a",
                "echo > /tmp/a; cp -n /etc/eks/bootstrap.sh /tmp/a; bash /tmp/a",
                "echo > /tmp/a; ln /etc/eks/bootstrap.sh /tmp/a; bash /tmp/a",
                "install -m 644 /etc/eks/bootstrap.sh /tmp/a; /tmp/a",
                "mv /etc/eks/bootstrap.sh /tmp/m; /etc/eks/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
