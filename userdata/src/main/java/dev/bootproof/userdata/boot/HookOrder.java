package dev.bootproof.userdata.boot;

import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.ScriptHook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the hooks of one document can be put in an order. */
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
            cycle(byName, hooks).ifPresent(problems::add);
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

    private static Optional<String> cycle(Map<String, Hook> byName, List<Hook> hooks) {
        Set<String> finished = new LinkedHashSet<>();
        for (Hook hook : hooks) {
            Set<String> path = new LinkedHashSet<>();
            if (leadsBack(hook.name(), byName, path, finished)) {
                return Optional.of("hooks wait for one another in a circle: " + String.join(", ", path)
                        + "; systemd would drop one of them at random");
            }
        }
        return Optional.empty();
    }

    private static boolean leadsBack(String name, Map<String, Hook> byName, Set<String> path, Set<String> finished) {
        if (finished.contains(name)) {
            return false;
        }
        if (!path.add(name)) {
            return true;
        }
        if (byName.get(name) instanceof ScriptHook hook) {
            for (String before : hook.execution().after()) {
                if (leadsBack(before, byName, path, finished)) {
                    return true;
                }
            }
        }
        path.remove(name);
        finished.add(name);
        return false;
    }
}
