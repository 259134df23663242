package dev.bootproof.userdata.shell.program.sed;

import dev.bootproof.userdata.shell.program.ControlEscapes;
import dev.bootproof.userdata.shell.program.UnfollowedException;

/** A place in the text of a sed script, and what can be read from there. */
final class SedCursor {
    private final String text;
    private int at;

    SedCursor(String text) {
        this.text = text;
    }

    /** NUL at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    /** The next character, behind which the place is then. */
    char next() {
        char c = peek();
        at++;
        return c;
    }

    /** Goes behind the character if it is next. */
    boolean take(char c) {
        boolean there = peek() == c;
        at += there ? 1 : 0;
        return there;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** To the next command; false where there is none. */
    boolean skipBlank() {
        while (at < text.length() && (Character.isWhitespace(peek()) || peek() == ';')) {
            at++;
        }
        return at < text.length();
    }

    void spaces() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    String digits() {
        int from = at;
        while (Character.isDigit(peek())) {
            at++;
        }
        return text.substring(from, at);
    }

    int number() {
        String digits = digits();
        if (digits.isEmpty() || digits.length() > 7) {
            throw new UnfollowedException("sed");
        }
        return Integer.parseInt(digits);
    }

    /** To the end of the word. */
    String word() {
        spaces();
        int from = at;
        while (at < text.length() && !Character.isWhitespace(peek()) && peek() != ';' && peek() != '}') {
            at++;
        }
        return text.substring(from, at);
    }

    String line() {
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end;
        return line;
    }

    /**
     * The text of {@code a i c}: on this line, or behind a backslash on the next; a backslash goes on. One that stands
     * first keeps the blanks behind it (GNU sed's manual, "Commands for whole lines").
     */
    String inserted() {
        spaces();
        if (peek() == '\\') {
            int from = ++at;
            spaces();
            at = peek() == '\n' ? at + 1 : from;
        }
        StringBuilder out = new StringBuilder();
        if (atEnd()) {
            return ""; // nothing behind the backslash
        }
        while (at < text.length() && peek() != '\n') {
            if (peek() == '\\' && at + 1 < text.length()) {
                at++;
                escaped(out);
            } else {
                out.append(peek());
                at++;
            }
        }
        return out.append('\n').toString();
    }

    /** What a backslash in front of the next character stands for in a text that is not an expression. */
    void escaped(StringBuilder out) {
        int end = ControlEscapes.append(text, at, out);
        if (end == at) {
            out.append(text.charAt(end++));
        }
        at = end;
    }

    char delimiter() {
        if (atEnd()) {
            throw new SedScriptException();
        }
        return text.charAt(at++);
    }

    /** Up to the delimiter, which a backslash makes an ordinary character. */
    String delimited(char delimiter, boolean regex) {
        StringBuilder out = new StringBuilder();
        boolean bracket = false;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length() && !bracket) {
                char next = text.charAt(at++);
                if (next != delimiter) {
                    out.append('\\');
                }
                out.append(next);
            } else if (c == delimiter && !bracket) {
                return out.toString();
            } else {
                if (regex && c == '[' && !bracket) {
                    bracket = true;
                    out.append(c);
                    while (peek() == '^' || (peek() == ']' && out.charAt(out.length() - 1) != ']')) {
                        out.append(peek());
                        at++;
                    }
                    continue;
                }
                if (bracket && c == '[' && peek() == ':') {
                    int end = text.indexOf(":]", at);
                    if (end > 0) {
                        out.append(text, at - 1, end + 2);
                        at = end + 2;
                        continue;
                    }
                }
                bracket &= c != ']';
                out.append(c);
            }
        }
        throw new SedScriptException();
    }
}
