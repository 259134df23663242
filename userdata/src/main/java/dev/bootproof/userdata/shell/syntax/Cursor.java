package dev.bootproof.userdata.shell.syntax;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** A place in a text that moves forward; knows lines and columns, and jumps over backslash-newline. */
final class Cursor {
    static final int END = -1;
    private static final int MAX_SPLICES = 500;

    private String text;
    private final Position base;
    private final int[] lineStarts;
    /** The offset each character had before aliases were put in; empty as long as none was. */
    private int[] origins = {};

    private int splices;
    private int version;
    private int offset;

    /** @param base the position of the first character */
    Cursor(String text, Position base) {
        this.text = text;
        this.base = base;
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        lineStarts = Arrays.copyOf(starts, count);
    }

    int offset() {
        return offset;
    }

    void reset(int to) {
        offset = to;
    }

    String slice(int from, int to) {
        return text.substring(from, to);
    }

    int length() {
        return text.length();
    }

    /** The character here, continuations counted as characters. */
    int raw() {
        return offset < text.length() ? text.charAt(offset) : END;
    }

    void skipRaw() {
        offset++;
    }

    int rawAt(int distance) {
        return offset + distance < text.length() ? text.charAt(offset + distance) : END;
    }

    int indexOf(char c) {
        return text.indexOf(c, offset);
    }

    /** The character here, behind any continuation. */
    int peek() {
        while (raw() == '\\' && rawAt(1) == '\n') {
            offset += 2;
        }
        return raw();
    }

    /** The character behind the one here. */
    int peekSecond() {
        peek();
        int mark = offset;
        offset++;
        int second = peek();
        offset = mark;
        return second;
    }

    int peekAfterBlanks() {
        int mark = offset;
        while (peek() == ' ' || peek() == '\t') {
            offset++;
        }
        int c = raw();
        offset = mark;
        return c;
    }

    int next() {
        int c = peek();
        offset++;
        return c;
    }

    boolean at(String expected) {
        int mark = offset;
        for (int i = 0; i < expected.length(); i++) {
            if (next() != expected.charAt(i)) {
                offset = mark;
                return false;
            }
        }
        offset = mark;
        return true;
    }

    boolean accept(String expected) {
        if (!at(expected)) {
            return false;
        }
        for (int i = 0; i < expected.length(); i++) {
            next();
        }
        return true;
    }

    /** Reads while {@code wanted}; continuations inside are left out. */
    String take(IntPredicate wanted) {
        StringBuilder taken = new StringBuilder();
        while (peek() != END && wanted.test(raw())) {
            taken.append((char) raw());
            offset++;
        }
        return taken.toString();
    }

    Position position() {
        return position(offset);
    }

    /** Where an offset lay before aliases were put in. */
    int origin(int at) {
        return origins.length > 0 ? origins[Math.min(at, origins.length - 1)] : at;
    }

    Position position(int at) {
        int original = origin(at);
        int line = Arrays.binarySearch(lineStarts, original);
        if (line < 0) {
            line = -line - 2;
        }
        int column = original - lineStarts[line] + 1;
        return new Position(base.line() + line, line == 0 ? base.column() + column - 1 : column);
    }

    /** Changes whenever an alias changes the text. */
    int version() {
        return version;
    }

    /** Puts an alias's text in the place of the word between {@code from} and here, and goes back to its start. */
    void splice(int from, String replacement) {
        if (++splices > MAX_SPLICES || text.length() + replacement.length() > 1_000_000) {
            throw new SyntaxException(position(from), "aliases are expanded too often", false);
        }
        version++;
        replace(from, offset, replacement);
        offset = from;
    }

    /** Takes out a piece of text that lies ahead. */
    void cut(int from, int to) {
        if (++splices > MAX_SPLICES) {
            throw new SyntaxException(position(from), "here-documents are announced too often", false);
        }
        replace(from, to, "");
    }

    private void replace(int from, int to, String replacement) {
        int[] before = origins;
        int[] after = new int[text.length() - (to - from) + replacement.length() + 1];
        for (int i = 0; i < after.length; i++) {
            int old;
            if (i < from) {
                old = i;
            } else if (i < from + replacement.length()) {
                old = from;
            } else {
                old = i - replacement.length() + (to - from);
            }
            after[i] = before.length == 0 ? old : before[Math.min(old, before.length - 1)];
        }
        origins = after;
        text = text.substring(0, from) + replacement + text.substring(to);
    }
}
