package dev.bootproof.userdata.shell.interp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units are read as systemd reads them, and started. What bash does with each line was seen in the oracle. */
class ServicesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "printf '[Service]\\nType=oneshot\\n%s\\n' ExecStart=/etc/eks/bootstrap.sh > /etc/systemd/system/j.service; systemctl start j",
                "printf '[Service]\\nType=oneshot\\n%s\\n' ExecStartPre=/etc/eks/bootstrap.sh > /etc/systemd/system/j.service; systemctl enable --now j.service",
                "printf '[Service]\\nType=oneshot\\n%s\\n' 'ExecStart=/bin/sh -c \"/etc/eks/bootstrap.sh x\"' > /etc/systemd/system/j.service; systemctl restart j",
                "printf '[Service]\\nType=oneshot\\n%s\\n' 'Environment=B=/etc/eks/bootstrap.sh' 'ExecStart=/bin/sh ${B}' > /etc/systemd/system/j.service; systemctl start j",
                "printf '[Service]\\nType=oneshot\\nExecStart=/etc/eks/%%i.sh\\n' > /etc/systemd/system/j@.service; systemctl start j@bootstrap",
                "printf '[Service]\\nType=oneshot\\n%s\\n' ExecStart=/bin/true > /etc/systemd/system/j.service; mkdir /etc/systemd/system/j.service.d; printf '[Service]\\nType=oneshot\\n%s\\n' ExecStart= ExecStart=/etc/eks/bootstrap.sh > /etc/systemd/system/j.service.d/o.conf; systemctl start j"
            })
    void runs(String line) {
        assertThat(Calls.are(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "printf '[Service]\\nType=oneshot\\n%s\\n' ExecStart=/etc/eks/bootstrap.sh > /etc/systemd/system/j.service; systemctl daemon-reload",
                "printf '[Service]\\nType=oneshot\\n%s\\n' ExecStop=/etc/eks/bootstrap.sh > /etc/systemd/system/j.service; systemctl start j",
                "printf '[Service]\\nType=oneshot\\n%s\\n' '#ExecStart=/etc/eks/bootstrap.sh' ExecStart=/bin/true > /etc/systemd/system/j.service; systemctl start j",
                "printf '[Service]\\nType=oneshot\\n%s\\n' ExecStart=/etc/eks/bootstrap.sh > /etc/systemd/system/j.service; mkdir /etc/systemd/system/j.service.d; printf '[Service]\\nType=oneshot\\n%s\\n' ExecStart= ExecStart=/bin/true > /etc/systemd/system/j.service.d/o.conf; systemctl start j",
                "printf '[Service]\\nType=oneshot\\n%s\\n' ExecStartPre=/bin/false ExecStart=/etc/eks/bootstrap.sh > /etc/systemd/system/j.service; systemctl start j",
                "printf '[Unit]\\nExecStart=/etc/eks/bootstrap.sh\\n' > /etc/systemd/system/j.service; systemctl start j"
            })
    void doesNotRun(String line) {
        assertThat(Calls.are(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if [ \"$(systemctl is-active docker)\" = active ]; then /etc/eks/bootstrap.sh; fi",
                "[[ $(systemctl show -P Result sshd) == success ]] && /etc/eks/bootstrap.sh",
                "printf '[Service]\\nType=oneshot\\n%s\\n' 'ExecCondition=/bin/bash -c \"[[ $(systemctl show -P Result sshd) == success ]]\"' ExecStart=/etc/eks/bootstrap.sh > /etc/systemd/system/j.service; systemctl start j"
            })
    void whatSystemctlTellsIsNotKnown(String line) {
        assertThat(Calls.are(line)).isTrue();
    }
}
