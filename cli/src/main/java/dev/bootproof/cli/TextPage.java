package dev.bootproof.cli;

import java.io.PrintWriter;

/** Lines for a terminal: wrapped at 110 columns, and free of control signs that a name or a type may hold. */
final class TextPage {
    private static final int WIDTH = 110;
    /** Where the lead takes more than this, what follows is indented less. */
    private static final int MAX_INDENT = 70;

    private final PrintWriter out;

    TextPage(PrintWriter out) {
        this.out = out;
    }

    void line(String text) {
        out.println(printable(text).stripTrailing());
    }

    /** {@code text} behind {@code lead}, its further lines under its first. */
    void block(String lead, String text) {
        StringBuilder line = new StringBuilder(lead);
        String indent = " ".repeat(lead.length() <= MAX_INDENT ? lead.length() : 8);
        int start = line.length();
        for (String word : text.split(" ", -1)) {
            if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(indent);
                start = line.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        line(line.toString());
    }

    /** With every control sign, a line break too, shown as a question mark. */
    static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> clean.appendCodePoint(
                        Character.isISOControl(c)
                                        || Character.getType(c) == Character.FORMAT
                                        || Character.getType(c) == Character.SURROGATE
                                ? '?'
                                : c));
        return clean.toString();
    }
}
