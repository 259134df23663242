package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class NodeConfigTest {
    @Test
    void writesTheSchemaNodeadmReads() {
        String yaml = NodeConfig.builder()
                .cluster(new NodeConfig.Cluster("prod", "https://example.com", "Q0E=".repeat(400), "10.100.0.0/16"))
                .kubeletConfig("maxPods", 58)
                .kubeletFlag("--node-labels=tier=web")
                .build()
                .toYaml();

        assertThat(new Yaml().<Map<String, Object>>load(yaml))
                .isEqualTo(Map.of(
                        "apiVersion",
                        "node.eks.aws/v1alpha1",
                        "kind",
                        "NodeConfig",
                        "spec",
                        Map.of(
                                "cluster",
                                Map.of(
                                        "name",
                                        "prod",
                                        "apiServerEndpoint",
                                        "https://example.com",
                                        "certificateAuthority",
                                        "Q0E=".repeat(400),
                                        "cidr",
                                        "10.100.0.0/16"),
                                "kubelet",
                                Map.of("config", Map.of("maxPods", 58), "flags", List.of("--node-labels=tier=web")))));
    }

    @Test
    void aFlagWithoutDashesIsRefused() {
        assertThatThrownBy(() ->
                        NodeConfig.builder().kubeletFlag("node-labels=a=b").build())
                .hasMessageContaining("node-labels=a=b");
    }

    @Test
    void openMapsAreWrittenByKeySoThatTheBytesNeverChange() {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("b", List.of(new TreeMap<>(Map.of("e", 1, "d", 2)).descendingMap()));
        one.put("a", 1);

        assertThat(NodeConfig.builder()
                        .kubeletConfig("z", one)
                        .kubeletConfig("c", 1)
                        .build()
                        .toYaml())
                .containsSubsequence("c: 1", "z:", "a: 1", "b:", "d: 2", "e: 1");
    }
}
