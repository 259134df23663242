package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command's JSON against what the real programs said of the documents that {@code userdata} keeps: cloud-init 22.4.2, and
 * Go's libraries in nodeadm's order.
 */
class ExplainCasesTest {
    private static final Path KEPT = Path.of("..", "userdata", "src/test/resources/dev/bootproof/userdata");
    private static final Path CLOUD_INIT = KEPT.resolve("cloudinit/cloudinit-cases");
    private static final Path NODEADM = KEPT.resolve("nodeadm/oracle-answers.txt");

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final JsonNodeFactory NODES = JSON.getNodeFactory();

    /** Of every handler; of those that are not here nothing runs, or that cannot be known. */
    private static final Map<String, String> STAGES = Map.of(
            "script", "final",
            "boothook", "network",
            "per-boot", "final",
            "per-instance", "final",
            "per-once", "final",
            "cloud-config", "config");

    @TempDir
    Path folder;

    @Test
    void cloudInitsPartsAndItsMergedConfigurationAreTheRealOnes() throws IOException {
        List<Path> documents;
        try (Stream<Path> files = Files.list(CLOUD_INIT)) {
            documents = files.filter(file -> file.toString().endsWith(".bin"))
                    .sorted()
                    .toList();
        }
        List<JsonNode> explained = explained(documents);

        List<String> differences = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            String name = documents.get(i).getFileName().toString();
            JsonNode truth = JSON.readTree(
                    CLOUD_INIT.resolve(name.replace(".bin", ".json")).toFile());
            JsonNode ours = explained.get(i).get("cloudInit");
            if (truth.get("error").isNull() != ours.get("error").isNull()) {
                differences.add(name + ": error " + truth.get("error") + " is " + ours.get("error"));
            } else if (truth.get("error").isNull()) {
                ArrayNode parts = NODES.arrayNode();
                truth.get("parts").forEach(part -> parts.add(part(part)));
                ours.get("parts").forEach(ExplainCasesTest::forgetIncludesType);
                compare(name + " parts", parts, ours.get("parts"), differences);
                compare(name + " merged", value(truth.get("merged")), ours.get("merged"), differences);
            }
        }

        assertThat(documents).hasSizeGreaterThan(400);
        assertThat(differences).isEmpty();
    }

    @Test
    void nodeadmsStatusValidityAndSpecAreTheRealOnes() throws IOException {
        List<Path> documents = new ArrayList<>();
        List<JsonNode> truths = new ArrayList<>();
        for (String line : Files.readAllLines(NODEADM)) {
            if (!line.startsWith("#")) {
                int blank = line.indexOf(' ');
                Path file = folder.resolve("document-" + documents.size());
                documents.add(Files.write(file, Base64.getDecoder().decode(line.substring(0, blank))));
                truths.add(JSON.readTree(line.substring(blank)));
            }
        }
        List<JsonNode> explained = explained(documents);

        List<String> differences = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            JsonNode truth = truths.get(i);
            JsonNode ours = explained.get(i).get("nodeadm");
            boolean ok = truth.get("status").asText().equals("OK");
            boolean valid = truth.get("valid").asBoolean();
            compare(i + " status", truth.get("status"), ours.get("status"), differences);
            compare(i + " valid", truth.get("valid"), ours.get("valid"), differences);
            compare(i + " spec", ok ? truth.get("spec") : NODES.objectNode(), ours.get("spec"), differences);
            boolean failed = truth.get("status").asText().equals("ERROR");
            compare(i + " error", NODES.booleanNode(failed), present(ours, "error"), differences);
            compare(
                    i + " validationError",
                    NODES.booleanNode(ok && !valid),
                    present(ours, "validationError"),
                    differences);
        }

        assertThat(documents).hasSizeGreaterThan(200);
        assertThat(differences).isEmpty();
    }

    private static List<JsonNode> explained(List<Path> documents) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("explain", "--format", "json"));
        documents.forEach(document -> arguments.add(document.toString()));
        Command run = Command.run(arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        List<JsonNode> explained = new ArrayList<>();
        JSON.readTree(run.out()).get("documents").forEach(explained::add);
        assertThat(explained)
                .extracting(document -> document.get("source").asText())
                .containsExactlyElementsOf(
                        documents.stream().map(Path::toString).toList());
        return explained;
    }

    private static void compare(String what, JsonNode truth, JsonNode ours, List<String> differences) {
        if (!truth.equals(ours)) {
            differences.add(what + ":\n    truth " + truth + "\n    ours  " + ours);
        }
    }

    private static JsonNode present(JsonNode node, String member) {
        return NODES.booleanNode(!node.get(member).isNull());
    }

    /** The oracle fetches nothing and has one type for what it would have fetched. */
    private static void forgetIncludesType(JsonNode part) {
        if (part.get("handler").asText().equals("include")) {
            assertThat(part.get("contentType").asText()).startsWith("text/x-include-");
            ((ObjectNode) part).put("contentType", "include");
        }
    }

    /** A part as the oracle tells it, with the stage that belongs to its handler. */
    private static JsonNode part(JsonNode truth) {
        String handler = truth.get("handler").asText();
        ObjectNode part = NODES.objectNode();
        part.set("path", truth.get("path"));
        part.set("contentType", truth.get("contentType"));
        part.put("handler", handler);
        part.put("stage", STAGES.get(handler));
        part.set("bytes", truth.get("bytes"));
        part.set("sha256", truth.get("sha256"));
        return part;
    }

    /** The oracle writes numbers as {@code {"int": "1"}} and {@code {"float": "1.0"}}: the two are told apart in JSON too. */
    private static JsonNode value(JsonNode truth) throws IOException {
        if (truth.isArray()) {
            ArrayNode list = NODES.arrayNode();
            for (JsonNode item : truth) {
                list.add(value(item));
            }
            return list;
        }
        if (!truth.isObject()) {
            return truth;
        }
        if (truth.size() == 1 && truth.path("int").isTextual()) {
            return JSON.readTree(truth.get("int").asText());
        }
        if (truth.size() == 1 && truth.path("float").isTextual()) {
            String number = truth.get("float").asText();
            return Double.isFinite(python(number))
                    ? JSON.readTree(JSON.writeValueAsString(python(number)))
                    : NODES.textNode(number);
        }
        ObjectNode map = NODES.objectNode();
        for (Map.Entry<String, JsonNode> member : truth.properties()) {
            map.set(member.getKey(), value(member.getValue()));
        }
        return map;
    }

    private static double python(String number) {
        return Double.parseDouble(number.replace("inf", "Infinity").replace("nan", "NaN"));
    }
}
