package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.SystemdUnitHook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BootDocumentTest {
    private static final ShellHook FIREWALL = ShellHook.beforeKubelet(
            "open-kubelet-port",
            "iptables -C INPUT -p tcp --dport 10250 -j ACCEPT || iptables -I INPUT -p tcp --dport 10250 -j ACCEPT");

    @Test
    void ownDocumentsPassTheAudit() {
        BootDocument document = BootDocument.of(
                Optional.of(NodeConfig.builder().kubeletConfig("maxPods", 58).build()),
                List.of(
                        FIREWALL,
                        SystemdUnitHook.beforeKubelet("warm-up", "Warm up", "/usr/bin/true"),
                        SystemdUnitHook.afterKubelet("report", "Report", "/usr/bin/logger joined")));

        assertThat(document.verdict().findings()).isEmpty();
        assertThat(document.verdict().outcome()).isEqualTo(Outcome.COMPLIANT);
    }

    @Test
    void aHookThatCallsBootstrapIsFound() {
        BootDocument document = BootDocument.of(
                Optional.empty(), List.of(ShellHook.beforeKubelet("old", "/etc/eks/bootstrap.sh prod")));

        assertThat(document.verdict().outcome()).isEqualTo(Outcome.NON_COMPLIANT);
    }

    @Test
    void everyErrorIsReportedAtOnce() {
        ShellHook large = ShellHook.beforeKubelet("large", "# " + "x".repeat(17_000));

        assertThatThrownBy(() -> BootDocument.of(Optional.empty(), List.of(large, large)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two hooks are named 'large'")
                .hasMessageContaining("EC2 takes 16384");
    }

    @Test
    void nothingToCarryIsRefused() {
        assertThatThrownBy(() -> BootDocument.of(Optional.empty(), List.of()))
                .hasMessageContaining("nothing to put into user data");
    }

    @Test
    void textIsNotShown() {
        assertThat(BootDocument.of(Optional.empty(), List.of(FIREWALL)).toString())
                .doesNotContain("iptables");
    }
}
