package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootproofTest {
    private static final String LEFTOVER = "#!/bin/bash\n/etc/eks/bootstrap.sh prod --token s3cr3t\n";
    private static final String CLEAN = "#!/bin/bash\nsysctl -w net.core.somaxconn=4096\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Bootproof.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }

    @Test
    void aLeftoverIsNonCompliant() throws IOException {
        assertThat(run("audit", file("old.sh", LEFTOVER))).isEqualTo(1);
        assertThat(out.toString())
                .contains("NON_COMPLIANT", "old.sh", "part 1, line 2, column 1")
                .doesNotContain("s3cr3t");
    }

    @Test
    void aCleanScriptIsCompliant() throws IOException {
        assertThat(run("audit", file("new.sh", CLEAN))).isZero();
    }

    @Test
    void theJsonReportHoldsToTheContract() throws IOException {
        String leftover = file("fleet/a/old.sh", LEFTOVER);
        file("fleet/b.sh", CLEAN);
        file("fleet/c.yaml", "#include\nhttps://example.com/x\n");

        assertThat(run("audit", folder.resolve("fleet").toString(), "--format", "json"))
                .isEqualTo(1);

        JsonNode report = new ObjectMapper().readTree(out.toString());
        assertThat(report.get("schema").asText()).isEqualTo("bootproof.report/1");
        assertThat(report.get("summary").toString())
                .isEqualTo(
                        "{\"documents\":3,\"compliant\":1,\"nonCompliant\":1,\"unknown\":1,\"notApplicable\":0,\"suppressed\":0}");
        assertThat(report.get("documents").findValuesAsText("outcome"))
                .containsExactly("NON_COMPLIANT", "COMPLIANT", "UNKNOWN");
        assertThat(report.at("/documents/0/source").asText()).isEqualTo(leftover);
        JsonNode finding = report.at("/documents/0/findings/0");
        assertThat(finding.properties().stream().map(java.util.Map.Entry::getKey))
                .containsExactly("rule", "severity", "certainty", "part", "line", "column", "message", "fix");
        assertThat(finding.get("line").isInt()).isTrue();
        assertThat(finding.get("part").isTextual()).isTrue();
        assertThat(out.toString()).doesNotContain("s3cr3t");
    }

    @Test
    void standardInputIsRead() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(LEFTOVER.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("audit", "-")).isEqualTo(1);
            assertThat(out.toString()).contains("NON_COMPLIANT   -");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void everyMissingFileIsNamed() throws IOException {
        assertThat(run("audit", "/no/such/a", file("old.sh", LEFTOVER), "/no/such/b"))
                .isEqualTo(64);
        assertThat(err.toString()).contains("/no/such/a: no such file or folder", "/no/such/b: no such file or folder");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anEmptyFileSaysSo() throws IOException {
        assertThat(run("audit", file("empty", ""))).isZero();
        assertThat(out.toString()).contains("COMPLIANT");
        assertThat(err.toString()).contains("empty is empty: nothing of it runs on a node");
    }

    @Test
    void aFolderWithoutFilesIsWrongUsage() {
        assertThat(run("audit", folder.toString())).isEqualTo(64);
        assertThat(err.toString()).contains("there is no file in this folder");
    }

    @Test
    void binaryJunkIsUnknown() throws IOException {
        Path junk = Files.write(folder.resolve("junk"), new byte[] {0, (byte) 0xff, (byte) 0xfe, 1, 2});

        assertThat(run("audit", junk.toString())).isEqualTo(2);
        assertThat(out.toString()).contains("UNKNOWN", "not text");
    }

    @Test
    void otherSystemsAreNotApplicable() throws IOException {
        assertThat(run("audit", "--ami", "ubuntu", file("old.sh", LEFTOVER))).isZero();
        assertThat(out.toString()).contains("NOT_APPLICABLE");
    }

    @Test
    void theReportGoesToAFile() throws IOException {
        Path report = folder.resolve("report.json");

        assertThat(run("audit", file("old.sh", LEFTOVER), "--format", "json", "--output", report.toString()))
                .isEqualTo(1);
        assertThat(report).content().contains("bootproof.report/1");
        assertThat(out.toString()).isEmpty();
    }

    /** Their nodes are no Amazon Linux; nothing of them runs there. */
    @Test
    void documentsOfOtherSystemsAreNotApplicable() throws IOException {
        String windows =
                file("windows", "<powershell>\n& $EKSBootstrapScriptFile -EKSClusterName prod\n</powershell>\n");
        String bottlerocket = file("bottlerocket", "[settings.kubernetes]\ncluster-name = \"prod\"\n");

        assertThat(run("audit", "--format", "json", windows, bottlerocket)).isZero();

        JsonNode page = new ObjectMapper().readTree(out.toString());
        assertThat(page.at("/summary/notApplicable").asInt()).isEqualTo(2);
        assertThat(page.at("/summary/compliant").asInt()).isZero();
        assertThat(page.at("/documents").findValuesAsText("outcome"))
                .containsExactly("NOT_APPLICABLE", "NOT_APPLICABLE");
        assertThat(page.at("/documents").findValuesAsText("rule")).containsExactly("other-system", "other-system");
    }

    @Test
    void wrongUsageIsExplained() throws IOException {
        assertThat(run("audit")).isEqualTo(64);
        assertThat(run("audit", "--formt", "json", "x")).isEqualTo(64);
        assertThat(run("audit", file("old.sh", LEFTOVER), "--cluster", "prod")).isEqualTo(64);
        assertThat(run("audit", file("old.sh", LEFTOVER), "--region", "eu-west-1"))
                .isEqualTo(64);
        assertThat(run("audit", "--ami", "al1", file("old.sh", LEFTOVER))).isEqualTo(64);
        assertThat(run("adit")).isEqualTo(64);
        assertThat(err.toString()).contains("--help");
    }

    @Test
    void helpTeaches() {
        assertThat(run("--help")).isZero();
        assertThat(run("audit", "--help")).isZero();
        assertThat(out.toString()).contains("bootproof audit --cluster prod", "Exit status", "--all-instances");
    }

    @Test
    void explainShowsWhatTheNodeDoes() throws IOException {
        assertThat(run("explain", file("old.sh", LEFTOVER))).isZero();
        assertThat(out.toString())
                .contains("cloud-final.service", "no NodeConfig")
                .doesNotContain("s3cr3t");
    }

    @Test
    void explainJsonHoldsToTheContract() throws IOException {
        assertThat(run("explain", "--format", "json", file("old.sh", LEFTOVER))).isZero();

        JsonNode page = new ObjectMapper().readTree(out.toString());
        assertThat(page.get("schema").asText()).isEqualTo("bootproof.explanation/1");
        assertThat(page.at("/documents/0/cloudInit/error").isNull()).isTrue();
        assertThat(page.at("/documents/0/cloudInit/parts/0").toString())
                .startsWith(
                        "{\"path\":\"1\",\"contentType\":\"text/x-shellscript\",\"handler\":\"script\",\"stage\":\"final\",\"bytes\":54,\"sha256\":\"");
        assertThat(page.at("/documents/0/nodeadm/status").asText()).isEqualTo("NO_CONFIG");
        assertThat(page.at("/documents/0/timeline/0").toString())
                .isEqualTo("{\"unit\":\"cloud-final.service\",\"runs\":\"part 1\",\"phase\":\"BEFORE_KUBELET\"}");
    }

    @Test
    void rulesPageIsTheOneInDocs() throws IOException {
        assertThat(Path.of("..", "docs", "rules.md"))
                .as("made anew by: ./bootproof rules --format markdown > docs/rules.md")
                .hasContent(RulesCommand.markdown());
    }
}
