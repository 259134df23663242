package dev.bootproof.userdata.shell.program.jq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class JqValuesTest {
    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    @Test
    void whatIsMissingIsNull() throws JsonProcessingException {
        assertThat(JqValues.field(json("{}"), "a").isNull()).isTrue();
        assertThat(JqValues.element(json("[1, 2]"), json("-1"))).isEqualTo(json("2"));
        assertThat(JqValues.element(json("[1, 2]"), json("2")).isNull()).isTrue();
        assertThat(JqValues.at(json("{\"a\": [1]}"), List.of("a", 0))).isEqualTo(json("1"));
        assertThatThrownBy(() -> JqValues.field(json("1"), "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> JqValues.element(json("{}"), json("1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPathIsMadeOrTakenAway() throws JsonProcessingException {
        assertThat(JqValues.with(json("{}"), List.of("a", "b"), json("1"))).isEqualTo(json("{\"a\": {\"b\": 1}}"));
        assertThat(JqValues.without(json("{\"a\": {\"b\": 1, \"c\": 2}}"), List.of("a", "b")))
                .isEqualTo(json("{\"a\": {\"c\": 2}}"));
    }

    @Test
    void valuesAreCompared() throws JsonProcessingException {
        assertThat(JqValues.compared("==", json("1"), json("1.0"))).isTrue();
        assertThat(JqValues.compared("<=", json("1"), json("2"))).isTrue();
        assertThat(JqValues.compared("<", json("\"a\""), json("\"b\""))).isTrue();
        assertThat(JqValues.compared(">", json("[]"), json("\"b\""))).isTrue();
    }
}
