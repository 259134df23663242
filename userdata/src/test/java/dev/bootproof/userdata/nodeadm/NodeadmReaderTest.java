package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.boot.BootDocument;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.nodeadm.NodeadmReading.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NodeadmReaderTest {
    private static NodeadmReading read(String document) {
        return NodeadmReader.read(Bytes.of(document));
    }

    @Test
    void readsItsPartOfOurOwnDocuments() {
        NodeConfig config = NodeConfig.builder()
                .cluster(new NodeConfig.Cluster("prod", "https://example.com", "Q0E=", "10.100.0.0/16"))
                .kubeletConfig("maxPods", 58)
                .build();
        NodeadmReading reading = read(BootDocument.of(
                        dev.bootproof.userdata.boot.Target.MANAGED,
                        Optional.of(config),
                        List.of(ShellHook.beforeKubelet("hook", "true")))
                .text());

        assertThat(reading.status()).isEqualTo(Status.OK);
        assertThat(reading.validationError()).isEmpty();
        assertThat(reading.spec()).containsEntry("kubelet", Map.of("config", Map.of("maxPods", 58L)));
    }

    @Test
    void laterConfigsWinAndFlagsAdd() {
        String one =
                "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec: {kubelet: {flags: [--a], config: {x: 1, z: 1}}}\n";
        String two =
                "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec: {kubelet: {flags: [--b], config: {z: 2}}}\n";
        NodeadmReading reading = read("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"B\"\n\n"
                + "--B\nContent-Type: application/node.eks.aws\n\n" + one + "\n"
                + "--B\nContent-Type: application/node.eks.aws\n\n" + two + "\n--B--\n");

        assertThat(reading.spec())
                .containsEntry("kubelet", Map.of("flags", List.of("--a", "--b"), "config", Map.of("x", 1L, "z", 2L)));
        assertThat(reading.validationError())
                .hasValueSatisfying(error -> assertThat(error).startsWith("Name is missing"));
    }

    @Test
    void aBareNodeConfigIsRead() {
        assertThat(read("apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\n").status())
                .isEqualTo(Status.OK);
    }

    @Test
    void anythingElseIsNone() {
        assertThat(read("#!/bin/bash\necho hi\n").status()).isEqualTo(Status.NO_CONFIG);
        assertThat(read("").status()).isEqualTo(Status.NO_CONFIG);
        assertThat(read("apiVersion: node.eks.aws/v1alpha\nkind: NodeConfig\n").status())
                .isEqualTo(Status.NO_CONFIG);
    }
}
