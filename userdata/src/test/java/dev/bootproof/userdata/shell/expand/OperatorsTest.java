package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators make of known values stands in {@code words.tsv}, as bash does it. */
class OperatorsTest {
    private final TestEnvironment environment = TestEnvironment.with("x", Value.ANYTHING)
            .and("path", Value.ANYTHING + "/bin/run")
            .and("v", "abc");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${x#a}",
                "${x%%a*}",
                "${x/a/b}",
                "${x^}",
                "${x:1}",
                "${x@Q}",
                "${v#$x}",
                "${v/$x/y}",
                "${v/b/$x}",
                "${v:$x}",
                "${v:0:$x}",
                "${path#*/}",
                "${path%/*}",
                "${v@A}"
            })
    void ofWhatIsNotKnownComesWhatIsNotKnown(String word) {
        assertThat(environment.fields(word)).noneMatch(Value::isKnown);
    }

    @Test
    void theNameOfAFileInAnUnknownFolderIsKnown() {
        assertThat(environment.fields("${path##*/}")).containsExactly("run");
        environment.and("path", "/opt/" + Value.ANYTHING);
        assertThat(environment.fields("\"${path##*/}\"")).containsExactly(Value.ANYTHING);
    }
}
