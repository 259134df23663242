package dev.bootproof.userdata.hook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Units of systemd and drop-ins for units that are there: services, timers, mounts and all other kinds. They land below
 * {@code /run/systemd/system}, so that a unit taken out of the definition is gone with the next boot; the ones named with
 * {@code start} are started by the hook, on every boot.
 *
 * <p>A service that is started is part of the hook: if its start fails, the hook fails. It is not held to the hook's retries
 * alone; its own {@code Restart=} goes on.
 *
 * @param files content by path below {@code /run/systemd/system}
 * @param start unit names, in the order in which they are started
 */
public record SystemdUnitHook(String name, Execution execution, Map<String, String> files, List<String> start)
        implements ScriptHook {
    private static final String FOLDER = "/run/systemd/system/";
    private static final String UNIT =
            "(?!bootproof-)[A-Za-z0-9:_.@\\\\-]{1,200}\\.(service|socket|mount|automount|swap|target|path|timer|slice)";

    public SystemdUnitHook {
        HookNames.checked(name);
        files = Collections.unmodifiableMap(new TreeMap<>(files));
        start = List.copyOf(start);
        HookChecks checks = new HookChecks(name);
        checks.require(!files.isEmpty() || !start.isEmpty(), "no unit, no drop-in, nothing to start");
        files.forEach((path, content) -> {
            checks.require(
                    path.matches(UNIT) || path.matches(UNIT + "\\.d/[A-Za-z0-9_.-]{1,100}\\.conf"),
                    HookChecks.shown(path)
                            + ": a unit name such as scan.service, for a drop-in also a file name such as 10-limits.conf; names"
                            + " that begin with bootproof- are taken");
            checks.require(
                    !path.equals("nodeadm-run.service.d/50-bootproof.conf"),
                    "the drop-in 50-bootproof.conf of nodeadm-run.service is what makes it wait for the hooks");
            checks.require(
                    content.lines().anyMatch(line -> line.matches("\\[[A-Za-z-]+\\]")),
                    HookChecks.shown(path) + " has no [Section] line, so systemd would ignore all of it");
            checks.require(content.indexOf('\0') < 0, HookChecks.shown(path) + " holds a NUL character");
            checks.text(HookChecks.shown(path), content);
        });
        start.forEach(unit -> checks.require(
                unit.matches(UNIT),
                "start " + HookChecks.shown(unit) + ": a unit name with its kind, such as scan.timer"));
        checks.throwIfAny();
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String script() {
        StringBuilder script = new StringBuilder();
        files.forEach((path, content) -> script.append(
                Bash.write(FOLDER + path, "0644", "root:root", content.endsWith("\n") ? content : content + "\n")));
        if (!files.isEmpty()) {
            script.append("systemctl daemon-reload\n");
        }
        start.forEach(unit ->
                script.append("systemctl start -- ").append(Bash.quote(unit)).append('\n'));
        return script.toString();
    }

    /** Does not show the units, which may hold secrets. */
    @Override
    public String toString() {
        return "SystemdUnitHook '" + name + "'";
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final Map<String, String> files = new TreeMap<>();
        private final List<String> start = new ArrayList<>();

        private Builder(String name) {
            super(name);
        }

        @Override
        Builder self() {
            return this;
        }

        /** @param unit the unit's name with its kind, for instance {@code scan.timer} */
        public Builder unit(String unit, String content) {
            files.put(unit, content);
            return this;
        }

        /**
         * @param unit the unit that is changed; restart it with a {@link ShellHook} if it runs already
         * @param file for instance {@code 10-limits.conf}
         */
        public Builder dropIn(String unit, String file, String content) {
            files.put(unit + ".d/" + file, content);
            return this;
        }

        /** Starts a unit, one of these or one that is there. */
        public Builder start(String unit) {
            start.add(unit);
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public SystemdUnitHook build() {
            return new SystemdUnitHook(name, execution(), files, start);
        }
    }
}
