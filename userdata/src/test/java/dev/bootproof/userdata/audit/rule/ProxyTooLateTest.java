package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyTooLateTest {
    private static final String RULE = "proxy-too-late";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo \"export HTTPS_PROXY=http://p:1\" >> /etc/environment",
                "printf \"http_proxy=http://p:1\\n\" > /etc/environment"
            })
    void isFound(String text) {
        assertThat(Audited.script(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"export HTTPS_PROXY=http://p:1", "echo LANG=C >> /etc/environment"})
    void isNotFound(String text) {
        assertThat(Audited.script(RULE, text)).isEmpty();
    }
}
