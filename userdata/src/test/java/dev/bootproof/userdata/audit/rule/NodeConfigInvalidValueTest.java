package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeConfigInvalidValueTest {
    private static final String RULE = "nodeconfig-invalid-value";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kubelet: {flags: [\"node-labels=a=b\"]}}",
                "{kubelet: {flags: [\"--node-labels=a=b, c=d\"]}}",
                "{containerd: {config: \"a = = b\"}}",
                "{cluster: {apiServerEndpoint: example.com}}"
            })
    void isFound(String text) {
        assertThat(Audited.config(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kubelet: {flags: [\"--node-labels\", \"a=b\", \"--v 2\"]}}",
                "{cluster: {cidr: \"${Cidr}\"}}",
                "{cluster: {cidr: \"fd00::/108\"}}"
            })
    void isNotFound(String text) {
        assertThat(Audited.config(RULE, text)).isEmpty();
    }
}
