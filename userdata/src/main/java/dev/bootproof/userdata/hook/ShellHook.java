package dev.bootproof.userdata.hook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Commands of bash, in strict mode ({@code set -euo pipefail}): the first one that fails ends the hook. Unlike the other
 * hooks it runs {@link Frequency#ONCE} unless told otherwise, as scripts in user data always did.
 *
 * @param commands lines of bash, each of one or several; no CR, no NUL
 */
public record ShellHook(String name, Execution execution, List<String> commands) implements ScriptHook {
    private static final Pattern BASH = Pattern.compile("^#! ?/(usr/)?bin/(env )?bash\\b");

    public ShellHook {
        HookNames.checked(name);
        commands = List.copyOf(commands);
        HookChecks checks = new HookChecks(name);
        checks.require(!commands.stream().allMatch(String::isBlank), "no commands");
        checks.commands("commands", commands);
        checks.require(
                commands.isEmpty()
                        || !commands.get(0).startsWith("#!")
                        || BASH.matcher(commands.get(0)).find(),
                "its #! names another interpreter, but commands of a ShellHook are run by bash; write the script to a file"
                        + " with a FileHook and run that");
        checks.throwIfAny();
    }

    /** Commands before the kubelet, with all defaults. */
    public static ShellHook beforeKubelet(String name, String... commands) {
        return builder(name).commands(commands).build();
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String script() {
        return String.join("\n", commands) + "\n";
    }

    /** Does not show the commands, which may hold secrets. */
    @Override
    public String toString() {
        return "ShellHook '" + name + "'";
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final List<String> commands = new ArrayList<>();

        private Builder(String name) {
            super(name);
            frequency(Frequency.ONCE);
        }

        @Override
        Builder self() {
            return this;
        }

        /** Adds commands, each of one or several lines. */
        public Builder commands(String... lines) {
            commands.addAll(Arrays.asList(lines));
            return this;
        }

        /**
         * Adds a script of bash that stands in a file where this runs, with or without its {@code #!} line.
         *
         * @throws UncheckedIOException if it cannot be read as UTF-8
         */
        public Builder script(Path file) {
            try {
                return commands(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException("hook '" + name + "': the script " + file, e);
            }
        }

        /** @throws IllegalArgumentException with what is wrong */
        public ShellHook build() {
            return new ShellHook(name, execution(), commands);
        }
    }
}
