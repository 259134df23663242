package dev.bootproof.userdata.shell.program;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.bootproof.userdata.shell.expand.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * POSIX regular expressions. RE2 takes time in proportion to the text whatever the expression, and has POSIX's rule that
 * the longest match wins; back references, which it cannot have, are not known.
 */
public final class Regex {
    private static final int MAX_LENGTH = 2_000;
    /** Atoms once repetitions are written out, as RE2 does: {@code ((a{1,100}){1,100}){1,100}} has a million. */
    private static final int MAX_ATOMS = 4_000;

    private Regex() {}

    /** @param extended whether {@code ( ) { } | + ?} mean something without a backslash */
    public static Optional<Pattern> compile(String written, boolean extended, boolean ignoreCase) {
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Optional<String> translated = translate(written, extended).filter(expression -> atoms(expression) <= MAX_ATOMS);
        try {
            int flags = Pattern.LONGEST_MATCH | (ignoreCase ? Pattern.CASE_INSENSITIVE : 0);
            return translated.map(expression -> Pattern.compile(expression, flags | Pattern.DOTALL));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether something in it is opened and not closed, or closed and not opened. */
    public static boolean isWrong(String written, boolean extended) {
        Optional<String> translated = written.length() > MAX_LENGTH ? Optional.of("") : translate(written, extended);
        try {
            translated.ifPresent(Pattern::compile);
            return translated.isEmpty() && !written.matches("(?s).*\\\\\\d.*");
        } catch (PatternSyntaxException e) {
            return e.getDescription().matches("missing closing [)\\]]|unexpected \\)");
        }
    }

    /** The group that holds what {@code grep -P} takes for the match, where it looks at what stands around it. */
    public static final String KEPT = "kept";

    /** What a line must start with; the last sign may be repeated, or not be there. */
    private static final java.util.regex.Pattern START = java.util.regex.Pattern.compile(
            "(?s)\\^([\\w /=:,#@%-]*)(?:[\\w /=:,#@%-][*?{]|\\[|\\.|\\\\|\\$|\\(|\\+|$)[^|]*");

    private static final java.util.regex.Pattern LOOKS = java.util.regex.Pattern.compile(
            "(?s)(?:\\(\\?<=((?:\\\\.|[^()\\\\])*)\\)|((?:(?!\\\\K).)*)\\\\K)?(.*?)(?:\\(\\?=((?:\\\\.|[^()\\\\])*)\\))?");

    /**
     * A pattern of Perl's. What RE2 has no word for is told apart at the pattern's ends, where people use it: {@code
     * (?<=before)}, {@code before\K}, {@code (?=behind)}.
     */
    public static Optional<Pattern> perl(String written, boolean ignoreCase) {
        java.util.regex.Matcher looks = LOOKS.matcher(written);
        if (written.length() > MAX_LENGTH || !looks.matches()) {
            return Optional.empty();
        }
        String before = looks.group(1) != null ? looks.group(1) : looks.group(2);
        String behind = looks.group(4);
        String expression = before == null && behind == null
                ? written
                : "(?:" + (before == null ? "" : before) + ")(?P<" + KEPT + ">" + looks.group(3) + ")(?:"
                        + (behind == null ? "" : behind) + ")";
        try {
            return atoms(expression) > MAX_ATOMS
                    ? Optional.empty()
                    : Optional.of(Pattern.compile(expression, ignoreCase ? Pattern.CASE_INSENSITIVE : 0));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    public static Pattern literal(String text, boolean ignoreCase) {
        return Pattern.compile(Pattern.quote(text), ignoreCase ? Pattern.CASE_INSENSITIVE : 0);
    }

    /** Whether a pattern is found in a line; empty where that depends on pieces of it that are not known. */
    public static Optional<Boolean> finds(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        while (matcher.find()) {
            if (Value.isKnown(matcher.group())) {
                return Optional.of(true);
            }
        }
        if (Value.isKnown(line)) {
            return Optional.of(false);
        }
        java.util.regex.Matcher start = START.matcher(pattern.pattern());
        boolean differs = (pattern.flags() & Pattern.CASE_INSENSITIVE) == 0
                && start.matches()
                && !Value.mayBeEqual(start.group(1) + Value.ANYTHING, line);
        return differs ? Optional.of(false) : Optional.empty();
    }

    private static Optional<String> translate(String written, boolean extended) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '[') {
                int end = bracketEnd(written, i);
                if (end < 0) {
                    return Optional.empty();
                }
                // a backslash is an ordinary character there
                out.append(written.substring(i, end + 1).replace("\\", "\\\\"));
                i = end;
            } else if (c == '\\' && i + 1 < written.length()) {
                char next = written.charAt(++i);
                if (Character.isDigit(next)) {
                    return Optional.empty();
                }
                out.append(escaped(next, extended));
            } else if (!extended && "(){}|+?".indexOf(c) >= 0) {
                out.append('\\').append(c);
            } else if (c == '*' && starts(out, extended)) {
                out.append("\\*");
            } else if (c == '^' && !extended && !starts(out, false)) {
                out.append("\\^");
            } else if (c == '$' && !extended && !ends(written, i)) {
                out.append("\\$");
            } else if (c == '{' && !written.substring(i).matches("(?s)\\{\\d*,?\\d*}.*")) {
                out.append("\\{");
            } else {
                out.append(c);
            }
        }
        return Optional.of(out.toString());
    }

    private static long atoms(String expression) {
        Deque<Long> outer = new ArrayDeque<>();
        long before = 0;
        long last = 0;
        for (int i = 0; i < expression.length(); i++) {
            char c = expression.charAt(i);
            if (c == '(') {
                outer.push(before + last);
                before = 0;
                last = 0;
            } else if (c == ')' && !outer.isEmpty()) {
                last += before + 1;
                before = outer.pop();
            } else if (c == '{') {
                int end = expression.indexOf('}', i);
                long times = 1;
                for (String bound :
                        expression.substring(i + 1, Math.max(i + 1, end)).split(",", -1)) {
                    // what is no number makes the brace an ordinary character
                    boolean number = bound.matches("\\d{1,4}");
                    times = Math.max(times, number ? Long.parseLong(bound) : bound.length() > 4 ? MAX_ATOMS : 0);
                }
                last = Math.min(last, MAX_ATOMS) * times;
                i = Math.max(i, end);
            } else {
                before = Math.min(before + last, MAX_ATOMS + 1);
                last = 1;
                if (c == '[') {
                    i = Math.max(i, bracketEnd(expression, i));
                } else if (c == '\\') {
                    i++;
                }
            }
        }
        return before + last;
    }

    private static String escaped(char next, boolean extended) {
        if ("wWsSbB".indexOf(next) >= 0) {
            return "\\" + next;
        }
        return switch (next) {
            case '<', '>' -> "\\b";
            case '`' -> "\\A";
            case '\'' -> "\\z";
            case '(', ')', '{', '}', '|', '+', '?' -> extended ? "\\" + next : String.valueOf(next);
            default -> Character.isLetterOrDigit(next) ? String.valueOf(next) : "\\" + next;
        };
    }

    /** Whether nothing stands before that a star could repeat. */
    private static boolean starts(StringBuilder out, boolean extended) {
        String before = out.toString();
        boolean opened = before.endsWith("(") && !before.endsWith("\\(");
        boolean other = !extended && before.endsWith("|");
        return before.isEmpty() || before.equals("^") || opened || other;
    }

    private static boolean ends(String written, int dollar) {
        String rest = written.substring(dollar + 1);
        return rest.isEmpty() || rest.startsWith("\\)") || rest.startsWith("\\|");
    }

    private static int bracketEnd(String written, int open) {
        int i = open + 1;
        if (i < written.length() && written.charAt(i) == '^') {
            i++;
        }
        if (i < written.length() && written.charAt(i) == ']') {
            i++;
        }
        while (i < written.length() && written.charAt(i) != ']') {
            if (written.startsWith("[:", i)) {
                int end = written.indexOf(":]", i + 2);
                i = end < 0 ? i + 1 : end + 2;
            } else {
                i++;
            }
        }
        return i < written.length() ? i : -1;
    }
}
