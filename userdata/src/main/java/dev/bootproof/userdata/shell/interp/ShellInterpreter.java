package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Script;
import dev.bootproof.userdata.shell.syntax.ShellParser;
import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Piece;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows a script from its first line: variables with known values, the working directory, wrapper commands, shells
 * given a text. Where a value or a construct is not known, the reading has a gap there.
 */
public final class ShellInterpreter {
    private static final Pattern SHEBANG =
            Pattern.compile("#![ \t]*(?:/usr/bin/env[ \t]+)?(?:\\S*/)?(bash|sh)(?:[ \t]+-\\S+)*[ \t]*(?:\n|$)");
    private static final Set<String> SHELLS =
            Set.of("bash", "sh", "/bin/bash", "/bin/sh", "/usr/bin/bash", "/usr/bin/sh");
    /** Run their arguments as a command; options before it are skipped where they take no value. */
    private static final Set<String> WRAPPERS = Set.of("sudo", "exec", "env", "nohup", "command", "builtin");
    /** May change what the words after them mean, or run what cannot be seen. */
    private static final Set<String> NOT_FOLLOWED = Set.of(
            "alias",
            "trap",
            "xargs",
            "find",
            "timeout",
            "nice",
            "setsid",
            "stdbuf",
            "chroot",
            "su",
            "read",
            "declare",
            "local",
            "typeset",
            "readonly",
            "shopt",
            "hash",
            "mapfile",
            "pushd",
            "popd",
            "at",
            "parallel",
            "ssh",
            "systemd-run",
            "python",
            "python3",
            "perl",
            "awk",
            "unset");

    /** Give a file a content or another name. */
    private static final Set<String> COPIERS = Set.of("cp", "ln", "mv", "install", "rsync", "systemctl", "crontab");

    private static final int MAX_DEPTH = 20;

    private final List<ReachedCommand> commands = new ArrayList<>();
    private final List<ShellReading.Gap> gaps = new ArrayList<>();
    private final Map<String, Optional<String>> variables = new HashMap<>();
    private Optional<String> directory = Optional.of("/");
    /** Whether a branch passed on the way here ends the script: what follows is then reached under a condition. */
    private boolean mayHaveEnded;

    private int depth;

    private ShellInterpreter() {}

    /** What {@code payload} runs when cloud-init's {@code handler} has it. */
    public static ShellReading run(Bytes payload, Handler handler) {
        ShellInterpreter interpreter = new ShellInterpreter();
        interpreter.program(payload, handler);
        return new ShellReading(interpreter.commands, interpreter.gaps);
    }

    /** Where the script ends before its last line. */
    private static final class ExitException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExitException() {
            super("exit", null, false, false);
        }
    }

    private void program(Bytes payload, Handler handler) {
        Position start = new Position(1, 1);
        Optional<String> decoded = payload.utf8();
        if (decoded.isEmpty()) {
            gaps.add(new ShellReading.Gap(start, "the script is not UTF-8"));
            return;
        }
        String text = decoded.get();
        int skipped = 0;
        if (handler == Handler.BOOTHOOK && text.startsWith("#cloud-boothook")) {
            skipped = text.indexOf('\n') + 1;
        }
        String body = text.substring(skipped);
        int firstLineEnd = body.indexOf('\n');
        if (firstLineEnd > 0 && body.charAt(firstLineEnd - 1) == '\r') {
            body = body.replace("\r\n", "\n");
        }
        if (!body.startsWith("#!")) {
            return; // the kernel refuses it: "Exec format error"
        }
        if (!SHEBANG.matcher(body).lookingAt()) {
            gaps.add(new ShellReading.Gap(start, "the script is written for another interpreter than bash or sh"));
            return;
        }
        // keeps line numbers those of the part
        text(skipped == 0 ? body : "\n" + body, start, Certainty.DEFINITE, Optional.empty(), true);
    }

    /** Runs a text; positions inside it are those of {@code at} unless the text is the part itself. */
    private void text(String text, Position at, Certainty certainty, Optional<String> reason, boolean ownPositions) {
        if (++depth > MAX_DEPTH) {
            gaps.add(new ShellReading.Gap(at, "shells nested deeper than " + MAX_DEPTH));
        } else {
            Script script = ShellParser.parse(text);
            try {
                for (Command command : script.commands()) {
                    run(command, new Context(certainty, reason, ownPositions ? Optional.empty() : Optional.of(at)));
                }
                script.end()
                        .ifPresent(end -> gaps.add(new ShellReading.Gap(
                                ownPositions ? end.position() : at,
                                "from here on the script is not followed: " + end.why())));
            } catch (ExitException e) {
                if (depth > 1) {
                    // the inner shell has ended; the outer one goes on
                    depth--;
                    return;
                }
            }
        }
        depth--;
    }

    /** How a command is reached. */
    private record Context(Certainty certainty, Optional<String> reason, Optional<Position> inside) {
        Context conditional() {
            return new Context(likely(), reason.or(() -> Optional.of("under a condition")), inside);
        }

        /** Through a value that the text does not show where it is used. */
        Context throughVariable() {
            return new Context(likely(), reason.or(() -> Optional.of("through a variable")), inside);
        }

        private Certainty likely() {
            return certainty == Certainty.DEFINITE ? Certainty.LIKELY : certainty;
        }
    }

    private void run(Command command, Context context) {
        if (command instanceof Command.Simple simple) {
            simple(simple, context);
        } else if (command instanceof Command.Sequence sequence) {
            sequence.commands().forEach(member -> run(member, context));
        } else if (command instanceof Command.Group group) {
            isolated(group.subshell(), () -> run(group.body(), context));
        } else if (command instanceof Command.AndOr andOr) {
            run(andOr.first(), context);
            branch(andOr.second(), context);
        } else if (command instanceof Command.If conditional) {
            run(conditional.condition(), context);
            branch(conditional.then(), context);
            conditional.otherwise().ifPresent(otherwise -> branch(otherwise, context));
        } else if (command instanceof Command.Pipeline pipeline) {
            pipeline.members().forEach(member -> isolated(true, () -> run(member, context)));
            List<Command> readers =
                    pipeline.members().subList(1, pipeline.members().size());
            for (Command reader : readers) {
                if (reader instanceof Command.Simple simple && readsProgram(simple)) {
                    gaps.add(new ShellReading.Gap(
                            context.inside().orElse(reader.position()), "a shell runs what is piped into it"));
                }
            }
        } else {
            throw new IllegalStateException("no such command: " + command.getClass());
        }
    }

    /** Both outcomes stay possible: what a branch assigns is not known afterwards. */
    private void branch(Command command, Context context) {
        Map<String, Optional<String>> before = new HashMap<>(variables);
        Optional<String> directoryBefore = directory;
        try {
            run(command, context.conditional());
        } catch (ExitException e) {
            mayHaveEnded = true;
            variables.clear();
            variables.putAll(before);
            directory = directoryBefore;
            return;
        }
        for (Map.Entry<String, Optional<String>> entry : variables.entrySet()) {
            if (!entry.getValue().equals(before.get(entry.getKey()))) {
                entry.setValue(Optional.empty());
            }
        }
        if (!directory.equals(directoryBefore)) {
            directory = Optional.empty();
        }
    }

    private void isolated(boolean subshell, Runnable body) {
        if (!subshell) {
            body.run();
            return;
        }
        Map<String, Optional<String>> before = new HashMap<>(variables);
        Optional<String> directoryBefore = directory;
        boolean mayHaveEndedBefore = mayHaveEnded;
        try {
            body.run();
        } catch (ExitException e) {
            // ends the subshell only
        } finally {
            mayHaveEnded = mayHaveEndedBefore;
            variables.clear();
            variables.putAll(before);
            directory = directoryBefore;
        }
    }

    private static boolean readsProgram(Command.Simple simple) {
        return !simple.words().isEmpty()
                && simple.words().get(0).pieces().get(0) instanceof Piece.Literal literal
                && (SHELLS.contains(literal.text()) || literal.text().equals("sudo"))
                && simple.hereDocument().isEmpty();
    }

    private void simple(Command.Simple simple, Context context) {
        Position position = context.inside().orElse(simple.position());
        for (Command.Assignment assignment : simple.assignments()) {
            Optional<String> value = value(assignment.value());
            if (simple.words().isEmpty()) {
                variables.put(assignment.name(), value);
            } else if (assignment.name().equals("PATH") || assignment.name().equals("BASH_ENV")) {
                gaps.add(new ShellReading.Gap(position, assignment.name() + " decides what the command is"));
            }
        }
        if (simple.words().isEmpty()) {
            return;
        }
        List<Optional<String>> argv = new ArrayList<>();
        for (Word word : simple.words()) {
            argv.addAll(fields(word));
        }
        boolean throughVariable = simple.words().get(0).pieces().stream().anyMatch(Piece.Variable.class::isInstance);
        command(argv, simple.hereDocument(), position, throughVariable ? context.throughVariable() : context);
    }

    private void command(List<Optional<String>> argv, Optional<Word> input, Position position, Context context) {
        int first = 0;
        while (true) {
            if (first >= argv.size()) {
                return;
            }
            Optional<String> known = argv.get(first);
            if (known.isEmpty()) {
                gaps.add(new ShellReading.Gap(position, "which command this is cannot be told from the script"));
                return;
            }
            if (!WRAPPERS.contains(known.get())) {
                break;
            }
            commands.add(reached(known.get(), argv.subList(first + 1, argv.size()), position, context));
            boolean ends = known.get().equals("exec") && context.certainty() == Certainty.DEFINITE;
            first++;
            while (first < argv.size()
                    && argv.get(first)
                            .filter(word -> word.startsWith("-") || word.matches("[A-Za-z_]\\w*=.*"))
                            .isPresent()) {
                if (argv.get(first)
                        .filter(word -> word.matches("-[A-Za-z]*[aCcghpRrTtUuS]"))
                        .isPresent()) {
                    gaps.add(new ShellReading.Gap(position, "the options of " + known.get() + " are not followed yet"));
                    return;
                }
                first++;
            }
            if (ends) {
                command(argv.subList(first, argv.size()), input, position, context);
                if (first < argv.size()) {
                    throw new ExitException();
                }
                return;
            }
        }
        String name = argv.get(first).orElseThrow();
        List<Optional<String>> arguments = argv.subList(first + 1, argv.size());
        commands.add(reached(name, arguments, position, context));
        builtin(name, arguments, input, position, context);
    }

    private void builtin(
            String name, List<Optional<String>> arguments, Optional<Word> input, Position position, Context context) {
        if (SHELLS.contains(name)) {
            shell(arguments, input, position, context);
        } else if (NOT_FOLLOWED.contains(name)) {
            gaps.add(new ShellReading.Gap(position, "'" + name + "' is not followed yet"));
        } else {
            switch (name) {
                case "exit" -> throw new ExitException();
                case "return" -> throw new ExitException();
                case "cd" -> directory = arguments.isEmpty() ? Optional.empty() : resolved(arguments.get(0));
                case "export" -> arguments.forEach(this::export);
                case ".", "source" -> {
                    if (!arguments.isEmpty()) {
                        sourced(arguments, position, context);
                    }
                }
                case "eval" -> {
                    if (arguments.stream().allMatch(Optional::isPresent)) {
                        String text = String.join(
                                " ",
                                arguments.stream().map(Optional::orElseThrow).toList());
                        text(text, position, context.certainty(), Optional.of("through eval"), false);
                    } else {
                        gaps.add(new ShellReading.Gap(position, "what eval is given is not known"));
                    }
                }
                default -> ordinary(name, arguments, input, position);
            }
        }
    }

    /** An ordinary program is reached, and that is all there is to know, unless it hands bootstrap.sh on. */
    private void ordinary(String name, List<Optional<String>> arguments, Optional<Word> input, Position position) {
        boolean written = input.flatMap(this::value)
                .filter(ShellInterpreter::namesBootstrap)
                .isPresent();
        boolean passedOn = COPIERS.contains(name)
                && arguments.stream().flatMap(Optional::stream).anyMatch(ShellInterpreter::namesBootstrap);
        if (written || passedOn) {
            gaps.add(new ShellReading.Gap(
                    position, "a file gets what names bootstrap.sh; whether something runs it is not followed yet"));
        }
    }

    private static boolean namesBootstrap(String text) {
        return text.contains("bootstrap.sh");
    }

    private void shell(List<Optional<String>> arguments, Optional<Word> input, Position position, Context context) {
        for (int i = 0; i < arguments.size(); i++) {
            Optional<String> argument = arguments.get(i);
            if (argument.isEmpty()) {
                gaps.add(new ShellReading.Gap(position, "what this shell is to run is not known"));
                return;
            }
            String word = argument.get();
            if (word.matches("-[a-z]*c")) {
                Optional<String> text = i + 1 < arguments.size() ? arguments.get(i + 1) : Optional.empty();
                if (text.isPresent()) {
                    text(text.get(), position, context.certainty(), Optional.of("through a shell's -c"), false);
                } else {
                    gaps.add(new ShellReading.Gap(position, "what this shell is to run is not known"));
                }
                return;
            }
            if (!word.startsWith("-")) {
                sourced(arguments.subList(i, arguments.size()), position, context);
                return;
            }
        }
        if (input.isPresent()) {
            Optional<String> text = value(input.get());
            if (text.isPresent()) {
                text(text.get(), position, context.certainty(), Optional.of("through a shell's input"), false);
            } else {
                gaps.add(new ShellReading.Gap(position, "what this shell is to run is not known"));
            }
        }
    }

    /** A file that a shell reads is run as well as one that the kernel starts. */
    private void sourced(List<Optional<String>> words, Position position, Context context) {
        Optional<String> file = words.get(0);
        if (file.isPresent()) {
            String path = file.get().contains("/") ? file.get() : "./" + file.get();
            commands.add(reached(path, words.subList(1, words.size()), position, context));
        } else {
            gaps.add(new ShellReading.Gap(position, "which file is run is not known"));
        }
    }

    private ReachedCommand reached(String name, List<Optional<String>> arguments, Position position, Context context) {
        String program = name;
        if (name.contains("/")) {
            Optional<String> path = resolved(Optional.of(name));
            if (path.isEmpty()) {
                gaps.add(new ShellReading.Gap(position, "the working directory is not known here"));
            } else {
                program = path.get();
            }
        }
        Context actual = mayHaveEnded ? context.conditional() : context;
        return new ReachedCommand(program, arguments, actual.certainty(), position, actual.reason());
    }

    private Optional<String> resolved(Optional<String> path) {
        if (path.filter(p -> p.startsWith("/")).isPresent()) {
            return path.map(p -> Path.of(p).normalize().toString());
        }
        return path.flatMap(p -> directory.map(d -> Path.of(d, p).normalize().toString()));
    }

    private void export(Optional<String> argument) {
        Matcher assignment =
                Pattern.compile("([A-Za-z_]\\w*)=(.*)", Pattern.DOTALL).matcher(argument.orElse(""));
        if (assignment.matches()) {
            variables.put(assignment.group(1), Optional.of(assignment.group(2)));
        } else if (argument.isEmpty()) {
            // some variable has some value now
            variables.replaceAll((name, value) -> Optional.empty());
        }
    }

    private Optional<String> value(Word word) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : word.pieces()) {
            Optional<String> known = known(piece);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            text.append(known.get());
        }
        return Optional.of(text.toString());
    }

    /** The fields a word becomes; an unquoted variable alone is split at blanks, as bash does it. */
    private List<Optional<String>> fields(Word word) {
        if (word.pieces().size() == 1
                && word.pieces().get(0) instanceof Piece.Variable variable
                && !variable.quoted()) {
            Optional<String> known = known(variable);
            if (known.isPresent()) {
                return known.get().isBlank()
                        ? List.of()
                        : java.util.Arrays.stream(known.get().strip().split("[ \t\n]+"))
                                .map(Optional::of)
                                .toList();
            }
        }
        return List.of(value(word));
    }

    private Optional<String> known(Piece piece) {
        if (piece instanceof Piece.Literal literal) {
            return Optional.of(literal.text());
        }
        if (piece instanceof Piece.Variable variable) {
            return variables.getOrDefault(variable.name(), Optional.empty());
        }
        return Optional.empty();
    }
}
