package dev.bootproof.userdata.shell.program;

import java.util.ArrayList;
import java.util.List;

/** A text as lines. */
public final class Lines {
    private Lines() {}

    /** With their newlines; the last may have none. */
    public static List<String> of(String text) {
        return of(text, '\n');
    }

    /** With what ends them. */
    public static List<String> of(String text, char terminator) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf(terminator, from);
            int next = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, next));
            from = next;
        }
        return lines;
    }

    /** Without newlines. Only a newline ends a line, unlike in {@link String#lines}. */
    public static List<String> bare(String text) {
        return of(text).stream().map(Lines::bareLine).toList();
    }

    public static String bareLine(String line) {
        return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }

    /** Each with a newline. */
    public static String joined(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
