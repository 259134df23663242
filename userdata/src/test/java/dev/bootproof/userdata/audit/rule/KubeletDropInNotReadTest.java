package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KubeletDropInNotReadTest {
    private static final String RULE = "kubelet-drop-in-not-read";

    @ParameterizedTest
    @ValueSource(strings = {"echo a > /etc/kubernetes/kubelet/config.json.d/x.json"})
    void isFound(String text) {
        assertThat(Audited.script(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo a > /etc/kubernetes/kubelet/config.json.d/50-x.conf",
                "ls /etc/kubernetes/kubelet/config.json.d/x.json"
            })
    void isNotFound(String text) {
        assertThat(Audited.script(RULE, text)).isEmpty();
    }
}
