package dev.bootproof.userdata.shell.program.sed;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.Regex;
import dev.bootproof.userdata.shell.program.Source;
import dev.bootproof.userdata.shell.program.TextBound;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import dev.bootproof.userdata.shell.program.sed.SedScript.Address;
import dev.bootproof.userdata.shell.program.sed.SedScript.Command;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of a script over one text. */
final class SedRun {
    private static final int MAX_TEXT = 50_000;

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
    private Exit exit = Exit.success();
    private String hold = "";
    private boolean terminated = true;
    private boolean substituted;
    /** Whether it is not known if something was substituted in this line. */
    private boolean doubtful;

    SedRun(SedScript script, boolean quiet, char terminator, Host host) {
        this.script = script;
        this.quiet = quiet;
        this.terminator = terminator;
        this.host = host;
        this.inRange = new boolean[script.commands().size()];
        this.rangeEnd = new int[script.commands().size()];
    }

    String edit(String text) {
        if (text.startsWith(String.valueOf(Value.SHIPPED))) {
            // a piece of it need not do what it does
            return quiet ? Value.ANYTHING : ShippedStart.edited(edit(ShippedStart.TEXT));
        }
        if (text.length() > MAX_TEXT) {
            return Filter.marks(text);
        }
        lines = Lines.of(text, terminator);
        try {
            boolean goesOn = true;
            while (goesOn && take()) {
                boolean several = Value.isUnknown(space);
                int before = out.length();
                goesOn = cycle();
                if (several && Value.isKnown(out.substring(before))) {
                    out.append(Value.ANYTHING); // what is made of more lines than the one
                }
            }
        } catch (UnfollowedException e) {
            return Filter.marks(text);
        }
        written.forEach((path, lines) -> host.write(path, lines.toString()));
        return out.toString();
    }

    /** What {@code q} and {@code Q} say. */
    Exit exit() {
        return exit;
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

    /** Pays for a command, by the texts it may go through. */
    private void pay() {
        TextBound.hold(out);
        int length = space.length() + hold.length();
        if (length > MAX_TEXT) {
            throw new UnfollowedException("sed");
        }
        host.spend(1 + length / 64);
    }

    /** One cycle; false where the script ends. */
    private boolean cycle() {
        List<String> after = new ArrayList<>();
        substituted = false;
        doubtful = false;
        boolean printed = !quiet;
        boolean goesOn = true;
        int i = 0;
        while (i < script.commands().size()) {
            pay();
            Command command = script.commands().get(i);
            Optional<Boolean> selected = selected(command, i);
            if (selected.isEmpty()) {
                if ("dps".indexOf(command.name()) < 0) {
                    throw new UnfollowedException("sed");
                }
                // this line, changed or not, or nothing
                if (command.name() != 'p') {
                    space = Value.ANYTHING;
                }
                if (command.name() == 'p'
                        || command.substitution().filter(Substitution::print).isPresent()) {
                    out.append(Value.ANYTHING);
                }
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
                    out.append(counted ? String.valueOf(next) : Value.ANYTHING).append('\n');
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
                        throw new UnfollowedException("sed");
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
                    exit = command.text().isEmpty() ? exit : Exit.of(Integer.parseInt(command.text()) & 0xff);
                    printed &= command.name() == 'q';
                    i = script.commands().size();
                }
                case 'b' -> i = command.jump();
                case 't', 'T' -> {
                    if (doubtful) {
                        throw new UnfollowedException("sed");
                    }
                    i = substituted == (command.name() == 't') ? command.jump() : i;
                    substituted = false;
                }
                default -> throw new UnfollowedException("sed");
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
            space = Lines.bareLine(host.execute(List.of("sh", "-c", space), "").output());
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
                throw new UnfollowedException("sed");
            }
            inRange[index] = !ends.get();
            // a range that should have ended before this line holds this line no more
            return Optional.of(!(counts && next > rangeEnd[index]));
        }
        boolean fromStart = command.from().get().equals(new Address.Line(0));
        Optional<Boolean> starts =
                fromStart ? Optional.of(next == 1) : matches(command.from().get());
        if (starts.isEmpty()) {
            throw new UnfollowedException("sed");
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
            return Regex.finds(match.pattern(), space);
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

    private void substitute(Substitution substitution) {
        Optional<String> made = substitution
                .replacement()
                .in(space, substitution.pattern(), substitution.number(), substitution.global());
        if (made.isEmpty()) {
            doubtful |= Regex.finds(substitution.pattern(), space).isEmpty();
            if (doubtful && substitution.print()) {
                out.append(Value.ANYTHING);
            }
            return;
        }
        space = made.get();
        substituted = true;
        if (substitution.execute()) {
            execute("");
        }
        if (substitution.print()) {
            out.append(space).append(terminator);
        }
        if (!substitution.file().isEmpty()) {
            write(substitution.file());
        }
    }
}
