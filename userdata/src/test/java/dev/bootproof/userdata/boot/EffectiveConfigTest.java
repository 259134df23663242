package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.bootproof.userdata.hook.SwapHook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectiveConfigTest {
    @Test
    void tellsWhoDecidesEachFieldAndWhatTheOtherOrderWouldMean() {
        EffectiveConfig config = BootDocument.builder(Target.MANAGED)
                .nodeConfig(NodeConfig.builder()
                        .kubeletConfig("maxPods", 58)
                        .kubeletConfig("failSwapOn", true)
                        .kubeletFlag("--v=4")
                        .build())
                .hooks(List.of(SwapHook.builder("swap", 1_024).build()))
                .build()
                .effectiveConfig();

        assertThat(config.describe().lines())
                .contains(
                        "cluster.name = (theirs)  (MANAGED)",
                        "cluster.certificateAuthority = (theirs)  (MANAGED)",
                        "kubelet.config.maxPods = 58  (bootproof-node-config; (theirs) if theirs came last)",
                        "kubelet.config.failSwapOn = true  (bootproof-node-config)",
                        "kubelet.config.memorySwap.swapBehavior = LimitedSwap  (swap)",
                        "kubelet.flags = [--node-labels=(theirs), --v=4]  (MANAGED, bootproof-node-config;"
                                + " [--v=4, --node-labels=(theirs)] if theirs came last)");
    }

    @Test
    void whereNobodyAddsAnythingOursIsAll() {
        NodeConfig ours = NodeConfig.builder()
                .cluster(new NodeConfig.Cluster("prod", "https://example.com", "Y2E=", "172.20.0.0/16"))
                .build();

        assertThat(BootDocument.builder(Target.SELF_MANAGED)
                        .nodeConfig(ours)
                        .build()
                        .effectiveConfig()
                        .fields())
                .extracting(EffectiveConfig.Field::path, EffectiveConfig.Field::from)
                .contains(tuple("cluster.cidr", "bootproof-node-config"));
    }
}
