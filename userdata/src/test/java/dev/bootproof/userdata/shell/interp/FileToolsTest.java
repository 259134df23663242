package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are made, changed and taken away, and commands that fail. What bash does with each line was seen in the oracle. */
class FileToolsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo /etc/eks/bootstrap.sh | tee /tmp/t > /dev/null; sh /tmp/t",
                "dd if=/etc/eks/bootstrap.sh of=/tmp/d; bash /tmp/d",
                "chmod -Rv 644 /etc/eks; chmod -R u+x /etc/eks; /etc/eks/bootstrap.sh",
                "readlink -f /tmp/none && readlink -m /tmp/a/b && /etc/eks/bootstrap.sh",
                "for f in /opt/none.d/*.sh; do [ -e $f ] || /etc/eks/bootstrap.sh; done",
                "mkdir /tmp/a; rmdir /tmp/a; [ -d /tmp/a ] || /etc/eks/bootstrap.sh",
                "mkdir /run/a; rmdir /var/run/a; mkdir /run/a && /etc/eks/bootstrap.sh",
                "mkdir -p a/b/c; rmdir -p a/b/c && [ ! -e a ] && /etc/eks/bootstrap.sh",
                "mkdir -p a/b a/c; rmdir -p a/b || [ -d a ] && [ ! -e a/b ] && /etc/eks/bootstrap.sh",
                "cp /etc/eks/bootstrap.sh /bin/x; /usr/bin/x",
                "echo /etc/eks/bootstrap.sh > /tmp/a; chmod --reference=/bin/ls /tmp/a; /tmp/a",
                "mkdir /run/lock/x && /etc/eks/bootstrap.sh"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mkdir /tmp/a/b && /etc/eks/bootstrap.sh",
                "echo /etc/eks/bootstrap.sh | tee /tmp/none/t > /dev/null; sh /tmp/none/t",
                "chmod 644 /etc/eks/bootstrap.sh; /etc/eks/bootstrap.sh",
                "rm /etc/eks/bootstrap.sh; /etc/eks/bootstrap.sh",
                "readlink -e /tmp/none || realpath /tmp/none/x || ln -s x /tmp/none/y && /etc/eks/bootstrap.sh",
                "truncate -s 1 /tmp/none/x && /etc/eks/bootstrap.sh",
                "stat /tmp/none || chown root /tmp/none || tar xf /tmp/none && /etc/eks/bootstrap.sh",
                "find /tmp/none -name x && /etc/eks/bootstrap.sh",
                "xargs -a /tmp/none echo && /etc/eks/bootstrap.sh",
                "mkdir /etc/eks && /etc/eks/bootstrap.sh"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }
}
