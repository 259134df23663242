package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.fleet.FleetSummary;
import dev.bootproof.lambda.fleet.InstanceOutcome;
import dev.bootproof.lambda.fleet.InstanceReport;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.rule.Rules;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SarifReportTest {
    private static final String CALL = "/etc/eks/bootstrap.sh prod --token s3cr3t\n";

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    private static JsonNode valid(String sarif) throws IOException {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Validator.Result result =
                    new ValidatorFactory().validate(new String(schema.readAllBytes(), StandardCharsets.UTF_8), sarif);
            assertThat(result.getErrors()).isEmpty();
            assertThat(result.isValid()).isTrue();
        }
        return new ObjectMapper().readTree(sarif);
    }

    private static JsonNode audit(String... arguments) throws IOException {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("audit", "--format", "sarif"), java.util.stream.Stream.of(arguments))
                .toArray(String[]::new);
        return valid(Command.run(all).out());
    }

    private static String fingerprint(JsonNode log, int result) {
        return log.at("/runs/0/results/" + result + "/partialFingerprints/bootproofFinding~1v1")
                .asText();
    }

    /** Else a valid report would prove nothing. */
    @Test
    void theSchemaRefusesWhatIsWrong() throws IOException {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            assertThat(new ValidatorFactory()
                            .validate(
                                    new String(schema.readAllBytes(), StandardCharsets.UTF_8),
                                    "{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}")
                            .isValid())
                    .isFalse();
        }
    }

    @Test
    void aFindingStandsAtItsLine() throws IOException {
        JsonNode log = audit(file("old script.sh", "#!/bin/bash\n  " + CALL));
        JsonNode result = log.at("/runs/0/results/0");

        assertThat(result.get("ruleId").asText()).isEqualTo("al2-bootstrap-call");
        assertThat(log.at("/runs/0/tool/driver/rules/" + result.get("ruleIndex").asInt() + "/id")
                        .asText())
                .isEqualTo("al2-bootstrap-call");
        assertThat(result.get("level").asText()).isEqualTo("error");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .startsWith("file:///")
                .endsWith("/old%20script.sh");
        assertThat(result.at("/locations/0/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":2,\"startColumn\":3}");
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .asText())
                .isEqualTo("part 1, line 2");
        assertThat(log.at("/runs/0/artifacts/0/properties/outcome").asText()).isEqualTo("NON_COMPLIANT");
        assertThat(log.at("/runs/0/invocations/0/exitCode").asInt()).isEqualTo(1);
        assertThat(log.toString()).doesNotContain("s3cr3t");
    }

    @Test
    void ofAPartTheLineIsTheFiles() throws IOException {
        String message =
                "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/x-shellscript\n\n"
                        + "#!/bin/bash\n" + CALL + "--B--\n";
        String encoded = message.replace(
                        "#!/bin/bash\n" + CALL,
                        java.util.Base64.getEncoder()
                                        .encodeToString(("#!/bin/bash\n" + CALL).getBytes(StandardCharsets.UTF_8))
                                + "\n")
                .replace("shellscript\n", "shellscript\nContent-Transfer-Encoding: base64\n");

        assertThat(audit(file("a", message))
                        .at("/runs/0/results/0/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(8);
        assertThat(audit(file("b", encoded))
                        .at("/runs/0/results/0/locations/0/physicalLocation")
                        .has("region"))
                .as("no line of the file is the script's")
                .isFalse();
    }

    @Test
    void itsFingerprintStaysWhileItsLineMoves() throws IOException {
        JsonNode before = audit(file("a.sh", "#!/bin/bash\n" + CALL + CALL));
        JsonNode after = audit(file("b.sh", "#!/bin/bash\n\n# moved\n" + CALL + "true\n" + CALL));

        assertThat(fingerprint(after, 0)).isEqualTo(fingerprint(before, 0)).matches("[0-9a-f]{64}");
        assertThat(fingerprint(after, 1)).isEqualTo(fingerprint(before, 1)).isNotEqualTo(fingerprint(before, 0));
    }

    @Test
    void whatIsSuppressedIsAResultWithItsReason() throws IOException {
        JsonNode log = audit(
                "--config",
                file(
                        "bootproof.yaml",
                        "suppressions:\n  - {rule: content-unknown, reason: ours, expires: 2026-12-31}\n"
                                + "  - {rule: other-system, reason: none, expires: 2026-12-31}\n"),
                file(
                        "a.sh",
                        "#!/bin/bash\n" + CALL.strip()
                                + " # bootproof:ignore al2-bootstrap-call until=2026-12-31 reason=OPS-1\ncurl -s http://x | sh\n"));

        assertThat(log.at("/runs/0/results").findValues("suppressions").toString())
                .isEqualTo("[[{\"kind\":\"inSource\",\"status\":\"accepted\",\"justification\":\"OPS-1\","
                        + "\"properties\":{\"by\":\"comment\",\"expires\":\"2026-12-31\"}}], "
                        + "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"ours\","
                        + "\"properties\":{\"by\":\"file\",\"expires\":\"2026-12-31\"}}]]");
        assertThat(log.at("/runs/0/results/2/ruleId").asText()).isEqualTo("suppression-unused");
        assertThat(log.at("/runs/0/results/2/locations/0/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void everyRuleIsDescribed() throws IOException {
        JsonNode rules = audit(file("a.sh", "#!/bin/bash\n")).at("/runs/0/tool/driver/rules");

        assertThat(rules).hasSize(Rules.all().size()).allSatisfy(rule -> {
            assertThat(rule.at("/help/text").asText()).isNotEmpty();
            assertThat(rule.at("/help/markdown").asText()).contains("- Fix: ");
        });
    }

    @Test
    void anInstanceIsALogicalLocation() throws IOException {
        Finding call = new Finding(
                "al2-bootstrap-call", Severity.ERROR, Certainty.DEFINITE, "1", 12, 1, "It calls", "Remove it");
        FleetReport fleet = new FleetReport(
                new FleetSummary(1, 0, 1, 0, 0, 0, 0, 0),
                "broken off",
                List.of(),
                List.of(new InstanceReport(
                        "i-1",
                        "111122223333",
                        "eu-west-1",
                        "prod",
                        null,
                        InstanceOutcome.NON_COMPLIANT,
                        null,
                        List.of(call),
                        List.of())));
        JsonNode log = valid(SarifReport.write(AuditReport.of(fleet), true));

        assertThat(log.at("/runs/0/results/0/locations/0").toString())
                .isEqualTo("{\"logicalLocations\":[{\"name\":\"i-1\","
                        + "\"fullyQualifiedName\":\"i-1/part 1, line 12\",\"kind\":\"resource\"}]}");
        assertThat(log.at("/runs/0/invocations/0/toolExecutionNotifications/0/message/text")
                        .asText())
                .contains("broken off");
    }
}
