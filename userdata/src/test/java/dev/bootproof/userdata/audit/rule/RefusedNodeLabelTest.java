package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedNodeLabelTest {
    private static final String RULE = "refused-node-label";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kubelet: {flags: [\"--node-labels=a=b,node-role.kubernetes.io/worker=\"]}}",
                "{kubelet: {flags: [--node-labels=k8s.io/a=b]}}"
            })
    void isFound(String text) {
        assertThat(Audited.config(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kubelet: {flags: [\"--node-labels=node.kubernetes.io/a=b,topology.kubernetes.io/zone=a,x.kubelet.kubernetes.io/b=c\"]}}",
                "{kubelet: {flags: [--node-labels=karpenter.sh/a=b]}}"
            })
    void isNotFound(String text) {
        assertThat(Audited.config(RULE, text)).isEmpty();
    }
}
