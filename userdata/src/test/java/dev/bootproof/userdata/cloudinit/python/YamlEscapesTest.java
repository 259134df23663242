package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each value as PyYAML 6.0 gives it. */
class YamlEscapesTest {
    private static Object value(String yaml) throws PythonException, LimitException {
        return ((Map<?, ?>) PythonYaml.load("a: " + yaml).value()).get("a");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"\\/etc\\/eks\", /etc/eks",
                "\"a\\\\/b\", a\\/b",
                "\"a\\\\\\/b\", a\\/b",
                "'\\/etc', \\/etc",
                "\\/etc, \\/etc",
                "\"\\/\" # \\/, /",
            })
    void aSlashIsEscapedInDoubleQuotesOnly(String yaml, String value) throws PythonException, LimitException {
        assertThat(value(yaml)).isEqualTo(value);
    }

    @Test
    void aTabIsToo() throws PythonException, LimitException {
        assertThat(value("\"a\\\tb\"")).isEqualTo("a\tb");
        assertThat(value("\"a\\\t \n  b\"")).isEqualTo("a\t b");
        assertThat(value("'a\\\t\n  b'")).isEqualTo("a\\ b");
        assertThatThrownBy(() -> value("a\\\tb")).isInstanceOf(PythonException.class);
    }

    @Test
    void halvesOfAPairStayTwoCharacters() throws PythonException, LimitException {
        String text = (String) value("\"\\ud83d\\ude80 \\U0001F680 \ud83d\ude80 \\ud83d\"");

        assertThat(PythonText.hasSurrogates(text)).isTrue();
        assertThat(PythonText.joined(text)).isEqualTo("\ud83d\ude80 \ud83d\ude80 \ud83d\ude80 \ud83d");
        assertThat(PythonText.hasSurrogates((String) value("\"\\U0001F680 \ud83d\ude80\"")))
                .isFalse();
    }
}
