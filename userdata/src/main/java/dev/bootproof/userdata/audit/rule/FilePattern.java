package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Paths that a rule looks for.
 *
 * @param prefix what they begin with
 * @param below whether more follows
 */
record FilePattern(String prefix, boolean below) {
    /** Whose arguments are talk, a question, a clean-up, or another command's, which is looked at itself. */
    private static final Set<String> NOT_USERS = Set.of(
            "echo",
            "printf",
            "logger",
            "wall",
            ":",
            "[",
            "[[",
            "test",
            "export",
            "declare",
            "local",
            "readonly",
            "typeset",
            "read",
            "command",
            "type",
            "which",
            "hash",
            "mkdir",
            "rm",
            "rmdir",
            "unlink",
            "true",
            "false",
            "sudo",
            "doas",
            "su",
            "runuser",
            "env",
            "nice",
            "ionice",
            "nohup",
            "timeout",
            "time",
            "xargs",
            "find",
            "bash",
            "sh",
            "eval",
            "exec",
            "trap",
            "flock",
            "setsid",
            "systemd-run",
            "systemd-cat",
            "set",
            "unset",
            "return",
            "exit",
            "basename",
            "dirname");

    private static final Pattern INTERPRETERS = Pattern.compile("python[\\d.]*|perl|ruby|node");

    static FilePattern file(String path) {
        return new FilePattern(path, false);
    }

    /** All that begins so; for a folder with its slash. */
    static FilePattern below(String prefix) {
        return new FilePattern(prefix, true);
    }

    boolean matches(String path) {
        return below ? path.startsWith(prefix) : path.equals(prefix);
    }

    /** What is shown of such a path: nothing of the document's own. */
    private String shown(boolean whole) {
        return "'" + prefix + (whole ? "" : "***") + "'";
    }

    /** Where files are used in one of these ways. */
    static Stream<Sighting> files(Subject subject, List<FilePattern> patterns, Kind... kinds) {
        List<Kind> wanted = Arrays.asList(kinds);
        return subject.files()
                .filter(used -> wanted.contains(used.file().kind()))
                .flatMap(used -> patterns.stream()
                        .filter(pattern -> pattern.matches(used.file().path()))
                        .limit(1)
                        .map(pattern -> Sighting.of(
                                used,
                                pattern.shown(used.file().path().equals(pattern.prefix()))
                                        + done(used.file().kind()))));
    }

    /** Where one of these commands is given one. */
    static Stream<Sighting> given(Subject subject, List<FilePattern> patterns, String... commands) {
        return given(subject.commands(commands), patterns);
    }

    private static Stream<Sighting> given(Stream<Subject.Ran> commands, List<FilePattern> patterns) {
        return commands.flatMap(ran -> patterns.stream()
                .filter(pattern -> pattern.isGiven(ran.command()))
                .limit(1)
                .map(pattern ->
                        Sighting.of(ran, Evidence.of(ran.command()) + " is given " + pattern.shown(!pattern.below()))));
    }

    /** Where they are written or read, or a command is given one whose use of it is not followed. */
    static Stream<Sighting> uses(Subject subject, List<FilePattern> patterns) {
        return Stream.concat(
                files(subject, patterns, Kind.WRITE, Kind.READ),
                given(
                        subject.commands()
                                .filter(ran -> !NOT_USERS.contains(ran.command().name())),
                        patterns));
    }

    private boolean isGiven(ReachedCommand command) {
        boolean code = INTERPRETERS.matcher(command.name()).matches();
        return command.arguments().stream().anyMatch(word -> isNamed(word) || (code && isQuotedIn(word)));
    }

    /** As a text of a program in another language. */
    private boolean isQuotedIn(Argument argument) {
        return argument.contains('"' + prefix + (below ? "" : "\""))
                || argument.contains('\'' + prefix + (below ? "" : "'"));
    }

    /** As a word, behind an option's {@code =}, as a side of a mount, as a URL of a socket. */
    private boolean isNamed(Argument argument) {
        boolean whole = argument.known().isPresent();
        String known = argument.pieces().get(0);
        return known.contains(prefix)
                && Arrays.stream(known.split("[=:,]"))
                        .map(word -> word.replaceFirst("^/+", "/"))
                        .anyMatch(word -> matches(word) && (whole || below || !known.endsWith(word)));
    }

    private static String done(Kind kind) {
        return switch (kind) {
            case TEST -> " is looked for";
            case READ -> " is read";
            case WRITE -> " is written";
            case REMOVE -> " is removed";
        };
    }
}
