package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.boot.BootDocument.Carriage;
import dev.bootproof.userdata.hook.FileHook;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.Phase;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.SysctlHook;
import dev.bootproof.userdata.hook.SystemdUnitHook;
import dev.bootproof.userdata.hook.UserDataPart;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BootDocumentTest {
    private static final ShellHook FIREWALL = ShellHook.beforeKubelet(
            "open-kubelet-port",
            "iptables -C INPUT -p tcp --dport 10250 -j ACCEPT || iptables -I INPUT -p tcp --dport 10250 -j ACCEPT");

    @Test
    void ownDocumentsPassTheAudit() {
        BootDocument document = of(
                FIREWALL,
                SysctlHook.builder("maps").set("vm.max_map_count", 262_144).build(),
                FileHook.builder("motd", "/etc/motd").content("hello\n").build(),
                SystemdUnitHook.builder("late")
                        .phase(Phase.AFTER_KUBELET)
                        .unit("late.service", "[Service]\nExecStart=/usr/bin/true\n")
                        .start("late.service")
                        .build(),
                UserDataPart.script("plain", "#!/bin/bash\necho hello\n"));

        assertThat(document.findings()).isEmpty();
        assertThat(Auditor.judge(Bytes.of(document.text()), Ami.AL2023).outcome())
                .isEqualTo(Outcome.COMPLIANT);
    }

    @Test
    void aHookThatCallsBootstrapIsFound() {
        assertThat(of(ShellHook.beforeKubelet("old", "echo hi", "/etc/eks/bootstrap.sh prod"))
                        .findings())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.place()).isEqualTo("hook 'old', line 2 of its script");
                    assertThat(found.finding().rule()).isEqualTo("al2-bootstrap-call");
                });
    }

    @Test
    void aLargeDocumentIsPackedAndReadsTheSame() {
        BootDocument document = of(
                ShellHook.beforeKubelet("large", "# " + "x".repeat(17_000), "/etc/eks/bootstrap.sh prod"),
                UserDataPart.script("plain", "#!/bin/bash\n/etc/eks/bootstrap.sh prod\n"));

        assertThat(document.carriage()).isEqualTo(Carriage.PACKED);
        assertThat(document.text()).hasSizeLessThan(Target.MANAGED.maxBytes()).doesNotContain("xxxx");
        assertThat(document.findings())
                .extracting(PlacedFinding::place)
                .containsExactly("hook 'large', line 2 of its script", "'plain', line 2");
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheSizeOfEachHook() {
        assertThatThrownBy(() -> of(
                        FileHook.builder("noise", "/opt/noise").content(noise()).build(), FIREWALL))
                .hasMessageContaining("after compression")
                .hasMessageMatching("(?s).* 2\\d,\\d{3}  hook 'noise'.* \\d{3}  hook 'open-kubelet-port'.*");
    }

    @Test
    void whatDoesNotFitGoesToTheStoreAndIsStillJudged() {
        Map<String, byte[]> stored = new HashMap<>();
        BootDocument document = BootDocument.builder(Target.MANAGED)
                .hooks(List.of(
                        FileHook.builder("noise", "/opt/noise").content(noise()).build(),
                        ShellHook.beforeKubelet("old", "/etc/eks/bootstrap.sh prod")))
                .store((content, sha256) -> {
                    stored.put(sha256, content);
                    return new ScriptStore.Location("bucket", "key");
                })
                .build();

        assertThat(document.carriage()).isEqualTo(Carriage.S3);
        assertThat(stored.keySet())
                .singleElement()
                .satisfies(sha256 -> assertThat(document.text()).contains("s3://bucket/key", sha256));
        assertThat(document.findings()).extracting(PlacedFinding::place).contains("hook 'old', line 1 of its script");
    }

    private static String noise() {
        return new Random(1)
                .ints(20_000, 0x21, 0x7f)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void aClusterThatNobodyElseAddsIsRequired() {
        assertThatThrownBy(() -> BootDocument.of(Target.SELF_MANAGED, Optional.empty(), List.of(FIREWALL)))
                .hasMessageContaining("SELF_MANAGED nobody adds one");
    }

    private static BootDocument of(Hook... hooks) {
        return BootDocument.of(
                Target.MANAGED,
                Optional.of(NodeConfig.builder().kubeletConfig("maxPods", 58).build()),
                List.of(hooks));
    }

    @Test
    void nothingToCarryIsRefused() {
        assertThatThrownBy(() -> BootDocument.of(Target.MANAGED, Optional.empty(), List.of()))
                .hasMessageContaining("nothing to put into user data");
    }

    @Test
    void aScriptWithADeployTimeValueIsNeverCompressed() {
        String marker = "${Token[TOKEN.1]}";
        List<Hook> hooks = List.of(
                ShellHook.beforeKubelet("large", "# " + "x".repeat(17_000)),
                ShellHook.beforeKubelet("endpoint", "echo '" + marker + "'"));
        for (Carriage carriage : List.of(Carriage.PACKED, Carriage.S3)) {
            BootDocument document = BootDocument.builder(Target.MANAGED)
                    .hooks(carriage == Carriage.PACKED ? hooks : plus(hooks, "# " + noise()))
                    .store((content, sha256) -> new ScriptStore.Location("bucket", "key"))
                    .build();
            assertThat(document.carriage()).isEqualTo(carriage);
            assertThat(document.text()).contains("echo '" + marker + "'").doesNotContain("xxxx");
        }
    }

    /** The CDK numbers its markers by what else is in the app, and a document with other bytes replaces nodes. */
    @Test
    void howAMarkerIsNumberedChangesNothingElse() {
        List<String> texts = new ArrayList<>();
        for (String marker : List.of("${Token[TOKEN.1]}", "${Token[TOKEN.12345]}")) {
            BootDocument document = BootDocument.builder(Target.MANAGED)
                    .hooks(List.of(
                            ShellHook.beforeKubelet("region", "echo '" + marker + "'"),
                            FileHook.builder("file", "/opt/x").content(marker).build(),
                            UserDataPart.script("part", "#!/bin/bash\necho '" + marker + "'\n")))
                    .deployTimeSize(value -> 32)
                    .build();
            texts.add(document.text().replace(marker, "value"));
        }
        assertThat(texts.get(0)).isEqualTo(texts.get(1));
    }

    private static List<Hook> plus(List<Hook> hooks, String commands) {
        List<Hook> all = new ArrayList<>(hooks);
        all.add(ShellHook.beforeKubelet("more", commands));
        return all;
    }

    @Test
    void whatAValueCanBecomeDecidesHowTheDocumentIsCarried() {
        BootDocument.Builder document = BootDocument.builder(Target.MANAGED)
                .hooks(List.of(
                        ShellHook.beforeKubelet("large", "# " + "x".repeat(6_000)),
                        ShellHook.beforeKubelet("ca", "echo '${Token[TOKEN.1]}'")));

        assertThat(document.deployTimeSize(marker -> 2_048).build().carriage()).isEqualTo(Carriage.PLAIN);
        assertThat(document.deployTimeSize(marker -> 6_000).build().carriage()).isEqualTo(Carriage.PACKED);
        assertThatThrownBy(() -> document.deployTimeSize(marker -> 16_000).build())
                .hasMessageMatching("(?s).*user data is \\d{5} bytes after compression.* 16,\\d{3}  hook 'ca'.*");
    }

    @Test
    void aListOrNumberThatIsKnownOnlyWhenDeployedIsRefused() {
        assertThatThrownBy(() -> of(ShellHook.beforeKubelet("zones", "echo '#{Token[TOKEN.7]}'")))
                .hasMessageContaining("a list or a number");
        assertThatThrownBy(() -> BootDocument.of(
                        Target.MANAGED,
                        Optional.of(NodeConfig.builder()
                                .kubeletConfig("maxPods", -1.8881545897087503E289)
                                .build()),
                        List.of()))
                .hasMessageContaining("a list or a number");
    }

    @Test
    void textIsNotShown() {
        assertThat(of(FIREWALL).toString()).doesNotContain("iptables");
    }

    @Test
    void whatIsKnownOnlyWhenDeployedIsNotJudgedBefore() {
        NodeConfig config = NodeConfig.builder()
                .cluster(new NodeConfig.Cluster(
                        "prod", "${Token[TOKEN.1]}", "${Token[TOKEN.2]}", "${Token[Cluster.Cidr.3]}"))
                .build();
        Hook hook = ShellHook.beforeKubelet("region", "echo ${Token[AWS.Region.4]} \"${Token[TOKEN.5]}\"");
        BootDocument document = BootDocument.builder(Target.SELF_MANAGED)
                .nodeConfig(config)
                .hooks(List.of(hook))
                .deployTimeSize(marker -> 100)
                .build();
        assertThat(document.findings()).isEmpty();
    }
}
