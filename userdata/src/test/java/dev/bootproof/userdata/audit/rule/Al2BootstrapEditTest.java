package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Edits of the script count, and the file that its workaround sourced; what else is done with them does not. */
class Al2BootstrapEditTest {
    private static final OneRule RULE = new OneRule(new Al2BootstrapEdit());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sed -i 's/a/b/' /etc/eks/bootstrap.sh",
                "sed -i '/^set -o errexit/a source /etc/profile.d/bootstrap.sh' /etc/eks/bootstrap.sh",
                "echo 'exit 0' >> /etc/eks/bootstrap.sh",
                "cat > /etc/eks/bootstrap.sh <<< 'exit 0'",
                "cp /etc/hosts /etc/eks/bootstrap.sh",
                "sudo sed -i s/a/b/ /etc/eks/bootstrap.sh",
                "for f in /etc/eks/bootstrap.sh; do perl -pi -e 's/a/b/' $f; done",
                "echo 'export A=1' > /etc/profile.d/bootstrap.sh",
                ". /etc/profile.d/bootstrap.sh"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grep nodeadm /etc/eks/bootstrap.sh",
                "cat /etc/eks/bootstrap.sh",
                "[ -f /etc/eks/bootstrap.sh ]",
                "sed -i s/a/b/ /opt/own/bootstrap.sh",
                "echo 'export A=1' > /etc/profile.d/own.sh",
                "if false; then sed -i s/a/b/ /etc/eks/bootstrap.sh; fi",
                "[ -f /etc/profile.d/bootstrap.sh ] && . /etc/profile.d/bootstrap.sh"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
