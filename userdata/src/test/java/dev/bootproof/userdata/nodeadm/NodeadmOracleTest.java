package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bootproof.userdata.Bytes;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
        Path oracle = built(folder);
        List<String> differences = new ArrayList<>();
        Map<String, Integer> statuses = new LinkedHashMap<>();
        Process process = new ProcessBuilder(oracle.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedWriter in =
                        new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (Map.Entry<String, byte[]> document : documents.entrySet()) {
                String line = Base64.getEncoder().encodeToString(document.getValue());
                in.write(line + "\n");
                in.flush();
                JsonNode expected = JSON.readTree(out.readLine());
                assertThat(answers.getOrDefault(document.getKey(), expected))
                        .as(document.getKey())
                        .isEqualTo(expected);
                NodeadmReading reading = NodeadmReader.read(Bytes.of(document.getValue()));
                String wanted = expected.path("status").asText();
                statuses.merge(wanted + (expected.path("valid").asBoolean() ? " valid" : ""), 1, Integer::sum);
                String difference = difference(expected, reading);
                if (!difference.isEmpty()) {
                    differences.add(document.getKey() + ": " + difference + "\n" + line);
                }
            }
        } finally {
            process.destroy();
        }
        System.out.println("nodeadm oracle: seed " + seed + ", " + documents.size() + " documents, " + statuses + ", "
                + differences.size() + " differences");
        assertThat(differences).isEmpty();
    }

    private static String difference(JsonNode expected, NodeadmReading reading) throws IOException {
        String status = expected.path("status").asText();
        String ours = reading.status().name();
        if (!status.equals(ours) || !reading.known()) {
            return "go says " + status + " (" + expected.path("error").asText() + "), we say " + ours + " "
                    + reading.failure();
        }
        if (expected.path("valid").asBoolean() != reading.valid()) {
            return "go says valid " + expected.path("valid") + ", we say " + reading.validationError();
        }
        if (status.equals("OK")) {
            JsonNode spec = JSON.readTree(JSON.writeValueAsString(reading.spec()));
            if (!sameJson(expected.path("spec"), spec)) {
                return "go says " + expected.path("spec") + ", we say " + spec;
            }
        }
        return "";
    }

    /** Numbers are the same where their values are. */
    private static boolean sameJson(JsonNode left, JsonNode right) {
        return left.equals(
                (a, b) -> a.isNumber() && b.isNumber() && a.decimalValue().compareTo(b.decimalValue()) == 0
                        ? 0
                        : a.equals(b) ? 0 : 1,
                right);
    }

    /** The program of {@code src/test/oracle/nodeadm}, or another that answers in its form ({@code -Doracle=PROGRAM}). */
    private static Path built(Path folder) throws IOException, InterruptedException {
        if (System.getProperty("oracle") != null) {
            return Path.of(System.getProperty("oracle"));
        }
        Path program = folder.resolve("oracle");
        Process build;
        try {
            build = new ProcessBuilder("go", "build", "-o", program.toString(), ".")
                    .directory(Path.of("src/test/oracle/nodeadm").toFile())
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("this test needs the tool 'go' on the PATH", e);
        }
        assertThat(build.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(build.exitValue()).as("go build").isZero();
        return program;
    }
}
