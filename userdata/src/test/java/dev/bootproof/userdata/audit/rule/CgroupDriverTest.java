package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the NodeConfig, as a setting or a flag, and in drop-ins for nodeadm and the kubelet. */
class CgroupDriverTest {
    private static final OneRule RULE = new OneRule(new CgroupDriver());

    private static List<Finding> findings(String kubelet) {
        String document =
                "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n    " + kubelet + "\n";
        return Auditor.judge(Bytes.of(document), Ami.AL2023).findings().stream()
                .filter(finding -> finding.rule().equals("cgroup-driver"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "config: {cgroupDriver: cgroupfs}     | 1",
                "flags: [--cgroup-driver=cgroupfs]    | 1",
                "config: {cgroupDriver: systemd}      | 0",
                "flags: [--cgroup-driver=systemd]     | 0",
                "config: {cgroupRoot: cgroupfs}       | 0",
            })
    void inTheNodeConfig(String kubelet, int found) {
        assertThat(findings(kubelet)).hasSize(found);
    }

    @Test
    void inDropIns() {
        RULE.findsTheLastOf(
                "echo '{\"cgroupDriver\": \"cgroupfs\"}' > /etc/kubernetes/kubelet/config.json.d/50-a.conf");
        RULE.findsTheLastOf("printf 'spec: {kubelet: {config: {cgroupDriver: cgroupfs}}}' > /etc/eks/nodeadm.d/a.yaml");
        RULE.findsNothingIn("echo '{\"cgroupDriver\": \"systemd\"}' > /etc/kubernetes/kubelet/config.json.d/50-a.conf");
        RULE.findsNothingIn("echo 'cgroupDriver: cgroupfs'");
    }
}
