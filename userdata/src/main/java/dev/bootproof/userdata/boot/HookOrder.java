package dev.bootproof.userdata.boot;

import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.ScriptHook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The order of the hooks of one document. */
final class HookOrder {
    private HookOrder() {}

    /** What is wrong: two hooks of one name, {@code after} a hook that is not there, that comes in a later phase, or a cycle. */
    static List<String> problems(List<Hook> hooks) {
        List<String> problems = new ArrayList<>();
        Map<String, Hook> byName = new HashMap<>();
        for (Hook hook : hooks) {
            if (byName.put(hook.name(), hook) != null) {
                problems.add(
                        "two hooks are named '" + hook.name() + "'; the later would overwrite the earlier on the node");
            }
        }
        for (Hook hook : hooks) {
            if (hook instanceof ScriptHook script) {
                for (String name : script.execution().after()) {
                    problem(script, name, byName.get(name)).ifPresent(problems::add);
                }
            }
        }
        if (problems.isEmpty()) {
            List<ScriptHook> stuck = new ArrayList<>(scripts(hooks));
            stuck.removeAll(sorted(hooks));
            if (!stuck.isEmpty()) {
                problems.add("hooks wait for one another in a circle, among "
                        + stuck.stream().map(Hook::name).collect(Collectors.joining(", "))
                        + "; systemd would drop one of them at random");
            }
        }
        return problems;
    }

    private static Optional<String> problem(ScriptHook hook, String name, @Nullable Hook other) {
        String start = "hook '" + hook.name() + "' comes after '" + name + "', ";
        if (other == null) {
            return Optional.of(start + "which is not among the hooks");
        }
        if (!(other instanceof ScriptHook before)) {
            return Optional.of(start + "which cloud-init runs by itself; only hooks that are units can be ordered");
        }
        if (before.execution().phase().compareTo(hook.execution().phase()) > 0) {
            return Optional.of(start + "which runs in the later phase "
                    + before.execution().phase());
        }
        return Optional.empty();
    }

    /**
     * The scripts in the order in which they run: phase by phase, as they are listed, but none before one it comes after. Those
     * that wait for one another in a circle are left out; {@link #problems} names them.
     */
    static List<ScriptHook> sorted(List<Hook> hooks) {
        List<ScriptHook> waiting = new ArrayList<>(scripts(hooks));
        List<ScriptHook> sorted = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        Optional<ScriptHook> next = ready(waiting, placed);
        while (next.isPresent()) {
            waiting.remove(next.get());
            sorted.add(next.get());
            placed.add(next.get().name());
            next = ready(waiting, placed);
        }
        return sorted;
    }

    private static Optional<ScriptHook> ready(List<ScriptHook> waiting, Set<String> placed) {
        return waiting.stream()
                .filter(hook -> placed.containsAll(hook.execution().after()))
                .findFirst();
    }

    private static List<ScriptHook> scripts(List<Hook> hooks) {
        return hooks.stream()
                .filter(ScriptHook.class::isInstance)
                .map(ScriptHook.class::cast)
                .sorted(Comparator.comparing(hook -> hook.execution().phase()))
                .toList();
    }
}
