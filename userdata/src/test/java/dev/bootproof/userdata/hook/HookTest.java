package dev.bootproof.userdata.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HookTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "Upper", "a b", "../x", "-a", "a-"})
    void aNameMustBeFitForAUnit(String name) {
        assertThatThrownBy(() -> ShellHook.beforeKubelet(name, "true"))
                .hasMessageContaining("hook name '" + name + "'");
    }

    @Test
    void noScriptRunsAfterTheKubelet() {
        assertThatThrownBy(() -> new ShellHook("late", Phase.AFTER_KUBELET, java.util.List.of("true")))
                .hasMessageContaining("SystemdUnitHook");
    }

    @Test
    void aUnitBeforeTheKubeletIsRequiredByNodeadmRun() {
        String body = SystemdUnitHook.beforeKubelet("gate", "Gate", "/usr/bin/true")
                .parts()
                .get(0)
                .body();

        assertThat(body)
                .contains("nodeadm-run.service.d/50-gate.conf", "Requires=gate.service", "Before=nodeadm-run.service");
    }

    @Test
    void aUnitAfterTheKubeletDoesNotRequireNodeadmRun() {
        String body = SystemdUnitHook.afterKubelet("late", "Late", "/usr/bin/true")
                .parts()
                .get(0)
                .body();

        assertThat(body).contains("After=nodeadm-run.service").doesNotContain("Requires=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "/bin/true\n[Install]", "", "/bin/true \\"})
    void execStartIsOneCommandLine(String execStart) {
        assertThatThrownBy(() -> SystemdUnitHook.beforeKubelet("unit", "Unit", execStart))
                .hasMessageContaining("hook 'unit'");
    }
}
