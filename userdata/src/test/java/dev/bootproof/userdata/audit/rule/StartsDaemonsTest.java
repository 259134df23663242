package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartsDaemonsTest {
    private static final String RULE = "starts-daemons";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "systemctl restart containerd",
                "sudo systemctl enable --now kubelet.service",
                "service kubelet start",
                "nodeadm init -c file:///x"
            })
    void isFound(String text) {
        assertThat(Audited.script(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "systemctl enable kubelet",
                "systemctl status containerd",
                "systemctl restart chronyd",
                "nodeadm config check -c file:///x",
                "systemctl restart containerd &",
                "systemctl stop kubelet"
            })
    void isNotFound(String text) {
        assertThat(Audited.script(RULE, text)).isEmpty();
    }
}
