package dev.bootproof.userdata.shell.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {
    @ParameterizedTest
    @CsvSource({
        "5, d, 42, '   42'",
        "-5, d, 42, '42   '",
        "05, d, -42, -0042",
        ".3, d, 5, 005",
        "+, d, 5, +5",
        "#, x, 255, 0xff",
        "#, o, 8, 010",
        "'', X, -1, FFFFFFFFFFFFFFFF",
        "'', u, -1, 18446744073709551615",
    })
    void integers(String flags, char kind, long number, String written) {
        assertThat(NumberFormat.integer(flags, kind, number)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({
        ".2, f, 3.14159, 3.14",
        "08.3, f, -3.14159, -003.142",
        ".0, f, 2.5, 2",
        ".1, f, 2.25, 2.2",
        "'', f, 1.5, 1.500000",
        "'', e, 1234.5, 1.234500e+03",
        ".2, e, 0.000999, 9.99e-04",
        "'', e, 0, 0.000000e+00",
        "'', g, 0.0001, 0.0001",
        "'', g, 0.00001, 1e-05",
        "'', g, 1000000, 1e+06",
        "'', g, 999999.5, 1e+06",
        "'', G, 0.00000123, 1.23E-06",
        "'', g, 0, 0",
    })
    void reals(String flags, char kind, BigDecimal number, String written) {
        assertThat(NumberFormat.real(flags, kind, number)).contains(written);
    }

    @Test
    void halfOfWhatBinaryNumbersDoNotHaveIsNotKnown() {
        assertThat(NumberFormat.real(".2", 'f', new BigDecimal("2.675"))).isEmpty();
        assertThat(NumberFormat.real("#", 'f', BigDecimal.ONE)).isEmpty();
    }
}
