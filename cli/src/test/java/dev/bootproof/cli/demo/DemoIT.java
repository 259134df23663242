package dev.bootproof.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./bootproof demo}, with assertions: the real CDK command line, the real jar in a real Lambda runtime client. */
class DemoIT {
    @TempDir
    Path work;

    @Test
    void aRealDeploymentFindsTheLeftovers() throws Exception {
        StringWriter screen = new StringWriter();
        Demo demo = new Demo(Path.of(System.getenv("BOOTPROOF_HOME")), work, new PrintWriter(screen, true));

        Demo.Result result = demo.run();
        demo.print(result);

        assertThat(result.stacks().get(Demo.EXAMPLE_STACK).status()).isEqualTo("CREATE_COMPLETE");
        assertThat(result.stacks().get(Demo.AUDIT_STACK).status()).isEqualTo("CREATE_COMPLETE");
        assertThat(result.stacks().get(Demo.EXAMPLE_STACK).outputs())
                .as("the example's own nodes, as EKS merged their user data")
                .contains(entry("Outcome", "COMPLIANT"), entry("Listed", "2"), entry("Compliant", "2"));
        assertThat(result.stacks().get(Demo.AUDIT_STACK).outputs())
                .contains(
                        entry("Outcome", "NON_COMPLIANT"),
                        entry("Listed", "9"),
                        entry("NonCompliant", "7"),
                        entry("Compliant", "2"));

        assertThat(foundBy(result))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "plain script", "NON_COMPLIANT DEFINITE 1:3",
                        "multipart", "NON_COMPLIANT DEFINITE 1:3",
                        "base64 part", "NON_COMPLIANT DEFINITE 1:3",
                        "gzip", "NON_COMPLIANT DEFINITE 1:3",
                        "gzip in multipart", "NON_COMPLIANT DEFINITE 1:3",
                        "call in a comment", "COMPLIANT MENTION 1:2",
                        "call through a variable", "NON_COMPLIANT LIKELY 1:3",
                        "NodeConfig only", "COMPLIANT",
                        "NodeConfig and a call", "NON_COMPLIANT DEFINITE 2:3"));
        assertThat(screen.toString())
                .contains("call through a variable", result.report().toString());
        assertThat(Files.readString(result.report())).doesNotContain("team=web");
        assertThat(ProcessHandle.current().children()).as("what still runs").isEmpty();
    }

    /** What the deployed audit says of each instance, by what its user data shows. */
    private static Map<String, String> foundBy(Demo.Result result) {
        Map<String, String> found = new LinkedHashMap<>();
        for (JsonNode instance : result.deployed().get("instances")) {
            StringBuilder said = new StringBuilder(instance.get("outcome").asText());
            for (JsonNode finding : instance.get("findings")) {
                said.append(' ')
                        .append(finding.get("certainty").asText())
                        .append(' ')
                        .append(finding.get("part").asText())
                        .append(':')
                        .append(finding.get("line").asText());
            }
            found.put(result.fleet().get(instance.get("instanceId").asText()), said.toString());
        }
        return found;
    }
}
