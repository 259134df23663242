package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentIgnoredTest {
    private static final String RULE = "content-ignored";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sysctl -w a=b",
                "Content-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/x-shellscript\\n\\n#!/bin/bash\\necho a\\n--B--",
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/x-sh\\n\\n#!/bin/bash\\necho a\\n--B--"
            })
    void isFound(String text) {
        assertThat(Audited.text(RULE, text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\\n \\n",
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/x-shellscript\\n\\n#!/bin/bash\\necho a\\n--B\\nContent-Type: application/node.eks.aws\\n\\napiVersion: node.eks.aws/v1alpha1\\nkind: NodeConfig\\n--B--",
                "apiVersion: node.eks.aws/v1alpha1\\nkind: NodeConfig\\n",
                "MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=\"B\"\\n\\n--B\\nContent-Type: text/plain\\n\\na note\\necho a\\n--B--"
            })
    void isNotFound(String text) {
        assertThat(Audited.text(RULE, text)).isEmpty();
    }
}
