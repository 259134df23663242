package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.shell.interp.ReachedCommand;
import dev.bootproof.userdata.shell.interp.ShellReading;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.ScriptSource;
import dev.bootproof.userdata.shell.syntax.ScriptSource.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;

/** A text of commands of the document, and what becomes of it. */
final class ShellText {
    /** What stands between commands that are not of one pipeline. */
    private static final Pattern SEPARATOR = Pattern.compile("[;\\n]|&&|\\|\\|");

    /** Commands that need no kubelet. */
    private static final Set<String> IDLE = Set.of("", "break", "continue", "exit", "return", "true", ":", "[", "test");

    private final String part;
    private final IntUnaryOperator lines;
    private final ScriptSource source;
    private final ShellReading reading;
    private final TextEdits edits;
    private List<CallSite> sites;
    private final List<Nested> nested = new ArrayList<>();
    private Optional<Split.Halves> halves = Optional.empty();
    private List<Integer> reached = List.of();

    /**
     * A text within this one that is a program of its own.
     *
     * @param whole whether anything may be put into it: the text around it takes it as it is
     * @param quoted whether it stands between single quotes
     */
    record Nested(Range range, ShellText text, boolean whole, boolean quoted) {
        String rewritten() {
            return quoted ? text.rewritten().replace("'", "'\\''") : text.rewritten();
        }
    }

    /**
     * @param part the path of the part it stands in
     * @param lines for a line of the text its line in the part, or 0
     */
    ShellText(String part, IntUnaryOperator lines, String text, ShellReading reading) {
        this.part = part;
        this.lines = lines;
        this.source = ScriptSource.of(text);
        this.reading = reading;
        this.edits = new TextEdits(text);
        this.sites = CallSite.in(source, reading);
    }

    String part() {
        return part;
    }

    int partLine(int line) {
        return lines.applyAsInt(line);
    }

    int partLineAt(int offset) {
        return partLine(source.lineNumber(offset));
    }

    ScriptSource source() {
        return source;
    }

    String text() {
        return source.text();
    }

    ShellReading reading() {
        return reading;
    }

    TextEdits edits() {
        return edits;
    }

    List<CallSite> sites() {
        return sites;
    }

    /** Takes one call out in another way. */
    void replace(CallSite site, CallSite other) {
        sites = sites.stream().map(each -> each.equals(site) ? other : each).toList();
    }

    List<Nested> nested() {
        return nested;
    }

    /** Whether one command of the text does all that is done at a place, and not a function, file or text that it runs. */
    boolean isOwn(Position position) {
        return reading.commands().stream()
                        .filter(command -> command.position().equals(position) && !CallSite.isWrapper(command))
                        .map(ReachedCommand::program)
                        .distinct()
                        .count()
                <= 1;
    }

    /** Where the commands begin that are run where every call succeeds. */
    void reached(List<Integer> offsets) {
        reached = List.copyOf(offsets);
    }

    private Split halver() {
        return new Split(
                source,
                sites.stream()
                        .flatMap(site -> site.command().stream())
                        .map(ScriptSource.Simple::range)
                        .toList());
    }

    void split(String hook) {
        halves = halver().halves(edits, hook);
    }

    /**
     * The first command that is run behind the last call and stays before the kubelet's start, as it stands with the call in a loop
     * or a branch.
     */
    Optional<ScriptSource.Simple> staying() {
        return behind(halver().last());
    }

    /** The same where nothing of the text moves. */
    Optional<ScriptSource.Simple> behind() {
        return behind(Optional.of(new Range(0, text().length())));
    }

    private Optional<ScriptSource.Simple> behind(Optional<Range> statement) {
        Optional<Range> call = sites.stream()
                .flatMap(site -> site.command().stream())
                .map(ScriptSource.Simple::range)
                .filter(range ->
                        statement.filter(within -> within.contains(range)).isPresent())
                .reduce((first, second) -> second);
        return call.flatMap(last -> source.commands().stream()
                .filter(command -> command.range().from() >= last.to()
                        && statement.orElseThrow().contains(command.range())
                        && reached.contains(command.range().from())
                        && !IDLE.contains(command.words().stream()
                                .findFirst()
                                .map(word -> word.of(text()))
                                .orElse(""))
                        && !edits.touch(command.range().from(), command.range().from() + 1)
                        && SEPARATOR
                                .matcher(text().substring(
                                                last.to(), command.range().from()))
                                .find())
                .findFirst());
    }

    Optional<Split.Halves> halves() {
        return halves;
    }

    /** Puts what becomes of the nested texts into this one. */
    void takeNested() {
        nested.forEach(inner -> edits.replace(inner.range(), inner.rewritten()));
    }

    boolean isChanged() {
        return !edits.isEmpty() || halves.isPresent();
    }

    /** What becomes of the text. */
    String rewritten() {
        return between(0, source.text().length());
    }

    /** What becomes of a stretch of the text; empty where all of it has gone behind the kubelet. */
    String between(int from, int to) {
        if (halves.isEmpty() || to <= halves.get().cut()) {
            return edits.between(from, to);
        }
        int cut = halves.get().cut();
        return from <= cut ? edits.between(from, cut) + halves.get().end() : "";
    }

    /** The text with its calls taken out and nothing moved: what runs then, where every call succeeds. */
    String blanked() {
        return blanked(sites);
    }

    String blanked(List<CallSite> sites) {
        StringBuilder text = new StringBuilder(source.text());
        for (CallSite site : sites) {
            site.command().ifPresent(command -> blank(text, command));
        }
        return text.toString();
    }

    private static void blank(StringBuilder text, ScriptSource.Simple command) {
        List<Range> ranges = new ArrayList<>(command.assignments());
        ranges.addAll(command.words());
        for (Range range : ranges) {
            boolean lines = text.substring(range.from(), range.to()).indexOf('\n') >= 0;
            for (int i = range.from(); i < range.to(); i++) {
                if (text.charAt(i) != '\n') {
                    text.setCharAt(i, ' ');
                }
            }
            if (lines) {
                text.setCharAt(range.from(), '\'');
                text.setCharAt(range.to() - 1, '\'');
            }
        }
        text.setCharAt(command.range().from(), ':');
    }
}
