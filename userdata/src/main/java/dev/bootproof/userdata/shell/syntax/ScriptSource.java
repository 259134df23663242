package dev.bootproof.userdata.shell.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where the commands of a script stand in its text, for whoever changes the text. Offsets count characters; the text is read
 * without aliases.
 *
 * @param lines what bash reads at a time
 * @param commands all simple commands, those in functions and substitutions included, in the order of the text; not those in
 *     backquotes and not those of a text that is only read when it is run ({@code eval}, {@code bash -c}, here-documents)
 * @param documents the texts of here-documents
 * @param end where and why reading stopped before the end, if it did
 */
public record ScriptSource(
        String text, List<Line> lines, List<Simple> commands, List<Document> documents, Optional<Script.Stop> end) {
    /** A stretch of the text; {@code to} is behind it. */
    public record Range(int from, int to) {
        public String of(String text) {
            return text.substring(from, to);
        }

        public boolean contains(Range other) {
            return from <= other.from() && other.to() <= to;
        }
    }

    /** @param range with the line end and the here-documents behind it */
    public record Line(Command command, Range range) {}

    /**
     * @param range from the first assignment, word or redirection to the last
     * @param assignments those before the name
     * @param words the name and its arguments
     */
    public record Simple(
            Command.Simple command, Range range, List<Range> assignments, List<Range> words, List<Range> redirects) {
        public Simple {
            assignments = List.copyOf(assignments);
            words = List.copyOf(words);
            redirects = List.copyOf(redirects);
        }
    }

    /** @param quoted whether it is taken as it is, without expansions */
    public record Document(Range range, boolean quoted) {}

    public ScriptSource {
        documents = List.copyOf(documents);
        lines = List.copyOf(lines);
        commands = List.copyOf(commands);
    }

    public static ScriptSource of(String text) {
        // what is looked at again before it is understood is told again: the last time counts
        TreeMap<Integer, Simple> commands = new TreeMap<>();
        ShellParser parser = ShellParser.of(text);
        parser.simpleCommands(command -> commands.put(command.range().from(), command));
        TreeMap<Integer, Document> documents = new TreeMap<>();
        parser.hereDocuments(document -> documents.put(document.range().from(), document));
        List<Line> lines = new ArrayList<>();
        Optional<Line> line = parser.nextLine();
        while (line.isPresent()) {
            lines.add(line.get());
            line = parser.nextLine();
        }
        return new ScriptSource(
                text, lines, new ArrayList<>(commands.values()), new ArrayList<>(documents.values()), parser.stop());
    }

    /** The simple command that starts at a position. */
    public Optional<Simple> at(Position position) {
        int offset = offset(position);
        return commands.stream()
                .filter(command -> command.range().from() == offset)
                .findFirst();
    }

    /** The line in which an offset lies. */
    public Optional<Line> lineAt(int offset) {
        return lines.stream()
                .filter(line ->
                        line.range().from() <= offset && offset < line.range().to())
                .max(Comparator.comparingInt(line -> line.range().from()));
    }

    /** Where a position lies in the text. */
    public int offset(Position position) {
        int start = 0;
        for (int line = 1; line < position.line(); line++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return text.length();
            }
        }
        return Math.min(text.length(), start + position.column() - 1);
    }

    /** The line in which an offset lies, from 1. */
    public int lineNumber(int offset) {
        return 1
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
