package dev.bootproof.userdata.shell.expand;

import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A shell pattern; a backslash in its text makes the next character an ordinary one. What translating and matching take is
 * told to the run's budget: a pattern can be made to take long, and a loop to match it again and again.
 */
public final class GlobPattern {
    private static final int MAX_STEPS = 400_000;
    /** So many characters, looked at or translated, are one step of the run. */
    private static final int STEP = 256;

    private final Optional<Pattern> regex;
    private final IntConsumer budget;

    private GlobPattern(Optional<Pattern> regex, IntConsumer budget) {
        this.regex = regex;
        this.budget = budget;
    }

    /** @param budget is given steps of work; throws where they are too many */
    public static GlobPattern of(String pattern, IntConsumer budget) {
        return of(pattern, false, budget);
    }

    /** @param shortest whether a star takes as little as possible */
    static GlobPattern of(String pattern, boolean shortest, IntConsumer budget) {
        if (!Value.isKnown(pattern)) {
            return new GlobPattern(Optional.empty(), budget);
        }
        budget.accept(8 * pattern.length() / STEP);
        StringBuilder out = new StringBuilder();
        new Translation(pattern, out, shortest).run();
        try {
            return new GlobPattern(Optional.of(Pattern.compile(out.toString(), Pattern.DOTALL)), budget);
        } catch (PatternSyntaxException | StackOverflowError e) {
            return new GlobPattern(Optional.empty(), budget);
        }
    }

    /** Whether there is any character in it that matches more than itself. */
    static boolean isPattern(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '*' || c == '?' || (c == '[' && pattern.indexOf(']', i) > 0)) {
                return true;
            } else if ("+@!".indexOf(c) >= 0 && i + 1 < pattern.length() && pattern.charAt(i + 1) == '(') {
                return true;
            }
        }
        return false;
    }

    static String unescape(String pattern) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                c = pattern.charAt(++i);
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Whether all of {@code text} matches, where that is known. */
    public Optional<Boolean> matches(String text) {
        if (regex.isPresent() && regex.get().pattern().equals(".*")) {
            return Optional.of(true);
        }
        if (regex.isEmpty() || !Value.isKnown(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(matcher(text).matches());
        } catch (TooLongException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** A matcher on {@code text}, if the pattern is known; its methods throw {@link TooLongException}. */
    Optional<Matcher> find(String text) {
        return regex.map(r -> matcher(text));
    }

    private Matcher matcher(String text) {
        return regex.orElseThrow().matcher(new Counted(text, 0, text.length(), new Steps(budget)));
    }

    /** Patterns can be made to take for ever. */
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("pattern", null, false, false);
        }
    }

    private static final class Steps {
        private final IntConsumer budget;
        private int taken;

        Steps(IntConsumer budget) {
            this.budget = budget;
        }

        void take() {
            if (++taken > MAX_STEPS) {
                throw new TooLongException();
            }
            if (taken % STEP == 0) {
                budget.accept(1);
            }
        }
    }

    private record Counted(String text, int from, int to, Steps steps) implements CharSequence {
        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            steps.take();
            return text.charAt(from + index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text, from + start, from + end, steps);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }

    /** From the shell's notation to Java's. */
    private static final class Translation {
        private final String pattern;
        private final StringBuilder out;
        private final String star;
        private int i;

        Translation(String pattern, StringBuilder out, boolean shortest) {
            this.pattern = pattern;
            this.out = out;
            this.star = shortest ? ".*?" : ".*";
        }

        void run() {
            while (i < pattern.length()) {
                element(0);
            }
        }

        private void element(int depth) {
            char c = pattern.charAt(i++);
            boolean group = i < pattern.length() && pattern.charAt(i) == '(' && "?*+@!".indexOf(c) >= 0 && depth < 20;
            if (group && closed()) {
                group(c, depth);
            } else if (c == '\\' && i < pattern.length()) {
                literal(pattern.charAt(i++));
            } else if (c == '*') {
                while (i < pattern.length() && pattern.charAt(i) == '*') {
                    i++;
                }
                out.append(star);
            } else if (c == '?') {
                out.append('.');
            } else if (c == '[') {
                bracket();
            } else {
                literal(c);
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

        private void group(char kind, int depth) {
            i++;
            out.append(kind == '!' ? "(?:(?!(?:" : "(?:");
            while (pattern.charAt(i) != ')') {
                if (pattern.charAt(i) == '|') {
                    out.append('|');
                    i++;
                } else {
                    element(depth + 1);
                }
            }
            i++;
            out.append(
                    switch (kind) {
                        case '?' -> ")?";
                        case '*' -> ")*";
                        case '+' -> ")+";
                        case '!' -> ")$).*)";
                        default -> ")";
                    });
        }

        private void bracket() {
            int j = i;
            if (j < pattern.length() && (pattern.charAt(j) == '!' || pattern.charAt(j) == '^')) {
                j++;
            }
            int first = j;
            StringBuilder set = new StringBuilder();
            while (j < pattern.length() && (pattern.charAt(j) != ']' || j == first)) {
                char c = pattern.charAt(j);
                if (c == '[' && j + 1 < pattern.length() && pattern.charAt(j + 1) == ':') {
                    int end = pattern.indexOf(":]", j + 2);
                    if (end > 0) {
                        set.append(posix(pattern.substring(j + 2, end)));
                        j = end + 2;
                        continue;
                    }
                }
                if (c == '\\' && j + 1 < pattern.length()) {
                    c = pattern.charAt(++j);
                    set.append('\\').append(c);
                } else if (c == '-') {
                    set.append('-');
                } else if (Character.isLetterOrDigit(c)) {
                    set.append(c);
                } else {
                    set.append('\\').append(c);
                }
                j++;
            }
            if (j >= pattern.length()) {
                literal('[');
                return;
            }
            out.append(first > i ? "[^" : "[").append(set).append(']');
            i = j + 1;
        }

        private static String posix(String name) {
            return switch (name) {
                case "alpha" -> "a-zA-Z";
                case "digit" -> "0-9";
                case "alnum" -> "a-zA-Z0-9";
                case "upper" -> "A-Z";
                case "lower" -> "a-z";
                case "space" -> "\\s";
                case "blank" -> " \\t";
                case "punct" -> "\\p{Punct}";
                case "xdigit" -> "0-9a-fA-F";
                case "word" -> "\\w";
                default -> "";
            };
        }

        private void literal(char c) {
            if (!Character.isLetterOrDigit(c) && c < 128) {
                out.append('\\');
            }
            out.append(c);
        }
    }
}
