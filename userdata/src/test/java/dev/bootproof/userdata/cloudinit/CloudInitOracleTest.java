package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Generated documents, and neighbours of the kept ones, read by the real cloud-init and by us. The usual run reads the same
 * documents each time, so that it decides the same; {@code -Dseed=N} and {@code -Ddocuments=N} say which others and how many. A
 * document that is read differently is written to the folder of kept cases, with what cloud-init said.
 */
@Tag("oracle")
class CloudInitOracleTest {
    private static final long USUAL_SEED = 20_261_123;
    private static final int MAX_KEPT = 20;

    @Test
    void readsWhatTheRealCloudInitReads() throws IOException, InterruptedException {
        int count = Integer.getInteger("documents", 6_000);
        long seed = Long.getLong("seed", USUAL_SEED);
        System.out.println("cloud-init oracle: " + count + " documents, -Dseed=" + seed);
        List<String> kept = CloudInitCases.names();
        List<byte[]> documents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long own = seed * 1_000_003 + i;
            documents.add(
                    i % 4 == 0
                            ? CloudInitGenerator.near(own, CloudInitCases.document(kept.get(i / 4 % kept.size())))
                            : CloudInitGenerator.document(own));
        }
        List<String> answers;
        try (CloudInitOracle oracle = CloudInitOracle.start()) {
            answers = oracle.read(documents);
        }
        List<String> differences = new ArrayList<>();
        int stopped = 0;
        int bounded = 0;
        for (int i = 0; i < count; i++) {
            Map<?, ?> truth = CloudInitOracle.parse(answers.get(i));
            stopped += truth.get("error") == null ? 0 : 1;
            bounded += CloudInitReader.read(Bytes.of(documents.get(i)), CloudInitVersion.V22_4_2)
                            .error()
                            .filter(error -> !error.known())
                            .isPresent()
                    ? 1
                    : 0;
            Optional<String> difference = CloudInitTruth.difference(documents.get(i), truth);
            if (difference.isPresent()) {
                if (differences.size() < MAX_KEPT) {
                    CloudInitCases.keep(seed + "-" + i, documents.get(i), answers.get(i));
                }
                differences.add("document " + i + ": " + difference.get());
            }
        }
        System.out.println("cloud-init oracle: " + differences.size() + " of " + count + " read differently; " + stopped
                + " stop cloud-init; " + bounded + " are over a bound of ours");
        assertThat(differences).isEmpty();
        assertThat(bounded).as("documents of which nothing is claimed").isLessThan(count / 100);
    }

    /** The answers beside the kept documents are the real program's; {@code -Dupdate=true} writes them anew. */
    @Test
    void theKeptAnswersAreTheRealCloudInits() throws IOException, InterruptedException {
        List<String> names = CloudInitCases.names();
        List<byte[]> documents = new ArrayList<>();
        for (String name : names) {
            documents.add(CloudInitCases.document(name));
        }
        List<String> answers;
        try (CloudInitOracle oracle = CloudInitOracle.start()) {
            answers = oracle.read(documents);
        }
        boolean update = Boolean.getBoolean("update");
        for (int i = 0; i < names.size(); i++) {
            if (update) {
                CloudInitCases.keep(names.get(i), documents.get(i), answers.get(i));
            } else {
                assertThat(CloudInitOracle.parse(answers.get(i)))
                        .as(names.get(i))
                        .isEqualTo(CloudInitCases.truth(names.get(i)));
            }
        }
    }
}
