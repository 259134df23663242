package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandTest {
    private static final String OLD = """
            #!/bin/bash
            set -e
            export TOKEN=hunter2
            /etc/eks/bootstrap.sh prod --apiserver-endpoint https://example.com --b64-cluster-ca Q0E= \\
              --service-ipv4-cidr 10.100.0.0/16 --kubelet-extra-args '--max-pods=20' --docker-config-json '{}'
            """;
    private static final String NEW = """
            #!/bin/bash
            dnf install -y amazon-ssm-agent
            """;

    @TempDir
    Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void theDocumentIsOnStandardOutputAndTheListBesideIt() throws IOException {
        Command run = Command.run("migrate", file("old.sh", OLD));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("MIME-Version: 1.0\n")
                .contains("application/node.eks.aws", "maxPods: 20", "TOKEN=hunter2")
                .doesNotContain("/etc/eks/bootstrap.sh");
        assertThat(run.err())
                .contains("COMPLIANT", "A node joins with it.", "part 1, line 4  --docker-config-json", "instead: ")
                .doesNotContain("hunter2");
    }

    @Test
    void jsonHoldsToTheContract() throws IOException {
        Command run = Command.run("migrate", "--format", "json", file("old.sh", OLD));
        JsonNode page = run.json();

        assertThat(run.status()).isZero();
        assertThat(page.get("schema").asText()).isEqualTo("bootproof.migration/1");
        assertThat(page.get("userData").asText()).startsWith("MIME-Version: 1.0\n");
        assertThat(page.at("/nodeConfig/kind").asText()).isEqualTo("NodeConfig");
        assertThat(page.at("/nodeConfig/spec/cluster/name").asText()).isEqualTo("prod");
        assertThat(page.at("/nodeConfig/spec/kubelet/config/maxPods").asInt()).isEqualTo(20);
        assertThat(page.at("/untranslated/0/what").asText()).isEqualTo("--docker-config-json");
        assertThat(page.at("/untranslated/0/line").asInt()).isEqualTo(4);
        assertThat(page.at("/untranslated/0/why").asText()).isNotEmpty();
        assertThat(page.at("/untranslated/0/instead").asText()).isNotEmpty();
        assertThat(page.at("/outcome").asText()).isEqualTo("COMPLIANT");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theDiffIsUnified() throws IOException {
        Command run = Command.run("migrate", "--diff", file("old.sh", OLD));

        assertThat(run.out())
                .startsWith("--- ")
                .contains("\n@@ ", "\n-/etc/eks/bootstrap.sh prod", "\n+kind: NodeConfig", "\n set -e\n")
                .doesNotContain("\u001b");
    }

    @Test
    void aDiffOfWhatIsPackedShowsWhatIsInside() throws IOException {
        Path packed = folder.resolve("old.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(OLD.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Command.run("migrate", "--diff", packed.toString()).out())
                .contains("\n-/etc/eks/bootstrap.sh prod", "\n+kind: NodeConfig", "\n set -e\n");
    }

    @Test
    void whatIsForAl2023StaysAsItIs() throws IOException {
        Command run = Command.run("migrate", file("new.sh", NEW));

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(NEW);
        assertThat(run.err()).contains("Nothing to migrate");
        assertThat(Command.run("migrate", "--diff", file("new.sh", NEW)).out()).isEmpty();
    }

    @Test
    void aDocumentThatIsNoTextCanBeWrittenToAFile() throws IOException {
        Path packed = folder.resolve("new.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(NEW.getBytes(StandardCharsets.UTF_8));
        }
        Path written = folder.resolve("written");

        assertThat(Command.run("migrate", packed.toString()).status()).isEqualTo(64);
        assertThat(Command.run("migrate", packed.toString(), "--output", written.toString())
                        .status())
                .isZero();
        assertThat(written).hasSameBinaryContentAs(packed);
        assertThat(Command.run("migrate", packed.toString(), "--format", "json")
                        .json()
                        .get("encoding")
                        .asText())
                .isEqualTo("base64");
    }

    @Test
    void whatStaysWrongIsSaidByTheStatus() throws IOException {
        String python =
                "#!/usr/bin/env python3\nimport subprocess\nsubprocess.check_call([\"/etc/eks/bootstrap.sh\", \"prod\"])\n";
        Command run = Command.run("migrate", file("old.py", python));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("NON_COMPLIANT");

        assertThat(Command.run("migrate", file("include.txt", "#include\nhttps://example.com/x\n"))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void whatRunsLaterAndWhatTheAuditWarnsOfIsTold() throws IOException {
        assertThat(Command.run("migrate", file("later.sh", OLD + "echo joined\n"))
                        .err())
                .contains("Runs after the kubelet: after-part-001. ");
        assertThat(Command.run("migrate", file("blank.sh", " #!/bin/bash\necho a\n"))
                        .err())
                .contains("The audit warns of script-without-interpreter. ");
        assertThat(Command.run(
                                "migrate",
                                file("unit.sh", "#!/bin/bash\n(echo '@reboot /etc/eks/bootstrap.sh a') | crontab -\n"))
                        .err())
                .contains("The audit warns of al2-bootstrap-call, cron. ");
        assertThat(Command.run("migrate", file("new.sh", NEW)).err()).doesNotContain("Runs after", "warns of");
    }

    @Test
    void wrongUsageIsExplained() throws IOException {
        String old = file("old.sh", OLD);
        assertThat(Command.run("migrate").status()).isEqualTo(64);
        assertThat(Command.run("migrate", folder.toString()).status()).isEqualTo(64);
        assertThat(Command.run("migrate", folder.resolve("none").toString()).status())
                .isEqualTo(64);
        assertThat(Command.run("migrate", old, "--diff", "--format", "json").status())
                .isEqualTo(64);
        assertThat(Command.run("migrate", old, "--output", folder.toString()).status())
                .isEqualTo(64);
    }

    @Test
    void helpTeaches() {
        assertThat(Command.run("migrate", "--help").out())
                .contains("bootproof migrate user-data.sh", "Exit status", "--diff");
    }
}
