package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpecPartTest {
    private static final Map<String, Object> GPU = Map.of(
            "cluster",
            Map.of("name", "ml"),
            "kubelet",
            Map.of("config", Map.of("maxPods", 5L, "v", 1L), "flags", List.of("--a=1", "--b=2")));
    private static final Map<String, Object> PLAIN = Map.of(
            "cluster",
            Map.of("name", "ml"),
            "kubelet",
            Map.of("config", Map.of("maxPods", 5L, "v", 2L), "flags", List.of("--a=1")));

    @Test
    void whatBothHaveAndWhatOneHasBeyondMakeTheWhole() {
        Map<String, Object> common = SpecPart.common(GPU, PLAIN);

        assertThat(common)
                .isEqualTo(Map.of(
                        "cluster",
                        Map.of("name", "ml"),
                        "kubelet",
                        Map.of("config", Map.of("maxPods", 5L), "flags", List.of("--a=1"))));
        assertThat(SpecPart.beyond(GPU, common))
                .isEqualTo(Map.of("kubelet", Map.of("config", Map.of("v", 1L), "flags", List.of("--b=2"))));
        assertThat(SpecPart.merged(common, SpecPart.beyond(GPU, common))).isEqualTo(GPU);
    }

    @Test
    void theNumberOfPodsAlone() {
        assertThat(SpecPart.pods(PLAIN)).isEqualTo(Map.of("kubelet", Map.of("config", Map.of("maxPods", 5L))));
        assertThat(SpecPart.pods(Map.of("cluster", Map.of("name", "ml")))).isEmpty();
    }

    @Test
    void aSpecificationBecomesItsNodeConfig() {
        assertThat(SpecPart.config(GPU).spec()).isEqualTo(GPU);
        Map<String, Object> other = Map.of(
                "containerd",
                Map.of("config", "version = 2\n"),
                "instance",
                Map.of("localStorage", Map.of("strategy", "RAID0")));
        assertThat(SpecPart.config(other).spec()).isEqualTo(other);
    }
}
