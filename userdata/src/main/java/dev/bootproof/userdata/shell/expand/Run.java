package dev.bootproof.userdata.shell.expand;

/** Text on its way to fields: every character with whether it is quoted, written, or came from an expansion. */
final class Run {
    static final char WRITTEN = 'w';
    static final char QUOTED = 'q';
    static final char EXPANDED = 'e';

    /** Between two fields that quotes keep apart: {@code "$@"}. */
    static final char BREAK = '\ufdd2';
    /** An empty string in quotes: makes a field where nothing else would. */
    static final char EMPTY = '\ufdd3';

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder kinds = new StringBuilder();

    private boolean joinUnknown;
    private boolean list;
    private boolean assigned;

    int length() {
        return text.length();
    }

    char at(int i) {
        return text.charAt(i);
    }

    char kind(int i) {
        return kinds.charAt(i);
    }

    void add(String added, char kind) {
        text.append(added);
        kinds.append(String.valueOf(kind).repeat(added.length()));
    }

    void add(char c, char kind) {
        text.append(c);
        kinds.append(kind);
    }

    void set(int i, char c, char kind) {
        text.setCharAt(i, c);
        kinds.setCharAt(i, kind);
    }

    /** Where no fields are wanted, bash joins by a blank or by the first character of IFS, as the case may be. */
    void joinedSomehow() {
        joinUnknown = true;
    }

    boolean isJoinUnknown() {
        return joinUnknown;
    }

    /** A list was part of it, if only of no values: it is always split. */
    void hasList(boolean list) {
        this.list = list;
    }

    boolean isList() {
        return list;
    }

    /** Whether it becomes a variable's value. */
    boolean isAssigned() {
        return assigned;
    }

    void assigned(boolean on) {
        assigned = on;
    }

    void replaceUnquoted(char old, char with) {
        for (int i = 0; i < length(); i++) {
            if (at(i) == old && kind(i) != QUOTED) {
                text.setCharAt(i, with);
            }
        }
    }

    /** From {@code from} on, what is written is split as what comes from an expansion. */
    void writtenIsExpanded(int from) {
        for (int i = from; i < length(); i++) {
            if (kind(i) == WRITTEN) {
                kinds.setCharAt(i, EXPANDED);
            }
        }
    }

    /** The text alone. */
    String plain(String joint) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length(); i++) {
            if (at(i) == BREAK) {
                out.append(joint);
            } else if (at(i) != EMPTY) {
                out.append(at(i));
            }
        }
        return out.toString();
    }

    /** As a shell pattern: quoted characters that would mean something stand behind a backslash. */
    String pattern(int from, int to) {
        StringBuilder out = new StringBuilder();
        boolean escapes = false;
        for (int i = from; i < to; i++) {
            char c = at(i);
            boolean quoted = kind(i) == QUOTED;
            if (c == BREAK) {
                out.append(' ');
            } else if (c != EMPTY) {
                // behind a backslash out of a variable every quoted character does: it, too, has a backslash in bash
                if (quoted && (escapes || "*?[]\\+@!(|)-:^".indexOf(c) >= 0)) {
                    out.append('\\');
                }
                out.append(c);
                escapes = c == '\\' && !quoted && !escapes;
            }
        }
        return out.toString();
    }

    /** As a regular expression: quoted characters mean themselves. */
    String regex() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length(); i++) {
            char c = at(i);
            if (c != EMPTY && c != BREAK) {
                if (kind(i) == QUOTED && "\\^$.|?*+()[]{}".indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
        return out.toString();
    }
}
