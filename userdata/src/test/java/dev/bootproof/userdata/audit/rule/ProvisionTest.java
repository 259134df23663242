package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvisionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curl -O https://example.com/tool.tgz           | true  | true",
                "aws s3 cp s3://bucket/tool /usr/local/bin/     | true  | true",
                "V=$(date); wget https://example.com/tool-$V    | true  | true",
                "dnf install -y tool                            | true  | false",
                "echo '#!/bin/sh' > /usr/local/bin/tool         | true  | false",
                "echo tool                                      | false | false",
                "tool install                                   | false | false",
            })
    void whatADocumentBrings(String line, boolean brings, boolean fetches) {
        assertThat(Provision.brings(TestSubject.of(line), "tool")).isEqualTo(brings);
        assertThat(Provision.fetches(TestSubject.of(line), "tool")).isEqualTo(fetches);
    }
}
