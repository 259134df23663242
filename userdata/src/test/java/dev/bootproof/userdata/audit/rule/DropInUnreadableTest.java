package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropInUnreadableTest {
    private static final String RULE = "drop-in-unreadable";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo a > /etc/eks/nodeadm.d/x.yaml",
                "echo '{\"kind\": \"NodeConfig\"}' > /etc/eks/nodeadm.d/x.JSON",
                "rm -rf /etc/eks/nodeadm.d"
            })
    void isFound(String text) {
        assertThat(Audited.script(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo a > /etc/eks/nodeadm.d/x.txt",
                "curl -s https://a > /etc/eks/nodeadm.d/x.yaml",
                "rm -f /etc/eks/nodeadm.d/old.yaml",
                "printf \"apiVersion: node.eks.aws/v1alpha1\\nkind: NodeConfig\\n\" > /etc/eks/nodeadm.d/x.yaml"
            })
    void isNotFound(String text) {
        assertThat(Audited.script(RULE, text)).isEmpty();
    }
}
