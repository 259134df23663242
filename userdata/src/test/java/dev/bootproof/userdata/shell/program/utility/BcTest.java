package dev.bootproof.userdata.shell.program.utility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.TestHost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BcTest {
    @ParameterizedTest
    @CsvSource({
        "3 * (2 + 1), 9",
        "10 / 3, 3",
        "scale=3; 10 / 3, 3.333",
        "-7 % 3, -1",
        "scale=2; 7.5 / 2, 3.75",
        "1.5 * 2, 3.0",
        "1.11 * 1.11, 1.23",
        ".5 + .25, .75",
        "-.5, -.5",
        "1.5 - 1.5, 0",
        "-2 ^ 2, 4",
        "2 ^ 3 ^ 2, 512",
        "1.5 > 1, 1",
        "a=3; a*2, 6",
        "sqrt(2), 1",
        "scale=2; sqrt(2), 1.41",
    })
    void calculates(String program, String printed) {
        assertThat(TestHost.output(program + "\n", "bc")).isEqualTo(printed + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "obase=16; 255", "if (1) 2", "length(3)", "2^9999", "((((", "x(1)", "scale=1000"})
    void theRestIsNotFollowed(String program) {
        assertThat(new TestHost(program + "\n").run("bc")).isEqualTo(Exit.unknown());
    }
}
