package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropInNotReadTest {
    private static final String RULE = "drop-in-not-read";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo a > /etc/eks/nodeadm.d/x",
                "echo a > /etc/eks/nodeadm.d/x.yaml.bak",
                "mkdir /etc/eks/nodeadm.d/a\\necho a > /etc/eks/nodeadm.d/a/x.yaml"
            })
    void isFound(String text) {
        assertThat(Audited.script(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo a > /etc/eks/nodeadm.d/x.tmp\\nrm /etc/eks/nodeadm.d/x.tmp",
                "echo a > /etc/eks/other.d/x",
                "ls /etc/eks/nodeadm.d/x"
            })
    void isNotFound(String text) {
        assertThat(Audited.script(RULE, text)).isEmpty();
    }
}
