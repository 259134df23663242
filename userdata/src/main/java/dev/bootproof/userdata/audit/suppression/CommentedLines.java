package dev.bootproof.userdata.audit.suppression;

import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which lines of a text a comment is about: behind something, its own; on a line of its own, the next that is none of these.
 * Lines joined by a backslash are one.
 */
final class CommentedLines {
    /** Lines joined by backslashes, or of one scalar, beyond which nobody has one. */
    static final int MAX_LINES = 2_000;

    private final List<String> lines;
    /** For each line, from 1, the next behind it that is no comment. */
    private final int[] next;

    CommentedLines(String text) {
        this.lines = List.of(text.split("\r?\n", -1));
        this.next = new int[lines.size() + 2];
        next[lines.size()] = lines.size() + 1;
        for (int line = lines.size() - 1; line >= 1; line--) {
            next[line] = lines.get(line).strip().startsWith("#") ? next[line + 1] : line + 1;
        }
    }

    /** Counted from 1; empty where a comment of its own is followed by nothing. */
    Set<Integer> about(Position comment) {
        int line = comment.line();
        if (line <= lines.size()
                && lines.get(line - 1).substring(0, comment.column() - 1).isBlank()) {
            line = next[line];
        }
        Set<Integer> about = new TreeSet<>();
        if (line <= lines.size()) {
            about.add(line);
            for (int before = line - 1; before >= 1 && about.size() < MAX_LINES && continues(before); before--) {
                about.add(before);
            }
            for (int after = line; after < lines.size() && about.size() < MAX_LINES && continues(after); after++) {
                about.add(after + 1);
            }
        }
        return about;
    }

    private boolean continues(int line) {
        String text = lines.get(line - 1);
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\\') {
            end--;
        }
        return (text.length() - end) % 2 == 1;
    }
}
