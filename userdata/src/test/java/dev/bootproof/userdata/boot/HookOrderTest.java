package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.Phase;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.hook.UserDataPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

    /** Names that collide, hooks that are not there, circles: told, or else an order that keeps every promise. */
    @Test
    void anythingIsEitherRefusedOrKeepsEveryPromise() {
        List<String> names = List.of("a", "b", "c", "d", "e", "f", "g");
        List<Phase> phases = List.of(Phase.BOOTHOOK, Phase.BEFORE_KUBELET, Phase.BEFORE_KUBELET, Phase.AFTER_KUBELET);
        int ordered = 0;
        int circles = 0;
        for (long seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            List<Hook> hooks = new ArrayList<>();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                String name = names.get(random.nextInt(10) == 0 ? 0 : i);
                String[] after = random.ints(random.nextInt(3), 0, 7)
                        .mapToObj(names::get)
                        .toArray(String[]::new);
                Phase phase = phases.get(random.nextInt(phases.size()));
                hooks.add(hook(name, phase, after));
            }
            List<String> problems = HookOrder.problems(hooks);
            circles += problems.stream().anyMatch(problem -> problem.contains("circle")) ? 1 : 0;
            List<ScriptHook> sorted = HookOrder.sorted(hooks);
            if (problems.isEmpty()) {
                ordered++;
                assertThat(sorted).as("seed " + seed).hasSameSizeAs(hooks);
            }
            assertThat(problems.isEmpty()).as("seed " + seed + ", " + problems).isEqualTo(keepsAll(sorted, hooks));
        }
        assertThat(ordered).isGreaterThan(300);
        assertThat(circles).isGreaterThan(100);
    }

    /** Distinct, all there, none before what it comes after nor before an earlier phase. */
    private static boolean keepsAll(List<ScriptHook> sorted, List<Hook> hooks) {
        List<String> order = sorted.stream().map(Hook::name).toList();
        List<Phase> phases =
                sorted.stream().map(hook -> hook.execution().phase()).toList();
        return order.size() == hooks.size()
                && order.stream().distinct().count() == order.size()
                && phases.equals(phases.stream().sorted().toList())
                && sorted.stream()
                        .allMatch(hook -> order.subList(0, order.indexOf(hook.name()))
                                .containsAll(hook.execution().after()));
    }

    private static Hook hook(String name, Phase phase, String... after) {
        return ShellHook.builder(name)
                .phase(phase)
                .commands("true")
                .after(after)
                .build();
    }
}
