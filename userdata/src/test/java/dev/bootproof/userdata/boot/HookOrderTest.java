package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.Phase;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.UserDataPart;
import java.util.List;
import org.junit.jupiter.api.Test;

class HookOrderTest {
    @Test
    void phaseByPhaseAsListedButNoneBeforeOneItComesAfter() {
        assertThat(HookOrder.sorted(List.of(
                        hook("late", Phase.AFTER_KUBELET),
                        hook("second", Phase.BEFORE_KUBELET, "fourth"),
                        hook("third", Phase.BEFORE_KUBELET),
                        hook("fourth", Phase.BEFORE_KUBELET, "first"),
                        hook("first", Phase.BOOTHOOK))))
                .extracting(Hook::name)
                .containsExactly("first", "third", "fourth", "second", "late");
    }

    @Test
    void tellsAllThatCannotBeOrdered() {
        assertThat(HookOrder.problems(List.of(
                        hook("same", Phase.BOOTHOOK),
                        hook("same", Phase.BOOTHOOK, "nobody"),
                        hook("early", Phase.BEFORE_KUBELET, "late", "part"),
                        hook("late", Phase.AFTER_KUBELET),
                        UserDataPart.script("part", "#!/bin/bash\n"))))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("two hooks are named 'same'"),
                        second -> assertThat(second)
                                .isEqualTo("hook 'same' comes after 'nobody', which is not among the hooks"),
                        third -> assertThat(third).contains("'late', which runs in the later phase AFTER_KUBELET"),
                        fourth -> assertThat(fourth).contains("'part', which cloud-init runs by itself"));
    }

    @Test
    void aCircleIsNamed() {
        assertThat(HookOrder.problems(List.of(
                        hook("free", Phase.BOOTHOOK), hook("a", Phase.BOOTHOOK, "b"), hook("b", Phase.BOOTHOOK, "a"))))
                .singleElement()
                .asString()
                .contains("in a circle, among a, b;");
    }

    private static Hook hook(String name, Phase phase, String... after) {
        return ShellHook.builder(name)
                .phase(phase)
                .commands("true")
                .after(after)
                .build();
    }
}
