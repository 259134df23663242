package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CfnSignalTooEarlyTest {
    private static final String RULE = "cfn-signal-too-early";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cfn-signal -e 0 --stack a --resource b",
                "/opt/aws/bin/cfn-signal --success true --stack a",
                "aws cloudformation signal-resource --stack-name a --status SUCCESS"
            })
    void isFound(String text) {
        assertThat(Audited.script(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cfn-signal -e 1 --stack a",
                "cfn-signal -s false --stack a",
                "cfn-signal --exit-code=7 --stack a",
                "aws cloudformation signal-resource --stack-name a --status FAILURE",
                "echo cfn-signal",
                "systemd-run cfn-signal -e 0"
            })
    void isNotFound(String text) {
        assertThat(Audited.script(RULE, text)).isEmpty();
    }
}
