package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each value as Python 3.11's {@code str()} writes what PyYAML 6.0 reads. */
class PythonReprTest {
    static Stream<Arguments> values() {
        return Stream.of(
                arguments("a", "a"),
                arguments("'a'", "a"),
                arguments("[a, 'it''s', \"q\\\"\"]", "['a', \"it's\", 'q\"']"),
                arguments("[\"'\\\"\"]", "['\\'\"']"),
                arguments(
                        "[1, 1.0, 1e3, 1.0e+3, .5, 1.5e300, 0.1, 100000000000000000000.0]",
                        "[1, 1.0, '1e3', 1000.0, 0.5, '1.5e300', 0.1, 1e+20]"),
                arguments("[~, true, No]", "[None, True, False]"),
                arguments("{a: {b: [c]}, 1: 2}", "{'a': {'b': ['c']}, 1: 2}"),
                arguments(
                        "[2001-12-14, 2001-12-14 21:59:43.10 -5:00, 2001-12-14t21:59:43Z]",
                        "[datetime.date(2001, 12, 14), datetime.datetime(2001, 12, 14, 21, 59, 43, 100000, tzinfo=datetime.timezone(datetime.timedelta(days=-1, seconds=68400))), datetime.datetime(2001, 12, 14, 21, 59, 43, tzinfo=datetime.timezone.utc)]"),
                arguments("!!binary aGkA/w==", "b'hi\\x00\\xff'"),
                arguments("[!!binary aGkA/w==]", "[b'hi\\x00\\xff']"),
                arguments("!!set {a}", "{'a'}"),
                arguments(
                        "[\"\\u00e9\\u2028\\u00a0\\U0001F680\\x07\\e\"]",
                        "['\u00e9\\u2028\\xa0\ud83d\ude80\\x07\\x1b']"),
                arguments("\"a\\nb\\tc\\\\\"", "a\nb\tc\\"),
                arguments("[\"a\\nb\\tc\\\\\"]", "['a\\nb\\tc\\\\']"),
                arguments("[.inf, -.inf, .nan]", "[inf, -inf, nan]"),
                arguments("[0x1F, 010, 0b11, 1_000, 190:20:30]", "[31, 8, 3, 1000, 685230]"),
                arguments("190:20:30.15", "685230.15"),
                arguments("!!set {}", "set()"),
                arguments(
                        "[-0.0, 1e-7, 1.0e-07, 12345678901234567.0, 1.0e+16, 123456789012345680.0]",
                        "[-0.0, '1e-7', 1e-07, 1.2345678901234568e+16, 1e+16, 1.2345678901234568e+17]"),
                arguments("2001-12-14 00:00:00", "2001-12-14 00:00:00"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writesAsPythonDoes(String yaml, String text) throws PythonException, LimitException {
        assertThat(PythonRepr.str(PythonYaml.load(yaml).value())).isEqualTo(text);
    }
}
