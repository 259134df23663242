package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.Handler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramsTest {
    @Test
    void aProgramThatIsThereTellsItsVersion() {
        assertThat(Calls.are("kubelet --version && /etc/eks/bootstrap.sh")).isTrue();
        assertThat(Calls.are("kubelet --version || /etc/eks/bootstrap.sh")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "export PATH=/opt/bin:/bin, true",
        "PATH=/opt/bin, false",
        "export PATH=$(curl x):/opt/bin, true",
        "cd /usr; PATH=bin, true",
        "unset PATH, true",
        "PATH=/nowhere, false",
        "export -n PATH=/nowhere, true"
    })
    void envLooksForTheInterpreterOfAFirstLineInThePath(String path, boolean runs) {
        assertThat(reading(path + "; /etc/eks/bootstrap.sh").gaps().isEmpty()).isEqualTo(runs);
        String file = "printf '#!/usr/bin/env bash\\n/etc/eks/bootstrap.sh' > /opt/x; chmod +x /opt/x; ";
        assertThat(Calls.are(file + path + "; /opt/x")).isEqualTo(runs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/etc/eks/max-pods-calculator.sh --instance-type m5.large",
                "bash /etc/eks/max-pods-calculator.sh --instance-type m5.large",
                "P=$(/etc/eks/get-ecr-uri.sh us-east-1 amazonaws.com)"
            })
    void aScriptOfTheImageCallsNothing(String line) {
        assertThat(Calls.are(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"corp-run -- CALL prod", "corp-run 'CALL prod'", "echo CALL > /root/j; corp-run /root/j"})
    void whatAnUnknownProgramDoesWithACallIsNotKnown(String line) {
        assertThat(reading(line).gaps()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git clone https://example.com/boot.git /opt/boot; /opt/boot/run.sh",
                "cd /opt; git clone git@example.com:corp/boot.git; bash boot/run.sh",
                "unzip -q /tmp/boot.zip -d /opt/boot; /opt/boot/run.sh",
                "aws s3 sync s3://bucket/boot /opt/boot; bash /opt/boot/run.sh",
                "mkdir /opt/boot; curl -s https://example.com/b.tgz | tar xz -C /opt/boot; /opt/boot/run.sh",
                "rsync -a host:/boot/ /opt/boot/; /opt/boot/run.sh",
                "mkdir -p /mnt/efs; mount -t efs fs-1:/ /mnt/efs; . /mnt/efs/run.sh"
            })
    void whatWasFetchedToAPlaceIsNotKnown(String line) {
        assertThat(reading(line).gaps()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "git --version; git config --global user.name x; /opt/aws/bin/cfn-signal -e 0",
                "mount /dev/nvme1n1 /var/lib/containerd; /opt/aws/bin/cfn-signal -e 0",
                "aws s3 sync s3://bucket/boot /opt/boot; ls /opt/boot"
            })
    void whatWasFetchedElsewhereTellsNothing(String line) {
        assertThat(reading(line).gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"corp-log 'running CALL prod'", "corp-run /root/j", "chattr +i CALL"})
    void whatAProgramIsToldBesideIsNoCall(String line) {
        assertThat(reading(line).gaps()).isEmpty();
    }

    private static ShellReading reading(String line) {
        String text = "#!/bin/bash\n" + line.replace("CALL", NodeImage.BOOTSTRAP) + "\n";
        return ShellInterpreter.run(Bytes.of(text), Handler.SCRIPT, NodeImage.AL2);
    }
}
