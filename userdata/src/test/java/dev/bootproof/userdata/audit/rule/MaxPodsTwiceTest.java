package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaxPodsTwiceTest {
    private static final String RULE = "max-pods-twice";

    @ParameterizedTest
    @ValueSource(strings = {"{kubelet: {config: {maxPods: 5}, flags: [--max-pods=6]}}"})
    void isFound(String text) {
        assertThat(Audited.config(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{kubelet: {config: {maxPods: 5}}}", "{kubelet: {flags: [--max-pods=6]}}"})
    void isNotFound(String text) {
        assertThat(Audited.config(RULE, text)).isEmpty();
    }
}
