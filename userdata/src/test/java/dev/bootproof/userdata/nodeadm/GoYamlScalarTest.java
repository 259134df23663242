package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each word as {@code sigs.k8s.io/yaml} 1.4.0 turns it into JSON. */
class GoYamlScalarTest {
    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("1", "{\"a\":1}"),
                arguments("01", "{\"a\":1}"),
                arguments("0x1F", "{\"a\":31}"),
                arguments("0o7", "{\"a\":7}"),
                arguments("0b11", "{\"a\":3}"),
                arguments("1_000", "{\"a\":1000}"),
                arguments("1.5", "{\"a\":1.5}"),
                arguments(".5", "{\"a\":0.5}"),
                arguments("5.", "{\"a\":5}"),
                arguments("1e3", "{\"a\":1000}"),
                arguments("1e400", "{\"a\":\"1e400\"}"),
                arguments("-1", "{\"a\":-1}"),
                arguments("+1", "{\"a\":1}"),
                arguments("yes", "{\"a\":true}"),
                arguments("n", "{\"a\":false}"),
                arguments("Off", "{\"a\":false}"),
                arguments("~", "{\"a\":null}"),
                arguments("", "{\"a\":null}"),
                arguments("null", "{\"a\":null}"),
                arguments("Null", "{\"a\":null}"),
                arguments("nULL", "{\"a\":\"nULL\"}"),
                arguments(".inf", "error"),
                arguments(".nan", "error"),
                arguments("2024-01-01", "{\"a\":\"2024-01-01\"}"),
                arguments("2024-01-01T00:00:00Z", "{\"a\":\"2024-01-01T00:00:00Z\"}"),
                arguments("2024-1-1", "{\"a\":\"2024-1-1\"}"),
                arguments("12:30:45", "{\"a\":\"12:30:45\"}"),
                arguments("18446744073709551615", "{\"a\":18446744073709551615}"),
                arguments("18446744073709551616", "{\"a\":18446744073709552000}"),
                arguments("-9223372036854775808", "{\"a\":-9223372036854775808}"),
                arguments("-9223372036854775809", "{\"a\":-9223372036854776000}"),
                arguments("123456789012345678901234567890", "{\"a\":1.2345678901234568e+29}"),
                arguments("0x", "{\"a\":\"0x\"}"),
                arguments("08", "{\"a\":8}"),
                arguments("1__0", "{\"a\":10}"),
                arguments("_1", "{\"a\":\"_1\"}"),
                arguments("1e", "{\"a\":\"1e\"}"),
                arguments("1.0", "{\"a\":1}"),
                arguments("100000000000000000000000.0", "{\"a\":1e+23}"),
                arguments("1e21", "{\"a\":1e+21}"),
                arguments("0.1", "{\"a\":0.1}"),
                arguments("-0", "{\"a\":0}"),
                arguments("-0.0", "{\"a\":-0}"),
                arguments("0777", "{\"a\":511}"),
                arguments("=", "{\"a\":\"=\"}"),
                arguments("<<", "{\"a\":\"\\u003c\\u003c\"}"),
                arguments("a", "{\"a\":\"a\"}"),
                arguments("y", "{\"a\":true}"),
                arguments("True", "{\"a\":true}"),
                arguments("tRUE", "{\"a\":\"tRUE\"}"),
                arguments("!!str 5", "{\"a\":\"5\"}"),
                arguments("!!int \"7\"", "{\"a\":7}"),
                arguments("!!float 3", "{\"a\":3}"),
                arguments("!!bool yes", "{\"a\":true}"),
                arguments("!!null \"\"", "{\"a\":null}"),
                arguments("!!int x", "error"),
                arguments("!!float x", "error"),
                arguments("!!binary YQ==", "{\"a\":\"a\"}"),
                arguments("!!binary !", "error"),
                arguments("!x 5", "{\"a\":\"5\"}"),
                arguments("\"5\"", "{\"a\":\"5\"}"),
                arguments("'yes'", "{\"a\":\"yes\"}"),
                arguments("!!timestamp 2024-01-01", "{\"a\":\"2024-01-01\"}"),
                arguments("1.5.5", "{\"a\":\"1.5.5\"}"),
                arguments("+.5", "{\"a\":0.5}"),
                arguments("0.", "{\"a\":0}"),
                arguments("1E3", "{\"a\":1000}"),
                arguments("0o8", "{\"a\":\"0o8\"}"),
                arguments("-0x1F", "{\"a\":-31}"),
                arguments("0b2", "{\"a\":\"0b2\"}"),
                arguments("1,000", "{\"a\":\"1,000\"}"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void meansWhatItMeansToGo(String word, String json) throws IOException, LimitException {
        String read;
        try {
            read = new ObjectMapper()
                    .writeValueAsString(GoYaml.parse("a: " + word).plain());
        } catch (UndecodableException e) {
            read = "error";
        }
        ObjectMapper numbers = new ObjectMapper();
        assertThat(json.equals("error") || read.equals("error") ? read : numbers.readTree(read))
                .isEqualTo(json.equals("error") || read.equals("error") ? json : numbers.readTree(json));
    }
}
