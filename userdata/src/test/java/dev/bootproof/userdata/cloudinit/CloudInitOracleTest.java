package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Generated documents, read by the real cloud-init and by us. {@code -Dcloudinit.documents=N} and {@code -Dcloudinit.seed=N} say how
 * many and which; a document that is read differently is written to the folder of kept cases, with what cloud-init said.
 */
@Tag("oracle")
class CloudInitOracleTest {
    private static final Path KEPT = Path.of("src/test/resources/dev/bootproof/userdata/cloudinit/cloudinit-cases");
    private static final int MAX_KEPT = 20;

    @Test
    void readsWhatTheRealCloudInitReads() throws IOException, InterruptedException {
        int count = Integer.getInteger("cloudinit.documents", 4_000);
        long seed = Long.getLong("cloudinit.seed", System.nanoTime());
        System.out.println("cloud-init oracle: " + count + " documents, -Dcloudinit.seed=" + seed);
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            documents.add(CloudInitGenerator.document(seed * 1_000_003 + i));
        }
        List<String> answers;
        try (CloudInitOracle oracle = CloudInitOracle.start()) {
            answers = oracle.read(documents);
        }
        List<String> differences = new ArrayList<>();
        int stopped = 0;
        for (int i = 0; i < count; i++) {
            Map<?, ?> truth = (Map<?, ?>) CloudInitOracle.parse(answers.get(i));
            stopped += truth.get("error") == null ? 0 : 1;
            Optional<String> difference = CloudInitTruth.difference(documents.get(i), truth);
            if (difference.isPresent()) {
                if (differences.size() < MAX_KEPT) {
                    keep(seed + "-" + i, documents.get(i), answers.get(i));
                }
                differences.add("document " + i + ": " + difference.get());
            }
        }
        System.out.println("cloud-init oracle: " + differences.size() + " of " + count + " read differently; " + stopped
                + " stop cloud-init");
        assertThat(differences).isEmpty();
    }

    private static void keep(String name, byte[] document, String answer) throws IOException {
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name + ".bin"), document);
        Files.writeString(KEPT.resolve(name + ".json"), answer + "\n");
    }
}
