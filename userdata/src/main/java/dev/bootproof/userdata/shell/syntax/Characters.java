package dev.bootproof.userdata.shell.syntax;

/** The classes of characters that bash's grammar is made of. */
final class Characters {
    /** The parameters named by a sign. */
    static final String SPECIAL = "@*#?-$!";

    private Characters() {}

    static boolean isNameStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    static boolean isName(int c) {
        return isNameStart(c) || isDigit(c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t';
    }

    static boolean endsWord(int c) {
        return c == Cursor.END || isBlank(c) || c == '\n' || "|&;()<>".indexOf(c) >= 0;
    }
}
