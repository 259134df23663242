package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each text as Python 3.11's {@code str} and cloud-init's {@code util.dos2unix} have it. */
class PythonTextTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments(" a ", "a", "[' a ']"),
                arguments("\u001ca\u001f", "a", "['', 'a\\x1f']"),
                arguments("\u00a0a\u3000", "a", "['\\xa0a\\u3000']"),
                arguments("\u000ba\u000c", "a", "['', 'a']"),
                arguments("a\nb", "a\nb", "['a', 'b']"),
                arguments("a\r\nb\rc", "a\r\nb\rc", "['a', 'b', 'c']"),
                arguments(
                        "a\u000bb\u000cc\u001cd\u001de\u001ef",
                        "a\u000bb\u000cc\u001cd\u001de\u001ef",
                        "['a', 'b', 'c', 'd', 'e', 'f']"),
                arguments("a\u0085b\u2028c\u2029d", "a\u0085b\u2028c\u2029d", "['a', 'b', 'c', 'd']"),
                arguments("a\n", "a", "['a']"),
                arguments("", "", "[]"),
                arguments("\n\n", "", "['', '']"),
                arguments("\u001f", "", "['\\x1f']"),
                arguments("\u200ba", "\u200ba", "['\\u200ba']"));
    }

    static Stream<Arguments> lineEnds() {
        return Stream.of(
                arguments("a\r\nb\r\n", "a\nb\n"),
                arguments("a\nb\r\n", "a\nb\r\n"),
                arguments("a\r\nb\n", "a\nb\n"),
                arguments("a", "a"),
                arguments("\r\n", "\n"),
                arguments("a\r", "a\r"),
                arguments("a\rb\r\n", "a\rb\n"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void stripsAndSplitsAsStrDoes(String text, String stripped, String lines) {
        assertThat(PythonText.strip(text)).isEqualTo(stripped);
        assertThat(PythonRepr.str(PythonText.splitLines(text))).isEqualTo(lines);
    }

    @ParameterizedTest
    @MethodSource("lineEnds")
    void changesLineEndsAsCloudInitDoes(String text, String unix) {
        assertThat(PythonText.dos2unix(text)).isEqualTo(unix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ff", "61ff62", "c3a9", "c3", "eda080", "f09f9a80", "f09f9a", "c080"})
    void bytesThatAreNotUtf8ComeBack(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(PythonText.encodeEscaping(PythonText.decodeEscaping(bytes))).isEqualTo(bytes);
    }
}
