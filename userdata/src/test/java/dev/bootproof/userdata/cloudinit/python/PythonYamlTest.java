package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each document as {@code str(yaml.safe_load(text))} of PyYAML 6.0 has it. */
class PythonYamlTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                arguments("a: b # c\t\n", "{'a': 'b'}"),
                arguments("- a #b\t", "['a']"),
                arguments("a:\tb", "error"),
                arguments("a: b\t", "error"),
                arguments("a: b\t# c", "error"),
                arguments("a: |\n  x\t", "{'a': 'x\\t'}"),
                arguments("a: 'b'\t", "error"),
                arguments("- \ta", "error"),
                arguments("a: \"x\\\ty\"", "{'a': 'x\\ty'}"),
                arguments("a: \"x\\\t\n  y\"", "{'a': 'x\\t y'}"),
                arguments("a: [b,\tc]", "error"),
                arguments("a: {b: c,}", "{'a': {'b': 'c'}}"),
                arguments("? a\n: b", "{'a': 'b'}"),
                arguments("? a\nb", "error"),
                arguments("a: &x 1\nb: *x", "{'a': 1, 'b': 1}"),
                arguments("a: &x 1\nb: &x 2", "error"),
                arguments("a: *x", "error"),
                arguments("<<: {a: 1}\na: 2", "{'a': 2}"),
                arguments("<<: [{a: 1}, {a: 2, b: 3}]", "{'a': 1, 'b': 3}"),
                arguments("<<: 5", "error"),
                arguments("a: !x b", "error"),
                arguments("a: !!str 5", "{'a': '5'}"),
                arguments("a: !!int '7'", "{'a': 7}"),
                arguments("a: !!int x", "error"),
                arguments("--- a\n--- b", "error"),
                arguments("%YAML 1.1\n---\na", "a"),
                arguments("%YAML 2.0\n---\na", "error"),
                arguments("a: b: c", "error"),
                arguments("a: 'b", "error"),
                arguments("{[a]: b}", "error"),
                arguments("a: 1\na: 2", "{'a': 2}"),
                arguments("", "None"),
                arguments("# c", "None"),
                arguments("---", "None"),
                arguments("...", "error"),
                arguments("a: @b", "error"),
                arguments("a: `b", "error"),
                arguments("a: %b", "error"),
                arguments("- - a\n  - b", "[['a', 'b']]"),
                arguments("a: >-\n  x\n  y\n\n  z", "{'a': 'x y\\nz'}"),
                arguments("a: |+\n  x\n\n", "{'a': 'x\\n\\n'}"),
                arguments("a: \"\\/\"", "{'a': '/'}"),
                arguments("a: \"\\q\"", "error"),
                arguments("a: \u0007", "error"),
                arguments("a: \"\\x07\"", "{'a': '\\x07'}"),
                arguments("=: a", "{'=': 'a'}"),
                arguments("a: =", "error"),
                arguments("[a, b]: c", "error"),
                arguments("!!float \"\\u0661.5\"", "1.5"),
                arguments("!!int \"0\\x1d\"", "error"),
                arguments("!!float \"1.5\\x1f\"", "error"),
                arguments("0o7", "0o7"),
                arguments("1__2", "12"),
                arguments("0x", "0x"),
                arguments("y", "y"),
                arguments("!!timestamp x", "error"),
                arguments("2001-13-01", "error"),
                arguments("a: - b", "error"),
                arguments(
                        "1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1:1.5",
                        "error"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsAsPyYamlDoes(String yaml, String value) throws LimitException {
        String read;
        try {
            read = PythonRepr.str(PythonYaml.load(yaml).value());
        } catch (PythonException e) {
            read = "error";
        }
        assertThat(read).isEqualTo(value);
    }
}
