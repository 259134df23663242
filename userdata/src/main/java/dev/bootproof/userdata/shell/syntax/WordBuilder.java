package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a word; neighbouring text of one kind becomes one part. */
final class WordBuilder {
    private final List<Part> list = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private boolean pendingQuoted;

    void literal(int c) {
        text(false).append((char) c);
    }

    void quoted(String text) {
        if (text.isEmpty()) {
            add(new Part.Quoted(""));
        } else {
            text(true).append(text);
        }
    }

    void quoted(int c) {
        text(true).append((char) c);
    }

    private StringBuilder text(boolean quoted) {
        if (pendingQuoted != quoted) {
            flush();
            pendingQuoted = quoted;
        }
        return pending;
    }

    /** Whether all there is so far is a name in plain text. */
    boolean isName() {
        return list.isEmpty()
                && !pendingQuoted
                && !pending.isEmpty()
                && Characters.isNameStart(pending.charAt(0))
                && pending.chars().allMatch(Characters::isName);
    }

    void add(Part part) {
        flush();
        list.add(part);
    }

    private void flush() {
        if (!pending.isEmpty()) {
            list.add(pendingQuoted ? new Part.Quoted(pending.toString()) : new Part.Literal(pending.toString()));
            pending.setLength(0);
        }
    }

    List<Part> parts() {
        flush();
        return List.copyOf(list);
    }

    Word word(Position position) {
        return new Word(parts(), position);
    }
}
