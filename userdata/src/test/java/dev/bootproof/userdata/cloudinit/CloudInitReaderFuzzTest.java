package dev.bootproof.userdata.cloudinit;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.bootproof.userdata.Bytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No document makes the reader fail, whatever its bytes. Without {@code JAZZER_FUZZ} in the environment this reads the kept cases
 * only; docs/performance.md has the command that looks for others.
 */
class CloudInitReaderFuzzTest {
    private static final Path KEPT = Path.of("src/test/resources/dev/bootproof/userdata/cloudinit/cloudinit-cases");

    static Stream<byte[]> seeds() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files
                    .filter(file -> file.toString().endsWith(".bin"))
                    .sorted()
                    .map(CloudInitReaderFuzzTest::bytes)
                    .toList()
                    .stream();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5m")
    void readsEveryDocument(byte[] document) {
        for (CloudInitVersion version : CloudInitVersion.values()) {
            CloudInitReader.read(Bytes.of(document == null ? new byte[0] : document), version);
        }
    }
}
