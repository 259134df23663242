package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.shell.syntax.ScriptSource.Range;
import java.util.Map;
import java.util.TreeMap;

/** Replacements in a text; one within another's range has no effect. */
final class TextEdits {
    private record Edit(Range range, String replacement) {}

    private final String text;
    private final Map<Integer, Edit> edits = new TreeMap<>();

    TextEdits(String text) {
        this.text = text;
    }

    void replace(Range range, String replacement) {
        edits.put(range.from(), new Edit(range, replacement));
    }

    boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Whether something between two offsets is replaced. */
    boolean touch(int from, int to) {
        return edits.keySet().stream().anyMatch(at -> at >= from && at < to);
    }

    /** What the text between two offsets becomes. */
    String between(int from, int to) {
        StringBuilder out = new StringBuilder();
        int at = from;
        for (Edit edit : edits.values()) {
            if (edit.range().from() >= at && edit.range().to() <= to) {
                out.append(text, at, edit.range().from()).append(edit.replacement());
                at = edit.range().to();
            }
        }
        return out.append(text, at, to).toString();
    }
}
