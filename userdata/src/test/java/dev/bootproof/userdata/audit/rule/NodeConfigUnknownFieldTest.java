package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeConfigUnknownFieldTest {
    private static final String RULE = "nodeconfig-unknown-field";

    @ParameterizedTest
    @ValueSource(
            strings = {"{kubelet: {extraArgs: {a: b}}}", "{cluster: {apiserverEndpoint: a}}", "{localDisks: raid0}"})
    void isFound(String text) {
        assertThat(Audited.config(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{kubelet: {config: {anything: 1}}}", "{instance: {environment: {x: {A: b}}}}"})
    void isNotFound(String text) {
        assertThat(Audited.config(RULE, text)).isEmpty();
    }
}
