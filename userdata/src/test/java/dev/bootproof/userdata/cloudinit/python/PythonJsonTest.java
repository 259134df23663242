package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each text as jsonpatch 1.32 loads it, written with {@code str()}: of a name that stands twice it keeps both values. */
class PythonJsonTest {
    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("{}", "{}"),
                arguments("[]", "[]"),
                arguments("[1, -0, 1.5, 1e5, 1E-7]", "[1, 0, 1.5, 100000.0, 1e-07]"),
                arguments("{\"a\": 1, \"a\": 2}", "{'a': [1, 2]}"),
                arguments("\"\\u00e9\\ud83d\\ude80\"", "\u00e9\ud83d\ude80"),
                arguments("\"\\ud83d\"", "\ud83d"),
                arguments("NaN", "nan"),
                arguments("[Infinity, -Infinity]", "[inf, -inf]"),
                arguments("null", "None"),
                arguments("true", "True"),
                arguments(" \n[1]\t", "[1]"),
                arguments("[1,]", "error"),
                arguments("{\"a\" 1}", "error"),
                arguments("[01]", "error"),
                arguments("\"a\tb\"", "error"),
                arguments("\"\\x\"", "error"),
                arguments("\u000b[]", "error"),
                arguments("[1] x", "error"),
                arguments("-", "error"),
                arguments("1.", "error"),
                arguments(".5", "error"),
                arguments("1e", "error"),
                arguments("\"", "error"),
                arguments("{\"a\": 1,}", "error"),
                arguments("12345678901234567890", "12345678901234567890"),
                arguments("0.1", "0.1"),
                arguments("-0.0", "-0.0"),
                arguments("\ufeff[]", "error"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsAsPythonDoes(String text, String value) throws LimitException {
        String read;
        try {
            read = PythonRepr.str(PythonJson.load(text));
        } catch (PythonException e) {
            read = "error";
        }
        assertThat(PythonText.joined(read)).isEqualTo(value);
    }
}
