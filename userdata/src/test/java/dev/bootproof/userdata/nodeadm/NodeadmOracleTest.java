package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bootproof.userdata.Bytes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads generated documents and asks Go the same: the standard library's MIME reader, the Kubernetes decoder, mergo and
 * go-toml, in the order in which nodeadm uses them ({@code src/test/oracle/nodeadm}). Needs {@code go} and its module proxy.
 *
 * <p>The usual run reads the same documents each time, so that it decides the same; {@code -Dseed=N} and {@code -Ddocuments=N} say
 * which others and how many.
 */
@Tag("oracle")
class NodeadmOracleTest {
    private static final long USUAL_SEED = 20_261_123;
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Path KEPT = Path.of("src/test/resources/dev/bootproof/userdata/nodeadm/oracle-cases.txt");
    /** Documents with Go's answers, for tests that have no Go at hand. */
    private static final Path ANSWERS = Path.of("src/test/resources/dev/bootproof/userdata/nodeadm/oracle-answers.txt");

    @Test
    void readsAsGoDoes(@TempDir Path folder) throws Exception {
        long seed = Long.getLong("seed", USUAL_SEED);
        int count = Integer.getInteger("documents", 6_000);
        Map<String, byte[]> documents = new LinkedHashMap<>();
        List<byte[]> kept = NodeadmDocuments.kept(Files.readAllLines(KEPT));
        for (int i = 0; i < kept.size(); i++) {
            documents.put("kept case " + i, kept.get(i));
        }
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (String line : Files.readAllLines(ANSWERS)) {
            if (!line.startsWith("#")) {
                int blank = line.indexOf(' ');
                String name = "answer " + answers.size();
                documents.put(name, Base64.getDecoder().decode(line.substring(0, blank)));
                answers.put(name, JSON.readTree(line.substring(blank)));
            }
        }
        for (long i = seed; i < seed + count; i++) {
            documents.put("seed " + i, new NodeadmDocuments(i).document());
        }
        List<String> differences = new ArrayList<>();
        Map<String, Integer> statuses = new LinkedHashMap<>();
        try (NodeadmOracle oracle = new NodeadmOracle(folder)) {
            for (Map.Entry<String, byte[]> document : documents.entrySet()) {
                Bytes userData = Bytes.of(document.getValue());
                JsonNode expected = oracle.ask(userData);
                assertThat(answers.getOrDefault(document.getKey(), expected))
                        .as(document.getKey())
                        .isEqualTo(expected);
                String wanted = expected.path("status").asText();
                statuses.merge(wanted + (expected.path("valid").asBoolean() ? " valid" : ""), 1, Integer::sum);
                String difference = NodeadmOracle.difference(expected, NodeadmReader.read(userData));
                if (!difference.isEmpty()) {
                    differences.add(document.getKey() + ": " + difference + "\n"
                            + Base64.getEncoder().encodeToString(document.getValue()));
                }
            }
        }
        System.out.println("nodeadm oracle: seed " + seed + ", " + documents.size() + " documents, " + statuses + ", "
                + differences.size() + " differences");
        assertThat(differences).isEmpty();
    }
}
