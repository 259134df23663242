package dev.bootproof.userdata.hook;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Kernel parameters. They are set at once and stand in {@code /etc/sysctl.d/99-NAME.conf}, where {@code sysctl --system}
 * finds them. A key the kernel does not have fails the hook.
 *
 * <p>kube-proxy sets {@code net.netfilter.nf_conntrack_max} anew when it starts, by its own configuration.
 *
 * @param values by key, for instance {@code vm.max_map_count}
 */
public record SysctlHook(String name, Execution execution, Map<String, String> values) implements ScriptHook {
    public SysctlHook {
        HookNames.checked(name);
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        HookChecks checks = new HookChecks(name);
        checks.require(!values.isEmpty(), "no kernel parameter is set");
        values.forEach((key, value) -> {
            checks.require(
                    key.length() <= 200 && key.matches("[a-z0-9_]+([./][A-Za-z0-9_*-]+)+"),
                    "key " + HookChecks.shown(key) + ": a kernel parameter such as vm.max_map_count");
            checks.line("value of " + HookChecks.shown(key), value);
        });
        checks.throwIfAny();
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String script() {
        String file = "/etc/sysctl.d/99-" + name + ".conf";
        String lines = values.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        return Bash.write(file, "0644", "root:root", lines) + "sysctl --load=" + file + "\n";
    }

    /** Does not show the values, which may hold secrets. */
    @Override
    public String toString() {
        return "SysctlHook '" + name + "'";
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final Map<String, String> values = new TreeMap<>();

        private Builder(String name) {
            super(name);
        }

        @Override
        Builder self() {
            return this;
        }

        /** Sets one parameter. */
        public Builder set(String key, String value) {
            values.put(key, value);
            return this;
        }

        /** Sets one parameter to a number. */
        public Builder set(String key, long value) {
            return set(key, Long.toString(value));
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public SysctlHook build() {
            return new SysctlHook(name, execution(), values);
        }
    }
}
