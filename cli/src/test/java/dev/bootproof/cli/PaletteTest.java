package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void coloursAreForTerminalsAlone() {
        assertThat(Palette.of(true, Map.of())).isEqualTo(Palette.COLOURED);
        assertThat(Palette.of(false, Map.of())).isEqualTo(Palette.PLAIN);
    }

    @Test
    void whoWantsNoneGetsNone() {
        assertThat(Palette.of(true, Map.of("NO_COLOR", "1"))).isEqualTo(Palette.PLAIN);
        assertThat(Palette.of(true, Map.of("NO_COLOR", "0"))).isEqualTo(Palette.PLAIN);
        assertThat(Palette.of(true, Map.of("NO_COLOR", ""))).isEqualTo(Palette.COLOURED);
        assertThat(Palette.of(true, Map.of("TERM", "dumb"))).isEqualTo(Palette.PLAIN);
    }

    @Test
    void aColourEndsWithItsText() {
        assertThat(Palette.COLOURED.red("x")).isEqualTo("\u001b[1;31mx\u001b[0m");
        assertThat(Palette.PLAIN.red("x")).isEqualTo("x");
    }
}
