package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptWithoutInterpreterTest {
    private static final String RULE = "script-without-interpreter";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/x-shellscript\\n\\necho a\\n--B--",
                " #!/bin/bash\\necho a",
                "#cloud-boothook\\necho a"
            })
    void isFound(String text) {
        assertThat(Audited.text(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#!/bin/bash\\necho a",
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/x-shellscript\\n\\n#!/bin/bash\\necho a\\n--B--",
                "#cloud-boothook\\n#!/bin/sh\\necho a",
                ""
            })
    void isNotFound(String text) {
        assertThat(Audited.text(RULE, text)).isEmpty();
    }
}
