package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final StringWriter text = new StringWriter();

    private String after(boolean watched, Duration patience) {
        try (Progress progress = new Progress(new PrintWriter(text, true), watched, patience)) {
            progress.step();
        }
        return text.toString();
    }

    @Test
    void aLongCommandSaysHowFarItIsAndTakesTheLineAway() {
        assertThat(after(true, Duration.ZERO)).isEqualTo("\rdocuments read: 1\r\u001b[K");
    }

    @Test
    void aShortCommandSaysNothing() {
        assertThat(after(true, Duration.ofDays(1))).isEmpty();
    }

    @Test
    void whereNobodyWatchesNothingIsSaid() {
        assertThat(after(false, Duration.ZERO)).isEmpty();
    }
}
