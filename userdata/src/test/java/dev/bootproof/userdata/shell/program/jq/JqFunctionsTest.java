package dev.bootproof.userdata.shell.program.jq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What jq 1.6 makes of the same. */
class JqFunctionsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "to_entries ~ {\"b\":1,\"a\":\"x\"} ~ [{\"key\":\"b\",\"value\":1},{\"key\":\"a\",\"value\":\"x\"}]",
                "keys ~ {\"b\":1,\"a\":2} ~ [\"a\",\"b\"]",
                "keys ~ [\"b\",\"a\"] ~ [0,1]",
                "from_entries ~ [{\"Key\":\"b\",\"Value\":1},{\"name\":\"a\"}] ~ {\"b\":1,\"a\":null}",
                "max ~ [1,2] ~ 2",
                "ascii_downcase ~ \"AbC\" ~ \"abc\"",
                "ascii_upcase ~ \"AbC\" ~ \"ABC\"",
                "not ~ null ~ true",
                "length ~ \"four\" ~ 4",
                "tostring ~ [1] ~ \"[1]\"",
                "@base64 ~ \"hi\" ~ \"aGk=\"",
                "@base64d ~ \"aGk=\" ~ \"hi\"",
                "@sh ~ \"it's\" ~ \"'it'\\\\''s'\"",
                "@sh ~ [\"a b\",1] ~ \"'a b' 1\"",
                "@json ~ {\"a\":1} ~ \"{\\\"a\\\":1}\""
            })
    void plain(String name, String value, String result) throws Exception {
        assertThat(JqFunctions.plain(name.strip()).orElseThrow().apply(json(value)))
                .isEqualTo(json(result));
    }

    @Test
    void withAnArgument() throws Exception {
        assertThat(JqFunctions.applied("split", json("\"a/b/\""), json("\"/\"")))
                .isEqualTo(json("[\"a\",\"b\",\"\"]"));
        assertThat(JqFunctions.applied("join", json("[\"a\",null,1]"), json("\",\"")))
                .isEqualTo(json("\"a,,1\""));
        assertThat(JqFunctions.applied("rtrimstr", json("\"a.sh\""), json("\".sh\"")))
                .isEqualTo(json("\"a\""));
    }

    @Test
    void whatJqRefusesOrIsNotFollowed() throws Exception {
        JsonNode object = json("{}");
        assertThatIllegalArgumentException().isThrownBy(() -> JqFunctions.formatted("@sh", object));
        assertThatIllegalArgumentException().isThrownBy(() -> JqFunctions.applied("split", object, object));
        assertThat(JqFunctions.plain("input")).isEmpty();
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text);
    }
}
