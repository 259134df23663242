package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarriageReturnsTest {
    private static final String RULE = "carriage-returns";

    @ParameterizedTest
    @ValueSource(strings = {"#!/bin/bash\\necho a\\r\\n", "#!/bin/sh\\n# a\\r\\n\\r\\nls\\r\\n"})
    void isFound(String text) {
        assertThat(Audited.text(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#!/bin/bash\\r\\necho a\\r\\n", "#!/bin/bash\\n# a\\r\\n"})
    void isNotFound(String text) {
        assertThat(Audited.text(RULE, text)).isEmpty();
    }
}
