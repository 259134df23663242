package dev.bootproof.userdata.cloudinit;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.bootproof.userdata.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No document makes the reader fail, whatever its bytes. Without {@code JAZZER_FUZZ} in the environment this reads the kept cases
 * only; docs/performance.md has the command that looks for others.
 */
class CloudInitReaderFuzzTest {
    static Stream<byte[]> seeds() throws IOException {
        return CloudInitCases.names().stream().map(CloudInitReaderFuzzTest::document);
    }

    private static byte[] document(String name) {
        try {
            return CloudInitCases.document(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
