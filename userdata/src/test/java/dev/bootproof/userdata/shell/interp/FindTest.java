package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.Handler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindTest {
    private static boolean calls(String line) {
        return ShellInterpreter.run(Bytes.of("#!/bin/bash\n" + line + "\n"), Handler.SCRIPT, NodeImage.AL2)
                .commands()
                .stream()
                .anyMatch(ReachedCommand::shipped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "find /etc/eks -iname 'BOOT*' -exec {} prod \\;",
                "find /etc/eks -type f \\( -name x -o -name bootstrap.sh \\) -exec bash {} +",
                "find /etc/eks -maxdepth 1 ! -name '*.txt' -name '*.sh' -execdir {} prod \\;",
                "find /etc/eks -mtime -1 -name bootstrap.sh -exec {} \\;",
                "echo y | find /etc/eks -name bootstrap.sh -ok {} prod \\;",
                "$(find /etc -path '*/eks/boot*' -print -quit) prod",
                "find /etc/eks -maxdepth 0 -exec {}/bootstrap.sh \\;",
                "ln -s /etc/eks /opt/e; find -L /opt -name bootstrap.sh -exec bash {} \\;",
                "ln -s /etc/eks /opt/e; find /opt/e/ -name bootstrap.sh -exec bash {} \\;",
                "mkdir -p /opt/a/b; touch /opt/a/b/c; find /opt -depth | head -1 | grep -q c && /etc/eks/bootstrap.sh",
                "find /etc/eks -name bootstrap.sh -fprint /tmp/l; bash $(cat /tmp/l)"
            })
    void runsWhatItFinds(String line) {
        assertThat(calls(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "find /etc -maxdepth 1 -name bootstrap.sh -exec {} prod \\;",
                "find /etc/eks -type d -name bootstrap.sh -exec {} \\;",
                "find /etc/eks -name bootstrap.sh -okdir {} prod \\;",
                "find /etc/eks -name other.sh -exec {} \\;",
                "find /etc/eks -name bootstrap.sh -delete; /etc/eks/bootstrap.sh",
                "find /opt -name bootstrap.sh -exec {} \\;",
                "find /etc -path /etc/eks -prune -o -name bootstrap.sh -exec bash {} \\;",
                "find /etc/eks -prune -name bootstrap.sh -exec bash {} \\;",
                "ln -s /etc/eks /opt/e; find /opt/e -name bootstrap.sh -exec bash {} \\;",
                "ln -s /opt /opt/again; find -L /opt -name bootstrap.sh -exec bash {} \\;"
            })
    void runsNothingElse(String line) {
        assertThat(calls(line)).isFalse();
    }
}
