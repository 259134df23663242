package dev.bootproof.userdata.nodeadm;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No document makes the reader fail, whatever its bytes. Without {@code JAZZER_FUZZ} in the environment this reads the kept cases
 * and some made-up documents only; docs/performance.md has the command that looks for others.
 */
class NodeadmReaderFuzzTest {
    private static final Path KEPT = Path.of("src/test/resources/dev/bootproof/userdata/nodeadm/oracle-cases.txt");

    static Stream<byte[]> seeds() throws IOException {
        return Stream.concat(
                NodeadmDocuments.kept(Files.readAllLines(KEPT)).stream(),
                LongStream.range(0, 300).mapToObj(seed -> new NodeadmDocuments(seed).document()));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "5m")
    void readsEveryDocument(byte[] bytes) {
        Bytes document = Bytes.of(bytes == null ? new byte[0] : bytes);
        NodeadmReading reading = NodeadmReader.read(document);
        Disagreement.between(CloudInitReader.read(document), reading);
        NodeadmSources.ofUserData(document)
                .withDropIns(Map.of("a.yaml", document))
                .read();
        // what was read can be written, and read again
        reading.config().ifPresent(config -> NodeConfig.read(config.toYaml()));
    }
}
