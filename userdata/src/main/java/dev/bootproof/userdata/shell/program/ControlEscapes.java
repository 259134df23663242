package dev.bootproof.userdata.shell.program;

/** What a backslash makes of letters in sed and awk, be it in an expression, in brackets or in what replaces a match. */
public final class ControlEscapes {
    private static final String NAMES = "afnrtv";
    private static final String MEANT = "\007\f\n\r\t\013";

    private ControlEscapes() {}

    /**
     * Appends the character that is meant, if one is.
     *
     * @param at the place behind the backslash
     * @return where the text goes on; {@code at} where the backslash is something else
     */
    public static int append(String text, int at, StringBuilder out) {
        int name = NAMES.indexOf(text.charAt(at));
        if (name >= 0) {
            out.append(MEANT.charAt(name));
            return at + 1;
        }
        int end = at + 1;
        while (text.charAt(at) == 'x'
                && end < Math.min(text.length(), at + 3)
                && Character.digit(text.charAt(end), 16) >= 0) {
            end++;
        }
        if (end == at + 1) {
            return at;
        }
        out.append((char) Integer.parseInt(text.substring(at + 1, end), 16));
        return end;
    }

    /** An expression with the characters themselves, as the library that matches it knows no such escapes. */
    public static String resolved(String expression) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < expression.length()) {
            char c = expression.charAt(at++);
            int next = c == '\\' && at < expression.length() ? append(expression, at, out) : at;
            if (next > at) {
                at = next;
                continue;
            }
            out.append(c);
            if (c == '\\' && at < expression.length()) {
                out.append(expression.charAt(at++));
            }
        }
        return out.toString();
    }
}
