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

final class NodeUserDataTest {
    private static final NodeConfig CONFIG =
            NodeConfig.builder().kubeletConfig("maxPods", 20).build();

    private final Problems problems = new Problems();

    @Test
    void isEmptyWhereThereIsNothingToSay() {
        assertThat(NodeUserData.of(Optional.empty(), List.of(), problems).text())
                .isEmpty();
    }

    @Test
    void isTheBootDocument() {
        List<Hook> hooks = List.of(ShellHook.beforeKubelet("hello", "echo hello"));
        NodeUserData userData = NodeUserData.of(Optional.of(CONFIG), hooks, problems);
        assertThat(userData.text())
                .contains(BootDocument.of(Target.MANAGED, Optional.of(CONFIG), hooks)
                        .text());
        assertThat(userData.warnings()).isEmpty();
        assertThatCode(() -> problems.throwIfAny("x")).doesNotThrowAnyException();
    }

    @Test
    void refusesAnAl2BootstrapCallWithRulePlaceAndFix() {
        NodeUserData.of(
                Optional.of(CONFIG),
                List.of(
                        ShellHook.beforeKubelet("fine", "echo hello"),
                        ShellHook.beforeKubelet("old", "echo hi", "/etc/eks/bootstrap.sh s3cret-cluster")),
                problems);
        assertThatThrownBy(() -> problems.throwIfAny("x"))
                .hasMessageContaining("hook 'old', line 2 of its script: [al2-bootstrap-call]")
                .hasMessageContaining("NodeConfig")
                .hasMessageNotContaining("s3cret-cluster")
                .hasMessageNotContaining("hook 'fine'");
    }

    @Test
    void tellsAllViolations() {
        NodeUserData.of(
                Optional.empty(),
                List.of(
                        ShellHook.beforeKubelet("one", "/etc/eks/bootstrap.sh a"),
                        ShellHook.beforeKubelet("two", "/etc/eks/bootstrap.sh b")),
                problems);
        assertThatThrownBy(() -> problems.throwIfAny("x"))
                .hasMessageContaining("x cannot be built, 2 errors:")
                .hasMessageContaining("  1. hook 'one'")
                .hasMessageContaining("  2. hook 'two'");
    }

    @Test
    void warnsOfWhatCannotBeKnown() {
        NodeUserData userData = NodeUserData.of(
                Optional.empty(),
                List.of(
                        ShellHook.beforeKubelet("fetch", "curl -s https://example.com/?token=s3cret | bash"),
                        ShellHook.beforeKubelet("other", "curl -s https://example.com/ | bash")),
                problems);
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
    void refusesWhatBootDocumentRefuses() {
        NodeUserData.of(
                Optional.empty(),
                List.of(ShellHook.beforeKubelet("same", "echo 1"), ShellHook.beforeKubelet("same", "echo 2")),
                problems);
        assertThatThrownBy(() -> problems.throwIfAny("x")).hasMessageContaining("two hooks are named 'same'");
    }
}
