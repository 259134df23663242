package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As Go's {@code encoding/json}. */
class GoJsonTest {
    @Test
    void numbersKeepWhatTheyAre() throws Exception {
        assertThat(GoJson.parse("[9007199254740993, 1.5, -0]").plain()).isEqualTo(List.of(9007199254740993L, 1.5, 0L));
    }

    @Test
    void ofOneNameTheLaterCounts() throws Exception {
        assertThat(GoJson.parse("{\"a\": 1, \"a\": 2}").plain()).isEqualTo(Map.of("a", 2L));
    }

    @Test
    void halfOfASurrogatePairIsReplaced() throws Exception {
        assertThat(GoJson.parse("\"\\ud83d\\ude00 \\ud800\"").plain()).isEqualTo("\ud83d\ude00 \ufffd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{a: 1}", "{'a':1}", "{\"a\":1,}", "[1,]", "01", ".5", "1 x", "\"\t\"", "\"\\x\"", "nul"})
    void isRefusedWithoutAWordOfIt(String text) {
        assertThatThrownBy(() -> GoJson.parse(text)).isInstanceOf(UndecodableException.class);
    }
}
