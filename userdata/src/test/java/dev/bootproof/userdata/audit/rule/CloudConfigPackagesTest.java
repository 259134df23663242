package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudConfigPackagesTest {
    private static final String RULE = "cloud-config-packages";

    @ParameterizedTest
    @ValueSource(strings = {"#cloud-config\\npackages: [jq]", "#cloud-config\\npackage_upgrade: true"})
    void isFound(String text) {
        assertThat(Audited.text(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#cloud-config\\npackage_update: false", "#cloud-config\\npackages: []"})
    void isNotFound(String text) {
        assertThat(Audited.text(RULE, text)).isEmpty();
    }
}
