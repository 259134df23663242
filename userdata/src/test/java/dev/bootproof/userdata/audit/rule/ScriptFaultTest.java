package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptFaultTest {
    private static final String RULE = "script-fault";

    @ParameterizedTest
    @ValueSource(strings = {"if true; then", "echo $(", "for", "set -u\\necho $NOPE"})
    void isFound(String text) {
        assertThat(Audited.script(RULE, text))
                .singleElement()
                .satisfies(found -> assertThat(found.line()).isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if true; then :; fi",
                "echo \"(\"",
                "set -u\\ncase \"$(imds a)\" in x) n=1;; *) n=2;; esac\\necho $n",
                "set -u\\nd=()\\n[ -e /dev/xvdb ] && d+=(/dev/xvdb)\\nif [ ${#d[@]} -eq 1 ]; then echo ${d[0]}; fi"
            })
    void isNotFound(String text) {
        assertThat(Audited.script(RULE, text)).isEmpty();
    }
}
