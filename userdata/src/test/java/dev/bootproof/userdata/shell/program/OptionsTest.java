package dev.bootproof.userdata.shell.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {
    @Test
    void optionsStandAnywhere() {
        Options options =
                Options.parse(List.of("a", "-xn5", "--long", "v", "--other=w", "b", "--", "-c"), "n", Set.of("long"));

        assertThat(options.operands()).containsExactly("a", "b", "-c");
        assertThat(options.has("x")).isTrue();
        assertThat(options.value("n")).contains("5");
        assertThat(options.value("long")).contains("v");
        assertThat(options.value("other")).contains("w");
        assertThat(options.only("x", "n", "long")).isFalse();
    }

    @Test
    void theFirstOperandEndsThemWhereACommandFollows() {
        assertThat(Options.leading(List.of("-n", "5", "nice", "-n"), "n", Set.of())
                        .operands())
                .containsExactly("nice", "-n");
    }
}
