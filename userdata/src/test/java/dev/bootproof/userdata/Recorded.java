package dev.bootproof.userdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A checked-in file that a test makes anew. {@code -Dupdate} writes it; otherwise a difference fails the test. */
public final class Recorded {
    private Recorded() {}

    public static void hold(Path file, List<String> lines) {
        try {
            if (System.getProperty("update") != null) {
                Files.createDirectories(file.getParent());
                Files.write(file, lines);
            }
            assertThat(Files.readAllLines(file))
                    .as("%s, written anew with -Dupdate", file)
                    .isEqualTo(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
