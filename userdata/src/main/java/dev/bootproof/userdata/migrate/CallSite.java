package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.shell.interp.ReachedCommand;
import dev.bootproof.userdata.shell.interp.ShellReading;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.ScriptSource;
import dev.bootproof.userdata.shell.syntax.ScriptSource.Range;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a text calls {@code bootstrap.sh}.
 *
 * @param call what is known of its words
 * @param command the outermost simple command that leads to it, where the text has one there
 * @param alone whether the command does nothing else
 */
record CallSite(ReachedCommand call, Optional<ScriptSource.Simple> command, boolean alone) {
    /** Programs and builtins that run what their arguments name, and do nothing else that lasts. */
    private static final Set<String> WRAPPERS = Set.of(
            "sudo",
            "su",
            "runuser",
            "exec",
            "command",
            "builtin",
            "eval",
            "env",
            "nohup",
            "time",
            "timeout",
            "nice",
            "ionice",
            "setsid",
            "stdbuf",
            "bash",
            "sh",
            "source",
            ".",
            "xargs",
            "systemd-cat",
            "taskset",
            "chrt",
            "numactl",
            "unshare",
            "flock",
            "script",
            "busybox",
            "linux64",
            "setarch",
            "systemd-run",
            "systemd-inhibit",
            "dash",
            "find");

    static List<CallSite> in(ScriptSource source, ShellReading reading) {
        Set<Position> busy = reading.commands().stream()
                .filter(command -> !command.shipped() && !isWrapper(command))
                .map(ReachedCommand::position)
                .collect(Collectors.toSet());
        return reading.commands().stream()
                .filter(CallSite::isCall)
                .map(call -> new CallSite(call, source.at(call.position()), !busy.contains(call.position())))
                .toList();
    }

    /** The same call, taken out with a command that leads to it, as a function that runs its arguments. */
    CallSite through(ScriptSource.Simple outer) {
        return new CallSite(call, Optional.of(outer), true);
    }

    private static boolean isCall(ReachedCommand command) {
        return command.shipped()
                && switch (command.certainty()) {
                    case DEFINITE, LIKELY -> true;
                    case POSSIBLE, MENTION, UNKNOWN -> false;
                };
    }

    /** Whether a command does nothing that lasts but run another. */
    static boolean isWrapper(ReachedCommand command) {
        return WRAPPERS.contains(command.name());
    }

    Position position() {
        return call.position();
    }

    /** Whether nothing of the script comes behind the command: the shell becomes it. */
    boolean ends(ScriptSource source) {
        return command.filter(simple -> !simple.words().isEmpty()
                        && simple.words().get(0).of(source.text()).equals("exec"))
                .isPresent();
    }

    /** @param commands what is run in its place, with its redirections; one command */
    String replacement(ScriptSource source, String commands) {
        String redirects = command.orElseThrow().redirects().stream()
                .map(range -> " " + range.of(source.text()))
                .collect(Collectors.joining());
        return commands + redirects;
    }

    Range range() {
        return command.orElseThrow().range();
    }
}
