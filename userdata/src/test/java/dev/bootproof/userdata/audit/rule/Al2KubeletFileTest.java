package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AL2's files, and the variables of its unit, unless a unit of one's own expands them. */
class Al2KubeletFileTest {
    private static final OneRule RULE = new OneRule(new Al2KubeletFile());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jq .a /etc/kubernetes/kubelet/kubelet-config.json",
                "echo \"$(jq '.a=1' /etc/kubernetes/kubelet/kubelet-config.json)\" > /etc/kubernetes/kubelet/kubelet-config.json",
                "sed -i s/a/b/ /etc/kubernetes/kubelet/kubelet-config.json",
                "yq -i .a=1 /etc/kubernetes/kubelet/kubelet-config.json",
                "sed -i s/a/b/ /etc/systemd/system/kubelet.service.d/10-kubelet-args.conf",
                "echo x > /etc/systemd/system/kubelet.service.d/30-kubelet-extra-args.conf",
                "printf '[Service]\\nEnvironment=\"KUBELET_ARGS=--v=4\"\\n' > /etc/systemd/system/kubelet.service.d/90-a.conf",
                "echo KUBELET_EXTRA_ARGS=--v=4 > /etc/sysconfig/kubelet"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jq .maxPods /etc/kubernetes/kubelet/config.json",
                "printf '[Service]\nLimitNOFILE=1\n' > /etc/systemd/system/kubelet.service.d/90-a.conf",
                "rm -f /etc/kubernetes/kubelet/kubelet-config.json",
                "[ -f /etc/kubernetes/kubelet/kubelet-config.json ] && jq . /etc/kubernetes/kubelet/kubelet-config.json",
                "printf '[Service]\nEnvironment=KUBELET_EXTRA_ARGS=--v=4\nExecStart=\nExecStart=/usr/bin/kubelet $NODEADM_KUBELET_ARGS $KUBELET_EXTRA_ARGS\n' > /etc/systemd/system/kubelet.service.d/90-a.conf"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
