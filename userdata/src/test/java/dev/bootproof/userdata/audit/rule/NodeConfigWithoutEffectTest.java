package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeConfigWithoutEffectTest {
    private static final String RULE = "nodeconfig-without-effect";

    @ParameterizedTest
    @ValueSource(
            strings = {"{kubelet: {flags: [--v=2, --v=3]}}", "{instance: {localStorage: {disabledMounts: [Kubelet]}}}"})
    void isFound(String text) {
        assertThat(Audited.config(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{kubelet: {flags: [--node-labels=a=b, --node-labels=c=d]}}",
                "{instance: {environment: {kubelet: {A: b}}}}"
            })
    void isNotFound(String text) {
        assertThat(Audited.config(RULE, text)).isEmpty();
    }
}
