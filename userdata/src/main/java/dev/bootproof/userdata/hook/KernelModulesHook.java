package dev.bootproof.userdata.hook;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Kernel modules. They are loaded at once and stand in {@code /etc/modules-load.d/NAME.conf}, their options in
 * {@code /etc/modprobe.d/NAME.conf}. A module that the kernel does not have fails the hook; a module that is loaded already
 * keeps the options it was loaded with.
 *
 * @param modules options by module name; empty for none
 */
public record KernelModulesHook(String name, Execution execution, Map<String, String> modules) implements ScriptHook {
    public KernelModulesHook {
        HookNames.checked(name);
        modules = Collections.unmodifiableMap(new TreeMap<>(modules));
        HookChecks checks = new HookChecks(name);
        checks.require(!modules.isEmpty(), "no kernel module is named");
        modules.forEach((module, options) -> {
            checks.require(
                    module.matches("[a-zA-Z0-9_][a-zA-Z0-9_-]{0,63}"),
                    "module " + HookChecks.shown(module) + ": up to 64 letters, digits, _ and -");
            if (!options.isEmpty()) {
                checks.line("options of " + HookChecks.shown(module), options);
            }
        });
        checks.throwIfAny();
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String script() {
        String options = modules.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> "options " + entry.getKey() + " " + entry.getValue() + "\n")
                .collect(Collectors.joining());
        return (options.isEmpty() ? "" : Bash.write("/etc/modprobe.d/" + name + ".conf", "0644", "root:root", options))
                + Bash.write(
                        "/etc/modules-load.d/" + name + ".conf",
                        "0644",
                        "root:root",
                        String.join("\n", modules.keySet()) + "\n")
                + "modprobe --all " + String.join(" ", modules.keySet()) + "\n";
    }

    /** Does not show the options, which may hold secrets. */
    @Override
    public String toString() {
        return "KernelModulesHook '" + name + "'";
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final Map<String, String> modules = new TreeMap<>();

        private Builder(String name) {
            super(name);
        }

        @Override
        Builder self() {
            return this;
        }

        /** Loads a module without options. */
        public Builder module(String module) {
            return module(module, "");
        }

        /** @param options as on modprobe's command line, for instance {@code max_loop=64} */
        public Builder module(String module, String options) {
            modules.put(module, options);
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public KernelModulesHook build() {
            return new KernelModulesHook(name, execution(), modules);
        }
    }
}
