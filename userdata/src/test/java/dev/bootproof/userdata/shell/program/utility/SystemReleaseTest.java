package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.interp.NodeImage;
import dev.bootproof.userdata.shell.interp.ShellInterpreter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells AL2 from AL2023. What the programs say on either was seen in their documentation. */
class SystemReleaseTest {
    private static boolean calls(String condition, NodeImage image) {
        String text = "#!/bin/bash\nif " + condition + "; then /etc/eks/bootstrap.sh; fi\n";
        return ShellInterpreter.run(Bytes.of(text), Handler.SCRIPT, image).commands().stream()
                .anyMatch(
                        command -> command.isBootstrap() && command.certainty().isLikely());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ $(rpm -E %{amzn}) = 2 ]",
                "[ \"$(rpm --eval '%{?amzn}')\" -lt 2023 ]",
                "[ $(rpm -E '%{?dist}') = .amzn2 ]",
                "! hostnamectl | grep -q 'Amazon Linux 2023'",
                "! hostnamectl status | grep -q 'Kernel: .*amzn2023'",
                "grep -qx 'cpe:2.3:o:amazon:amazon_linux:2' /etc/system-release-cpe"
            })
    void tellsTheImage(String condition) {
        assertThat(calls(condition, NodeImage.AL2)).isTrue();
        assertThat(calls(condition, NodeImage.AL2023)).isFalse();
    }
}
