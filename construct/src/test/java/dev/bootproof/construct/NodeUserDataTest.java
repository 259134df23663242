package dev.bootproof.construct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.boot.BootDocument;
import dev.bootproof.userdata.boot.Target;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Aws;

final class NodeUserDataTest {
    private static final NodeConfig CONFIG =
            NodeConfig.builder().kubeletConfig("maxPods", 20).build();

    private final Problems problems = new Problems();

    private NodeUserData userData(Optional<NodeConfig> config, List<Hook> hooks) {
        BootDocument.Builder document = BootDocument.builder(Target.MANAGED).hooks(hooks);
        config.ifPresent(document::nodeConfig);
        return NodeUserData.of(document, problems);
    }

    @Test
    void isTheBootDocument() {
        List<Hook> hooks = List.of(ShellHook.beforeKubelet("hello", "echo hello"));
        NodeUserData userData = userData(Optional.of(CONFIG), hooks);
        assertThat(userData.text())
                .contains(BootDocument.of(Target.MANAGED, Optional.of(CONFIG), hooks)
                        .text());
        assertThat(userData.warnings()).isEmpty();
        assertThatCode(() -> problems.throwIfAny("x")).doesNotThrowAnyException();
    }

    @Test
    void refusesAnAl2BootstrapCallWithRulePlaceAndFix() {
        userData(
                Optional.of(CONFIG),
                List.of(
                        ShellHook.beforeKubelet("fine", "echo hello"),
                        ShellHook.beforeKubelet("old", "echo hi", "/etc/eks/bootstrap.sh s3cret-cluster")));
        assertThatThrownBy(() -> problems.throwIfAny("x"))
                .hasMessageContaining("hook 'old', line 2 of its script: [al2-bootstrap-call]")
                .hasMessageContaining("NodeConfig")
                .hasMessageNotContaining("s3cret-cluster")
                .hasMessageNotContaining("hook 'fine'");
    }

    @Test
    void tellsAllViolations() {
        userData(
                Optional.empty(),
                List.of(
                        ShellHook.beforeKubelet("one", "/etc/eks/bootstrap.sh a"),
                        ShellHook.beforeKubelet("two", "/etc/eks/bootstrap.sh b")));
        assertThatThrownBy(() -> problems.throwIfAny("x"))
                .hasMessageContaining("x cannot be built, 2 errors:")
                .hasMessageContaining("  1. hook 'one'")
                .hasMessageContaining("  2. hook 'two'");
    }

    @Test
    void warnsOfWhatCannotBeKnown() {
        NodeUserData userData = userData(
                Optional.empty(),
                List.of(
                        ShellHook.beforeKubelet("fetch", "curl -s https://example.com/?token=s3cret | bash"),
                        ShellHook.beforeKubelet("other", "curl -s https://example.com/ | bash")));
        assertThatCode(() -> problems.throwIfAny("x")).doesNotThrowAnyException();
        assertThat(userData.text()).isPresent();
        assertThat(userData.warnings()).containsOnlyKeys("content-unknown");
        assertThat(userData.warnings().get("content-unknown"))
                .startsWith("What a part of the document runs cannot be known: ")
                .contains("\n  hook 'fetch', line 1 of its script: ", "\n  hook 'other', line 1 of its script: ")
                .containsOnlyOnce("cannot be known")
                .doesNotContain("s3cret");
        assertThat(userData.toString()).doesNotContain("s3cret");
    }

    @Test
    void aDeployTimeValueIsToldAndCounted() {
        NodeUserData userData = userData(
                Optional.empty(),
                List.of(
                        ShellHook.beforeKubelet("region", "echo " + Aws.REGION),
                        ShellHook.beforeKubelet("large", "# " + "x".repeat(20_000))));
        assertThatCode(() -> problems.throwIfAny("x")).doesNotThrowAnyException();
        assertThat(userData.text().orElseThrow()).contains("echo " + Aws.REGION);
        assertThat(userData.warnings().get("deploy-time-value")).contains("counted with the most bytes they can have");
    }

    @Test
    void refusesWhatBootDocumentRefuses() {
        userData(
                Optional.empty(),
                List.of(ShellHook.beforeKubelet("same", "echo 1"), ShellHook.beforeKubelet("same", "echo 2")));
        assertThatThrownBy(() -> problems.throwIfAny("x")).hasMessageContaining("two hooks are named 'same'");
    }
}
