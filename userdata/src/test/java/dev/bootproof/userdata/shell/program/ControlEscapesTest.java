package dev.bootproof.userdata.shell.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlEscapesTest {
    @ParameterizedTest
    @CsvSource({"a\\tb,0061 0009 0062", "\\r$,000d 0024", "[\\r\\n],005b 000d 000a 005d", "\\x41\\x4g,0041 0004 0067"})
    void charactersStandForThemselves(String expression, String codes) {
        StringBuilder hex = new StringBuilder();
        ControlEscapes.resolved(expression).chars().forEach(c -> hex.append(String.format(" %04x", c)));

        assertThat(hex.substring(1)).isEqualTo(codes);
    }

    @Test
    void whatElseABackslashMeansStays() {
        assertThat(ControlEscapes.resolved("\\.\\(a\\)\\\\t\\x\\")).isEqualTo("\\.\\(a\\)\\\\t\\x\\");
    }
}
