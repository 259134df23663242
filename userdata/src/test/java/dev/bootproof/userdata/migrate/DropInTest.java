package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DropInTest {
    @Test
    void theWordBehindTheOptionIsTheValue() {
        assertThat(DropIn.option("--x", List.of("prod", "--x", "\"$A b\"", "--y", "1")))
                .isEqualTo("printf '%s\\n' \"$A b\"");
        assertThat(DropIn.option("--x", List.of("\"${args[@]}\""))).startsWith("(set -- \"${args[@]}\";");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "docker pull a, false", "docker pull a || true, true", "systemctl start a, true"})
    void isWrittenWhereTheScriptComesToIt(String before, boolean written) {
        String script = "#!/bin/bash\nset -e\n" + before + "\n" + DropIn.of(Map.of(), "echo \"$A\"", Set.of()) + "\n";

        assertThat(DropIn.isWritten(Bytes.of(script))).isEqualTo(written);
    }

    @Test
    @Tag("oracle")
    void theNodeWritesTheFlagsThatOnlyItKnows(@TempDir Path folder) throws Exception {
        assertThat(written(
                        folder,
                        "args=(prod --kubelet-extra-args '--node-labels=a=b --max-pods 7 --v= --node-ip=\"1.2.3.4\"')\n"
                                + DropIn.of(
                                        Map.of("kubelet", Map.of("flags", List.of("--z=1"))),
                                        DropIn.option("--kubelet-extra-args", List.of("\"${args[@]}\"")),
                                        Set.of("max-pods"))))
                .isEqualToIgnoringWhitespace("""
                        {"apiVersion":"node.eks.aws/v1alpha1","kind":"NodeConfig",
                        "spec":{"kubelet":{"flags":["--z=1","--node-labels=a=b","--node-ip=1.2.3.4"]}}}""");
        assertThat(written(folder, "A=\n" + DropIn.of(Map.of(), "printf '%s\\n' \"$A\"", Set.of())))
                .contains("\"flags\": []");
    }

    @Test
    @Tag("oracle")
    void theNodeWritesWhatIsKnown(@TempDir Path folder) throws Exception {
        assertThat(written(folder, DropIn.of(Map.of("kubelet", Map.of("flags", List.of("--node-labels=o=it's"))))))
                .contains("it's");
    }

    private static String written(Path folder, String script) throws IOException, InterruptedException {
        Process bash = new ProcessBuilder(
                        "bash", "-euo", "pipefail", "-c", script.replace("/etc/eks/nodeadm.d", folder.toString()))
                .redirectErrorStream(true)
                .start();
        String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(output).isZero();
        return Files.readString(folder.resolve("50-bootstrap.json"));
    }
}
