package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever it is asked. */
class AmazonLinuxExtrasTest {
    private static final OneRule RULE = new OneRule(new AmazonLinuxExtras());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amazon-linux-extras install -y nginx1",
                "sudo amazon-linux-extras enable docker",
                "/usr/bin/amazon-linux-extras list"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "command -v amazon-linux-extras && amazon-linux-extras install x",
                "echo amazon-linux-extras",
                "which amazon-linux-extras"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
