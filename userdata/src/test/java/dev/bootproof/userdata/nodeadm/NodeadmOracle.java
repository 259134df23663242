package dev.bootproof.userdata.nodeadm;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bootproof.userdata.Bytes;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * Asks what nodeadm is made of, through {@code src/test/oracle/nodeadm}, which says how, or another program that answers in its
 * form ({@code -Doracle=PROGRAM}). Needs {@code go} and its module proxy.
 */
public final class NodeadmOracle implements AutoCloseable {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;

    /** @param folder for the program */
    public NodeadmOracle(Path folder) throws IOException, InterruptedException {
        process = new ProcessBuilder(built(folder).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        in = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Path built(Path folder) throws IOException, InterruptedException {
        if (System.getProperty("oracle") != null) {
            return Path.of(System.getProperty("oracle"));
        }
        Path program = folder.resolve("nodeadm");
        Process build;
        try {
            build = new ProcessBuilder(
                            "go", "build", "-o", program.toAbsolutePath().toString(), ".")
                    .directory(Path.of("src", "test", "oracle", "nodeadm").toFile())
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException("this test needs the tool 'go' on the PATH", e);
        }
        if (build.waitFor() != 0) {
            throw new IllegalStateException("go cannot build src/test/oracle/nodeadm");
        }
        return program;
    }

    /** {@code status}, {@code error}, {@code spec} and {@code valid} of user data alone. */
    public JsonNode ask(Bytes userData) throws IOException {
        return ask(userData, Map.of());
    }

    /**
     * The same of user data with what lies in {@code /etc/eks/nodeadm.d/}.
     *
     * @param dropIns by name
     */
    public JsonNode ask(Bytes userData, Map<String, Bytes> dropIns) throws IOException {
        StringBuilder question = new StringBuilder(base64(userData.toArray()));
        new TreeMap<>(dropIns)
                .forEach((name, content) -> question.append(' ')
                        .append(base64(name.getBytes(StandardCharsets.UTF_8)))
                        .append(':')
                        .append(base64(content.toArray())));
        in.write(question.append('\n').toString());
        in.flush();
        String line = out.readLine();
        if (line == null) {
            throw new IllegalStateException("the nodeadm oracle ended");
        }
        return JSON.readTree(line);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** How our reading differs from an answer; empty where it does not. */
    public static String difference(JsonNode expected, NodeadmReading reading) throws IOException {
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

    @Override
    public void close() {
        process.destroy();
    }
}
