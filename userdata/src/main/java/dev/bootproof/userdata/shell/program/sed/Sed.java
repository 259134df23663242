package dev.bootproof.userdata.shell.program.sed;

import com.google.re2j.Matcher;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Source;
import dev.bootproof.userdata.shell.program.sed.SedScript.Address;
import dev.bootproof.userdata.shell.program.sed.SedScript.Command;
import dev.bootproof.userdata.shell.program.sed.SedScript.Piece;
import dev.bootproof.userdata.shell.program.sed.SedScript.Substitution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code sed}, GNU's. */
public final class Sed {
    private static final int MAX_TEXT = 50_000;

    private Sed() {}

    public static Exit run(List<String> argv, Host host) {
        List<String> words = new ArrayList<>();
        boolean inPlace = false;
        String backup = "";
        for (String word : argv.subList(1, argv.size())) {
            boolean bundle = word.matches("-[nEruszl]*i.*");
            inPlace |= bundle || word.matches("--in-place(=.*)?");
            backup = bundle
                    ? word.substring(word.indexOf('i') + 1)
                    : word.startsWith("--in-place=") ? word.substring(word.indexOf('=') + 1) : backup;
            if (!bundle) {
                words.add(word);
            } else if (word.indexOf('i') > 1) {
                words.add(word.substring(0, word.indexOf('i'))); // behind the i stands a suffix
            }
        }
        Options options = Options.parse(words, "efl", Set.of("expression", "file", "line-length"));
        List<String> operands = new ArrayList<>(options.operands());
        List<String> parts = new ArrayList<>(options.values("e", "expression"));
        boolean opaque = options.has("s", "separate");
        char terminator = options.has("z", "null-data", "zero-terminated") ? '\0' : '\n';
        for (String path : options.values("f", "file")) {
            if (host.open(path) instanceof Source.Text file) {
                parts.add(file.text());
            } else {
                opaque = true;
            }
        }
        if (parts.isEmpty() && !options.has("f", "file")) {
            if (operands.isEmpty()) {
                return Exit.failure();
            }
            parts.add(operands.remove(0));
        }
        String text = String.join("\n", parts);
        boolean extended = options.has("E", "r", "regexp-extended");
        boolean quiet = options.has("n", "quiet", "silent") || text.startsWith("#n\n");
        Optional<SedScript> script = opaque || hidesCommands(text) ? Optional.empty() : SedScript.parse(text, extended);
        if (script.isEmpty()
                && text.contains("bootstrap")
                && text.matches("(?s)(.*[\\s;/\\d$}{])?e\\s.*|.*/[gpI\\d]*e.*")) {
            host.gap("sed may run a command that names bootstrap.sh");
        }
        Filter edit = input ->
                script.isEmpty() ? Filter.marks(input) : new Run(script.get(), quiet, terminator, host).edit(input);
        if (!inPlace) {
            return Filter.print(host, operands, edit);
        }
        Exit exit = Exit.success();
        for (String path : operands) {
            Source source = host.open(path);
            if (source instanceof Source.Text old) {
                if (!backup.isEmpty()) {
                    host.write(backedUp(path, backup), old.text());
                }
                host.write(path, edit.apply(old.text()));
            } else if (source instanceof Source.Missing) {
                exit = Exit.of(4);
            } else {
                host.changes(path);
                exit = Exit.unknown();
            }
        }
        return exit;
    }

    /** Where the file is kept as it was: a star in the suffix stands for its name. */
    private static String backedUp(String path, String suffix) {
        int name = path.lastIndexOf('/') + 1;
        String kept = suffix.contains("*") ? suffix.replace("*", path.substring(name)) : path.substring(name) + suffix;
        return kept.contains("/") ? kept : path.substring(0, name) + kept;
    }

    /** Whether what is not known of a script may hold more than a piece of a replacement. */
    private static boolean hidesCommands(String text) {
        return text.indexOf(Value.SHIPPED) >= 0 || text.startsWith(Value.ANYTHING);
    }

    /** One run of a script over one text. */
    private static final class Run {
        private final SedScript script;
        private final boolean quiet;
        private final char terminator;
        private final Host host;
        private final StringBuilder out = new StringBuilder();
        private final Map<String, StringBuilder> written = new LinkedHashMap<>();
        private final boolean[] inRange;
        private final int[] rangeEnd;
        private List<String> lines = List.of();
        private int next;
        /** Whether the numbers of lines are known from here on. */
        private boolean counted = true;

        private String space = "";
        private String hold = "";
        private boolean terminated = true;
        private boolean substituted;

        Run(SedScript script, boolean quiet, char terminator, Host host) {
            this.script = script;
            this.quiet = quiet;
            this.terminator = terminator;
            this.host = host;
            this.inRange = new boolean[script.commands().size()];
            this.rangeEnd = new int[script.commands().size()];
        }

        /** A script of the image that was edited is still that script, for all that can be known. */
        String edit(String text) {
            if (text.startsWith(String.valueOf(Value.SHIPPED))) {
                return quiet ? Value.ANYTHING : text; // a piece of it need not do what it does
            }
            if (text.length() > MAX_TEXT) {
                return Filter.marks(text);
            }
            lines = Lines.of(text, terminator);
            try {
                while (take()) {
                    if (!cycle()) {
                        break;
                    }
                }
            } catch (UnsupportedOperationException e) {
                return Filter.marks(text);
            }
            written.forEach((path, lines) -> host.write(path, lines.toString()));
            return out.toString();
        }

        private boolean take() {
            if (next >= lines.size()) {
                return false;
            }
            String line = lines.get(next++);
            terminated = line.endsWith(String.valueOf(terminator));
            space = line.substring(0, line.length() - (terminated ? 1 : 0));
            counted &= line.indexOf(Value.UNKNOWN) < 0 || next == lines.size();
            return true;
        }

        private void put(String text) {
            out.append(text);
            if (terminated || next < lines.size()) {
                out.append(terminator);
            }
        }

        /** One cycle; false where the script ends. */
        private boolean cycle() {
            List<String> after = new ArrayList<>();
            substituted = false;
            boolean printed = !quiet;
            boolean goesOn = true;
            int i = 0;
            while (i < script.commands().size()) {
                host.spend(1);
                Command command = script.commands().get(i);
                Optional<Boolean> selected = selected(command, i);
                if (selected.isEmpty()) {
                    if ("dps".indexOf(command.name()) < 0) {
                        throw new UnsupportedOperationException("sed");
                    }
                    // this line, changed or not, or nothing
                    space = Value.ANYTHING;
                    i++;
                    continue;
                }
                boolean applies = selected.get() != command.negated();
                if (!applies) {
                    i = command.name() == '{' ? command.jump() : i + 1;
                    continue;
                }
                i++;
                switch (command.name()) {
                    case '{' -> {}
                    case 's' -> substitute(command.substitution().orElseThrow());
                    case 'y' -> translate(command.text());
                    case 'p' -> out.append(space).append(terminator);
                    case 'P' -> out.append(firstLine()).append('\n');
                    case '=' ->
                        out.append(counted ? String.valueOf(next) : Value.ANYTHING)
                                .append('\n');
                    case 'i' -> out.append(command.text());
                    case 'a' -> after.add(command.text());
                    case 'r' -> after.add(read(command.text()));
                    case 'e' -> execute(command.text());
                    case 'w' -> write(command.text());
                    case 'h' -> hold = space;
                    case 'H' -> hold = hold + "\n" + space;
                    case 'g' -> space = hold;
                    case 'G' -> space = space + "\n" + hold;
                    case 'x' -> {
                        String held = hold;
                        hold = space;
                        space = held;
                    }
                    case 'z' -> space = "";
                    case 'd', 'c' -> {
                        boolean last = command.to().isEmpty() || !inRange[i - 1];
                        if (command.name() == 'c' && last) {
                            out.append(command.text());
                        }
                        printed = false;
                        i = script.commands().size();
                    }
                    case 'D' -> {
                        if (space.indexOf('\n') >= 0) {
                            throw new UnsupportedOperationException("sed");
                        }
                        printed = false;
                        i = script.commands().size();
                    }
                    case 'n', 'N' -> {
                        String before = space;
                        if (next >= lines.size()) {
                            goesOn = false;
                            i = script.commands().size();
                        } else {
                            if (command.name() == 'n' && !quiet) {
                                put(space);
                            }
                            take();
                            space = command.name() == 'N' ? before + "\n" + space : space;
                        }
                    }
                    case 'q', 'Q' -> {
                        goesOn = false;
                        printed &= command.name() == 'q';
                        i = script.commands().size();
                    }
                    case 'b' -> i = command.jump();
                    case 't', 'T' -> {
                        i = substituted == (command.name() == 't') ? command.jump() : i;
                        substituted = false;
                    }
                    default -> throw new UnsupportedOperationException("sed");
                }
            }
            if (printed) {
                put(space);
            }
            after.forEach(out::append);
            return goesOn;
        }

        private String firstLine() {
            int end = space.indexOf('\n');
            return end < 0 ? space : space.substring(0, end);
        }

        private String read(String path) {
            Source source = host.open(path);
            return source instanceof Source.Text text
                    ? text.text()
                    : source instanceof Source.Missing ? "" : Value.ANYTHING;
        }

        private void write(String path) {
            if (path.equals("/dev/stdout")) {
                out.append(space).append('\n');
            } else {
                written.computeIfAbsent(path, file -> new StringBuilder())
                        .append(space)
                        .append('\n');
            }
        }

        private void execute(String command) {
            if (command.isEmpty()) {
                space = Lines.bareLine(
                        host.execute(List.of("sh", "-c", space), "").output());
            } else {
                out.append(host.execute(List.of("sh", "-c", command), "").output());
            }
        }

        private void translate(String pair) {
            String from = pair.substring(0, pair.length() / 2);
            StringBuilder made = new StringBuilder();
            for (int i = 0; i < space.length(); i++) {
                char c = space.charAt(i);
                int at = from.indexOf(c);
                made.append(at < 0 ? c : pair.charAt(from.length() + at));
            }
            space = made.toString();
        }

        private Optional<Boolean> selected(Command command, int index) {
            if (command.from().isEmpty()) {
                return Optional.of(true);
            }
            if (command.to().isEmpty()) {
                return matches(command.from().get());
            }
            if (inRange[index]) {
                Address end = command.to().get();
                boolean counts = end instanceof Address.Line || end instanceof Address.Plus;
                Optional<Boolean> ends = counts ? Optional.of(next >= rangeEnd[index]) : matches(end);
                if (ends.isEmpty() || (counts && !counted)) {
                    throw new UnsupportedOperationException("sed");
                }
                inRange[index] = !ends.get();
                // a range that should have ended before this line holds this line no more
                return Optional.of(!(counts && next > rangeEnd[index]));
            }
            boolean fromStart = command.from().get().equals(new Address.Line(0));
            Optional<Boolean> starts =
                    fromStart ? Optional.of(next == 1) : matches(command.from().get());
            if (starts.isEmpty()) {
                throw new UnsupportedOperationException("sed");
            }
            if (starts.get()) {
                Address end = command.to().get();
                if (end instanceof Address.Line line) {
                    rangeEnd[index] = line.number();
                } else if (end instanceof Address.Plus plus) {
                    rangeEnd[index] = next + plus.count();
                }
                boolean counts = end instanceof Address.Line || end instanceof Address.Plus;
                inRange[index] = !(counts && rangeEnd[index] <= next)
                        && !(fromStart && matches(end).orElse(false));
            }
            return starts;
        }

        private Optional<Boolean> matches(Address address) {
            if (address instanceof Address.Match match) {
                if (Value.isKnown(space)) {
                    return Optional.of(match.pattern().matcher(space).find());
                }
                return Optional.empty();
            }
            boolean last = next == lines.size();
            if (address instanceof Address.Last) {
                return Optional.of(last);
            }
            if (!counted) {
                return Optional.empty();
            }
            if (address instanceof Address.Line line) {
                return Optional.of(next == line.number());
            }
            Address.Step step = (Address.Step) address;
            return Optional.of(
                    step.step() == 0
                            ? next == step.first()
                            : next >= step.first() && (next - step.first()) % step.step() == 0);
        }

        private static String replacement(List<Piece> pieces, Matcher matcher) {
            StringBuilder out = new StringBuilder();
            char all = 'E';
            char one = 'E';
            for (Piece piece : pieces) {
                String text = "";
                if (piece instanceof Piece.Case change) {
                    boolean first = Character.isLowerCase(change.kind());
                    one = first ? change.kind() : 'E';
                    all = first ? all : change.kind();
                } else if (piece instanceof Piece.Group group) {
                    if (group.number() > matcher.groupCount()) {
                        throw new UnsupportedOperationException("sed");
                    }
                    String matched = matcher.group(group.number());
                    text = matched == null ? "" : matched;
                } else if (piece instanceof Piece.Text plain) {
                    text = plain.text();
                }
                if (!text.isEmpty()) {
                    out.append(cased(text.substring(0, 1), one == 'E' ? all : one))
                            .append(cased(text.substring(1), all));
                    one = 'E';
                }
            }
            return out.toString();
        }

        private static String cased(String text, char kind) {
            return switch (kind) {
                case 'U', 'u' -> text.toUpperCase(Locale.ROOT);
                case 'L', 'l' -> text.toLowerCase(Locale.ROOT);
                default -> text;
            };
        }

        private void substitute(Substitution substitution) {
            Matcher matcher = substitution.pattern().matcher(space);
            StringBuilder made = new StringBuilder();
            int from = 0;
            int count = 0;
            while (matcher.find()) {
                count++;
                if (count < substitution.number() || (count > substitution.number() && !substitution.global())) {
                    continue;
                }
                made.append(space, from, matcher.start());
                made.append(replacement(substitution.replacement(), matcher));
                from = matcher.end();
            }
            if (count < substitution.number()) {
                return;
            }
            space = made.append(space.substring(from)).toString();
            substituted = true;
            if (space.length() > MAX_TEXT) {
                throw new UnsupportedOperationException("sed");
            }
            if (substitution.execute()) {
                execute("");
            }
            if (substitution.print()) {
                out.append(space).append(terminator);
            }
        }
    }
}
