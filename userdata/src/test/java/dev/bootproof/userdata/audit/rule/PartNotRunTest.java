package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartNotRunTest {
    private static final String RULE = "part-not-run";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/x-shellscript\\n\\n#!/bin/bash\\necho é\\n--B--",
                "#cloud-config\\n- a"
            })
    void isFound(String text) {
        assertThat(Audited.text(RULE, text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/bin/bash\\necho é",
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/x-shellscript\\n\\n#!/bin/bash\\necho a\\n--B\\nContent-Type: text/x-shellscript\\n\\n#!/bin/bash\\necho a\\n--B--"
            })
    void isNotFound(String text) {
        assertThat(Audited.text(RULE, text)).isEmpty();
    }
}
