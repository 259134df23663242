package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureUnnoticedTest {
    private static final String RULE = "failure-unnoticed";

    @ParameterizedTest
    @ValueSource(
            strings = {"set -e\\nmount /a /b\\n/etc/eks/bootstrap.sh a", "set -euo pipefail\\n/etc/eks/bootstrap.sh a"})
    void isFound(String text) {
        assertThat(Audited.script(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set -e\\nmount /a /b",
                "set -x\\n/etc/eks/bootstrap.sh a",
                "set -e\\nif false; then /etc/eks/bootstrap.sh a; fi",
                "/etc/eks/bootstrap.sh a\\nset -e"
            })
    void isNotFound(String text) {
        assertThat(Audited.script(RULE, text)).isEmpty();
    }
}
