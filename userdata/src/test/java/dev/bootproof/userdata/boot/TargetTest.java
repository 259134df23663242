package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.boot.BootDocument.Carriage;
import dev.bootproof.userdata.cloudinit.CloudInitReader;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.SwapHook;
import dev.bootproof.userdata.hook.UserDataPart;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One document for each target, and what its node gets once EKS or Karpenter has put its own part into it. */
class TargetTest {
    private static final NodeConfig.Cluster CLUSTER =
            new NodeConfig.Cluster("prod", "https://example.com", "Y2E=", "172.20.0.0/16");

    private static BootDocument document(Target target, Hook... more) {
        NodeConfig.Builder config = NodeConfig.builder().kubeletConfig("maxPods", 58);
        if (target.clusterRequired()) {
            config.cluster(CLUSTER);
        }
        List<Hook> hooks = new ArrayList<>(List.of(
                SwapHook.builder("swap", 1_024).build(),
                ShellHook.beforeKubelet("agent", "echo agent"),
                UserDataPart.boothook("early", "#!/bin/bash\necho early\n"),
                UserDataPart.script("plain", "#!/bin/bash\necho plain\n")));
        hooks.addAll(List.of(more));
        return BootDocument.of(target, Optional.of(config.build()), hooks);
    }

    /** As EKS and Karpenter write it: a part has its content type and its body, whatever other headers it had. */
    private static String merged(BootDocument document, Target target, boolean theirsFirst) {
        List<String> parts = new ArrayList<>();
        String[] ours = document.text().split("--bootproof-[0-9a-f]{16}(--)?\n", -1);
        for (String part : Arrays.copyOfRange(ours, 1, ours.length - 1)) {
            String type = part.lines().findFirst().orElseThrow();
            // the line end before a boundary is the boundary's
            parts.add(type + "\n\n" + part.substring(part.indexOf("\n\n") + 2));
        }
        String theirs = "Content-Type: " + NodeConfig.CONTENT_TYPE + "\n\n"
                + target.added().orElseThrow().toYaml() + "\n";
        parts.add(theirsFirst ? 0 : parts.size(), theirs);
        if (target == Target.MANAGED) {
            parts.add("Content-Type: text/x-shellscript; charset=\"us-ascii\"\n\n#!/bin/bash\nset -ex\n\n");
        }
        return "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"//\"\n\n--//\n"
                + String.join("--//\n", parts) + "--//--\n";
    }

    @ParameterizedTest
    @EnumSource
    void whoAddsTheClusterTakesRoom(Target target) {
        assertThat(target.added().isPresent()).isEqualTo(!target.clusterRequired());
        assertThat(target.maxBytes() == Target.MAX_BYTES).isEqualTo(target.clusterRequired());
    }

    @ParameterizedTest
    @EnumSource
    void everyDocumentIsPlainMultipart(Target target) {
        for (BootDocument document : List.of(
                document(target), document(target, ShellHook.beforeKubelet("large", "# " + "x".repeat(20_000))))) {
            assertThat(document.text())
                    .startsWith("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"bootproof-")
                    .matches("[\\n\\t -~]*")
                    .doesNotContain("Content-Transfer-Encoding: base64");
            assertThat(document.text().length()).isLessThanOrEqualTo(target.maxBytes());
            assertThat(document.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"MANAGED,true", "MANAGED,false", "KARPENTER,true", "KARPENTER,false"})
    void whatIsAddedLeavesOursAsItIs(Target target, boolean theirsFirst) {
        BootDocument packed = document(target, ShellHook.beforeKubelet("large", "# " + "x".repeat(20_000)));
        assertThat(packed.carriage()).isEqualTo(Carriage.PACKED);
        for (BootDocument document : List.of(document(target), packed)) {
            Bytes merged = Bytes.of(merged(document, target, theirsFirst));

            assertThat(merged.size()).isLessThan(Target.MAX_BYTES);
            assertThat(run(merged).subList(0, 3)).isEqualTo(run(Bytes.of(document.text())));
            // what stands for their values is none that a node could use
            assertThat(Auditor.judge(merged, Ami.AL2023).findings())
                    .extracting(Finding::rule)
                    .containsOnly("nodeconfig-invalid-value");
        }
    }

    /** What cloud-init runs: handler and content. */
    private static List<String> run(Bytes document) {
        return CloudInitReader.read(document).parts().stream()
                .filter(part -> !part.contentType().equals(NodeConfig.CONTENT_TYPE))
                .map(TargetTest::run)
                .toList();
    }

    private static String run(HandledPart part) {
        return part.handler() + ": " + part.payload().utf8().orElseThrow().stripTrailing();
    }

    @ParameterizedTest
    @CsvSource({"MANAGED,true", "MANAGED,false", "KARPENTER,true", "KARPENTER,false"})
    void nodeadmEndsUpWithWhatThePreviewSays(Target target, boolean theirsFirst) {
        BootDocument document = document(target);
        NodeadmReading read = NodeadmReader.read(Bytes.of(merged(document, target, theirsFirst)));
        boolean likely = theirsFirst == (target.order() == Target.Order.THEIRS_FIRST);

        assertThat(document.effectiveConfig().fields())
                .hasSizeGreaterThan(8)
                .allSatisfy(field -> assertThat(at(read.spec(), field.path()))
                        .as(field.path())
                        .isEqualTo(likely ? field.value() : field.otherwise().orElse(field.value())));
    }

    private static String at(Map<?, ?> spec, String path) {
        Object value = spec;
        for (String key : path.split("\\.", -1)) {
            value = ((Map<?, ?>) value).get(key);
        }
        return String.valueOf(value).replace(EffectiveConfig.THEIRS_IN_BASE64, EffectiveConfig.THEIRS);
    }

    @ParameterizedTest
    @EnumSource(names = {"MANAGED_CUSTOM_AMI", "SELF_MANAGED"})
    void whereNobodyAddsAnythingOursIsAllAndValid(Target target) {
        BootDocument document = document(target);
        NodeadmReading read = NodeadmReader.read(Bytes.of(document.text()));

        assertThat(read.failure()).isEmpty();
        assertThat(read.config().flatMap(NodeConfig::cluster)).contains(CLUSTER);
        assertThat(document.effectiveConfig().fields()).allSatisfy(field -> {
            assertThat(at(read.spec(), field.path())).isEqualTo(field.value());
            assertThat(field.otherwise()).isEmpty();
        });
        assertThatThrownBy(() -> BootDocument.of(
                        target,
                        Optional.of(NodeConfig.builder()
                                .kubeletConfig("maxPods", 58)
                                .build()),
                        List.of()))
                .hasMessageContaining("no NodeConfig with the cluster's data");
        assertThatThrownBy(() -> BootDocument.of(
                        target,
                        Optional.of(NodeConfig.builder()
                                .cluster(new NodeConfig.Cluster("prod", "https://example.com", "Y2E=", ""))
                                .build()),
                        List.of()))
                .hasMessageContaining("nodeadm says of the NodeConfig: ")
                .hasMessageContaining("nobody adds what it lacks");
    }

    @Test
    void karpenterWinsAndTheUserWinsInAManagedGroup() {
        assertThat(document(Target.KARPENTER).effectiveConfig().describe())
                .contains("kubelet.config.maxPods = (theirs)  (KARPENTER; 58 if theirs came first)");
        assertThat(document(Target.MANAGED).effectiveConfig().describe())
                .contains("kubelet.config.maxPods = 58  (bootproof-node-config; (theirs) if theirs came last)");
    }
}
