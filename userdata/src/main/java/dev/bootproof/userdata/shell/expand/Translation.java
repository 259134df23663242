package dev.bootproof.userdata.shell.expand;

import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.expand.GlobPattern.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A pattern from the shell's notation to that of regular expressions. */
final class Translation {
    private static final int MAX_DEPTH = 20;

    private final String pattern;
    private final boolean extended;
    private final boolean pathNames;
    private final StringBuilder out = new StringBuilder();
    private Optional<Complement> complement = Optional.empty();
    private boolean nested;
    private int complements;
    /** The kind of the outermost group around. */
    private char outermost;

    private int i;

    /** {@code before!(not|not)behind}, the pieces being patterns themselves. */
    record Complement(String before, List<String> not, String behind) {}

    Translation(String pattern, Set<Flag> flags) {
        this.pattern = pattern;
        this.extended = flags.contains(Flag.EXTENDED);
        this.pathNames = flags.contains(Flag.PATH_NAMES);
        while (i < pattern.length()) {
            element(0);
        }
    }

    String regex() {
        return out.toString();
    }

    /** The first {@code !(…)}, which is beyond regular expressions. */
    Optional<Complement> complement() {
        return complement;
    }

    /** Whether {@code !(…)} stands in a group of another kind, or too often. */
    boolean isBeyond() {
        return nested || complements > MAX_DEPTH;
    }

    private void element(int depth) {
        char c = pattern.charAt(i++);
        boolean group = extended && i < pattern.length() && pattern.charAt(i) == '(' && "?*+@!".indexOf(c) >= 0;
        if (group && !closed()) {
            rest(i - 1);
        } else if (group && depth < MAX_DEPTH) {
            group(c, depth);
        } else if (c == '\\' && i < pattern.length()) {
            literal();
        } else if (c == '*') {
            while (i < pattern.length() && pattern.charAt(i) == '*') {
                i++;
            }
            boolean last = i == pattern.length() || (depth > 0 && "|)".indexOf(pattern.charAt(i)) >= 0);
            out.append(pathNames && !last ? "[^/]*" : ".*");
        } else if (c == '?') {
            out.append(pathNames ? "[^/]" : ".");
        } else if (c == '[') {
            bracket();
        } else {
            i--;
            literal();
        }
    }

    private boolean closed() {
        int open = 0;
        for (int j = i; j < pattern.length(); j++) {
            char c = pattern.charAt(j);
            if (c == '\\') {
                j++;
            } else if (c == '(') {
                open++;
            } else if (c == ')' && --open == 0) {
                return true;
            }
        }
        return false;
    }

    /** From a group on that has no end, the pattern is text, backslashes and all (bash: {@code EXTMATCH}). */
    private void rest(int from) {
        out.append(Pattern.quote(pattern.substring(from)));
        i = pattern.length();
    }

    private void group(char kind, int depth) {
        int start = i - 1;
        List<String> alternatives = new ArrayList<>();
        outermost = depth == 0 ? kind : outermost;
        complements += kind == '!' ? 1 : 0;
        nested |= kind == '!' && outermost != '!';
        int from = ++i;
        out.append("(?:");
        while (pattern.charAt(i) != ')') {
            if (pattern.charAt(i) == '|') {
                alternatives.add(pattern.substring(from, i));
                out.append('|');
                from = ++i;
            } else {
                element(depth + 1);
            }
        }
        alternatives.add(pattern.substring(from, i++));
        if (kind == '!' && depth == 0 && complement.isEmpty()) {
            complement = Optional.of(new Complement(pattern.substring(0, start), alternatives, pattern.substring(i)));
        }
        out.append(
                switch (kind) {
                    case '?' -> ")?";
                    case '*' -> ")*";
                    case '+' -> ")+";
                    default -> ")";
                });
    }

    private void bracket() {
        int j = i;
        boolean negated = j < pattern.length() && (pattern.charAt(j) == '!' || pattern.charAt(j) == '^');
        if (negated) {
            j++;
        }
        int first = j;
        StringBuilder set = new StringBuilder();
        int last = -1;
        while (j < pattern.length() && (pattern.charAt(j) != ']' || j == first)) {
            int c = pattern.codePointAt(j);
            Optional<String> symbol = c == '[' ? symbol(j + 1) : Optional.empty();
            if (symbol.isPresent()) {
                set.append(String.format("\\x{%x}", symbol.get().codePointAt(0)));
                j += symbol.get().length() + 4;
                last = -1;
                continue;
            }
            if (c == '[' && j + 1 < pattern.length() && pattern.charAt(j + 1) == ':') {
                int end = pattern.indexOf(":]", j + 2);
                if (end > 0) {
                    set.append(characters(pattern.substring(j + 2, end)));
                    j = end + 2;
                    last = -1;
                    continue;
                }
            }
            boolean range = c == '-' && last >= 0 && j + 1 < pattern.length() && pattern.charAt(j + 1) != ']';
            if (range) {
                j++;
            }
            if (pattern.charAt(j) == '\\' && j + 1 < pattern.length()) {
                j++;
            }
            c = pattern.codePointAt(j);
            j += Character.charCount(c);
            if (range) {
                // a range that runs backwards holds nothing
                set.append(last <= c ? String.format("\\x{%x}-\\x{%x}", last, c) : "");
                last = -1;
            } else {
                set.append(String.format("\\x{%x}", c));
                last = c;
            }
        }
        if (j >= pattern.length()) {
            out.append("\\[");
            return;
        }
        if (set.isEmpty()) {
            out.append(!negated ? "[^\\x{0}-\\x{10ffff}]" : pathNames ? "[^/]" : ".");
        } else {
            out.append(negated ? pathNames ? "[^/" : "[^" : "[").append(set).append(']');
        }
        i = j + 1;
    }

    /** The character of {@code [.a.]} or {@code [=a=]}. */
    private Optional<String> symbol(int from) {
        if (from >= pattern.length() || ".=".indexOf(pattern.charAt(from)) < 0) {
            return Optional.empty();
        }
        int end = pattern.indexOf(pattern.charAt(from) + "]", from + 1);
        return Optional.of(end < 0 ? "" : pattern.substring(from + 1, end))
                .filter(text -> text.codePointCount(0, text.length()) == 1);
    }

    /** The classes of a UTF-8 locale. */
    private static String characters(String name) {
        return switch (name) {
            case "alpha" -> "\\p{L}";
            case "digit" -> "0-9";
            case "alnum" -> "\\p{L}\\p{Nd}";
            case "upper" -> "\\p{Lu}";
            case "lower" -> "\\p{Ll}";
            case "space" -> "\\x{9}-\\x{d} ";
            case "blank" -> " \\x{9}";
            case "punct" -> "!-/:-@\\[-`{-~";
            case "xdigit" -> "0-9a-fA-F";
            case "word" -> "\\p{L}\\p{Nd}_";
            case "cntrl" -> "\\x{0}-\\x{1f}\\x{7f}";
            case "graph" -> "!-~\\x{a1}-\\x{10ffff}";
            case "print" -> " -~\\x{a1}-\\x{10ffff}";
            case "ascii" -> "\\x{0}-\\x{7f}";
            default -> "";
        };
    }

    private void literal() {
        int c = pattern.codePointAt(i);
        i += Character.charCount(c);
        if (c < 128 && !Character.isLetterOrDigit(c)) {
            out.append(String.format("\\x%02x", c));
        } else {
            out.appendCodePoint(c);
        }
    }
}
