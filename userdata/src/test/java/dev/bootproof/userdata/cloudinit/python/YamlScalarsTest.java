package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The types and {@code str()} of values as PyYAML 6.0 gives them. */
class YamlScalarsTest {
    @ParameterizedTest
    @CsvSource({
        "0o17, str, 0o17",
        "017, int, 15",
        "08, str, 08",
        "0x1F, int, 31",
        "0b101, int, 5",
        "1_000, int, 1000",
        "190:20:30, int, 685230",
        "1e3, str, 1e3",
        "1.0e+3, float, 1000.0",
        ".5, float, 0.5",
        "-.INF, float, -inf",
        "yes, bool, True",
        "y, str, y",
        "Off, bool, False",
        "~, null, None",
        "Null, null, None",
        "2024-01-31, timestamp, 2024-01-31",
        "2024-1-31, str, 2024-1-31",
        "2024-01-31T10:00:00Z, timestamp, 2024-01-31 10:00:00+00:00",
        "echo, str, echo",
    })
    void isWhatPyYamlTakesItFor(String text, String type, String value) throws PythonException, LimitException {
        assertThat(YamlScalars.resolve(text)).isEqualTo(type);
        assertThat(PythonRepr.str(YamlScalars.construct(YamlNode.TAG + type, text)))
                .isEqualTo(value);
    }
}
