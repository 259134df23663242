package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeadmFileEditedTest {
    private static final String RULE = "nodeadm-file-edited";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sed -i s/a/b/ /etc/eks/kubelet/environment",
                "echo a > /etc/containerd/config.toml",
                "cp /etc/os-release /etc/kubernetes/kubelet/config.json"
            })
    void isFound(String text) {
        assertThat(Audited.script(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat /etc/containerd/config.toml",
                "echo a > /etc/containerd/certs.d/a",
                "jq .maxPods /etc/kubernetes/kubelet/config.json > /tmp/a",
                "[ -f /var/lib/kubelet/kubeconfig ]"
            })
    void isNotFound(String text) {
        assertThat(Audited.script(RULE, text)).isEmpty();
    }
}
