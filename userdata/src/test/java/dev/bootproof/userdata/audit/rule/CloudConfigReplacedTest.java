package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CloudConfigReplacedTest {
    private static final String RULE = "cloud-config-replaced";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/cloud-config\\n\\n#cloud-config\\nruncmd: [echo a]\\n--B\\nContent-Type: text/cloud-config\\n\\n#cloud-config\\nruncmd: [echo b]\\n--B--"
            })
    void isFound(String text) {
        assertThat(Audited.text(RULE, text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/cloud-config\\n\\n#cloud-config\\nruncmd: [echo a]\\n--B\\nContent-Type: text/cloud-config\\n\\n#cloud-config\\nruncmd: [echo a]\\n--B--",
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/cloud-config\\n\\n#cloud-config\\nruncmd: [echo a]\\n--B\\nContent-Type: text/cloud-config\\n\\n#cloud-config\\nbootcmd: [echo a]\\n--B--"
            })
    void isNotFound(String text) {
        assertThat(Audited.text(RULE, text)).isEmpty();
    }
}
