package dev.bootproof.userdata.shell.program.code;

import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.Regex;
import dev.bootproof.userdata.shell.program.Replacement;
import dev.bootproof.userdata.shell.program.Replacement.Piece;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * {@code perl -p} and {@code perl -n}: substitutions, translations, and {@code print}, each also {@code if} or
 * {@code unless} a line matches; whatever else such a text has is not followed.
 */
final class PerlLines {
    /** What one statement makes of a line; what it prints goes before that. */
    private interface Statement {
        String apply(String line, StringBuilder out);
    }

    private static final int MAX_TEXT = 50_000;

    /** What of a pattern could also match the newline that stands at a line's end. */
    private static final java.util.regex.Pattern NEWLINES =
            java.util.regex.Pattern.compile("\\\\[snWDvR]|\\[\\^|\\(\\?");

    private final String text;
    private final PerlCommand command;
    private final Host host;
    private final List<Statement> statements = new ArrayList<>();
    private int at;
    private int number;

    private PerlLines(String text, PerlCommand command, Host host) {
        this.text = text;
        this.command = command;
        this.host = host;
    }

    /** @throws UnfollowedException where a statement is not followed */
    static PerlLines of(String text, PerlCommand command, Host host) {
        PerlLines lines = new PerlLines(text, command, host);
        while (lines.skip(" \t\n;")) {
            lines.statement();
        }
        return lines;
    }

    String edit(String input) {
        boolean plain = Value.isKnown(input)
                && input.length() <= MAX_TEXT
                && input.chars().allMatch(c -> c < 128);
        if (!plain) {
            throw unfollowed();
        }
        StringBuilder out = new StringBuilder();
        List<String> records = command.has('0') ? List.of(input) : Lines.of(input);
        for (String line : records) {
            number++;
            String now = command.has('l') ? Lines.bareLine(line) : line;
            for (Statement statement : statements) {
                host.spend(1 + now.length() / 64);
                now = statement.apply(now, out);
            }
            out.append(command.has('p') ? printed(now) : "");
            if (out.length() > MAX_TEXT) {
                throw unfollowed();
            }
        }
        return out.toString();
    }

    private String printed(String line) {
        return command.has('l') ? line + "\n" : line;
    }

    private static UnfollowedException unfollowed() {
        return new UnfollowedException("perl");
    }

    /** Over any of these; false at the end. */
    private boolean skip(String characters) {
        while (at < text.length() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length();
    }

    private boolean take(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    private boolean takeWord(String word) {
        skip(" \t\n");
        boolean ends =
                at + word.length() >= text.length() || !Character.isLetterOrDigit(text.charAt(at + word.length()));
        return ends && take(word);
    }

    private void statement() {
        Statement statement;
        if (takeWord("print")) {
            statement = (line, out) -> {
                out.append(printed(line));
                return line;
            };
        } else if (takeWord("chomp")) {
            statement = (line, out) -> Lines.bareLine(line);
        } else if (take("s")) {
            statement = substitution();
        } else if (take("tr") || take("y")) {
            statement = translation();
        } else {
            throw unfollowed();
        }
        Predicate<String> applies = condition();
        statements.add((line, out) -> applies.test(line) ? statement.apply(line, out) : line);
        skip(" \t\n");
        if (at < text.length() && text.charAt(at) != ';') {
            throw unfollowed();
        }
    }

    private Predicate<String> condition() {
        boolean wanted = takeWord("if");
        if (!wanted && !takeWord("unless")) {
            return line -> true;
        }
        skip(" \t\n");
        if (take("$.")) {
            skip(" ");
            boolean equals = take("==") && skip(" ");
            String digits = equals ? text.substring(at).replaceFirst("(?s)\\D.*", "") : "";
            if (digits.isEmpty() || digits.length() > 6) {
                throw unfollowed();
            }
            at += digits.length();
            return line -> (number == Integer.parseInt(digits)) == wanted;
        }
        if (!take("m") && !text.startsWith("/", at)) {
            throw unfollowed();
        }
        String written = delimited(opening());
        LinePattern pattern = new LinePattern(written, flags("i").contains("i"));
        return line -> pattern.matches(line) == wanted;
    }

    /** A pattern for lines with their newlines, before which a dollar at its end matches as well. */
    private static final class LinePattern {
        private final Pattern pattern;
        private final boolean bare;

        LinePattern(String written, boolean ignoreCase) {
            boolean ends = written.matches("(?s)(|.*[^\\\\])\\$");
            String before = ends ? written.substring(0, written.length() - 1) : written;
            boolean interpolates = before.matches("(?s)(|.*[^\\\\])([$@][^)|].*|[$@])");
            if (written.isEmpty()
                    || interpolates
                    || (ends && NEWLINES.matcher(written).find())) {
                throw unfollowed();
            }
            bare = ends;
            pattern = Regex.perl(written.replace("\\@", "@"), ignoreCase)
                    .filter(compiled -> !compiled.namedGroups().containsKey(Regex.KEPT))
                    .orElseThrow(PerlLines::unfollowed);
        }

        boolean matches(String line) {
            return pattern.matcher(bare ? Lines.bareLine(line) : line).find();
        }

        String replaced(String line, Replacement replacement, boolean global) {
            String subject = bare ? Lines.bareLine(line) : line;
            Optional<String> made = replacement.in(subject, pattern, 1, global);
            return made.map(now -> now + line.substring(subject.length())).orElse(line);
        }
    }

    private Statement substitution() {
        char open = opening();
        String written = delimited(open);
        if (closing(open) != open) {
            skip(" \t\n");
            open = opening();
        } else {
            at--; // one delimiter stands between both
            open = opening();
        }
        Replacement replacement = replacement(delimited(open));
        String flags = flags("gi");
        LinePattern pattern = new LinePattern(written, flags.contains("i"));
        boolean global = flags.contains("g");
        return (line, out) -> pattern.replaced(line, replacement, global);
    }

    private Statement translation() {
        char open = opening();
        String from = delimited(open);
        if (closing(open) == open) {
            at--;
        } else {
            skip(" \t\n");
        }
        String to = delimited(opening());
        String flags = flags("d");
        String plain = "(?:[^\\\\-]-[^\\\\-]|[^\\\\-])*";
        if (!from.matches(plain) || !to.matches(plain) || (to.isEmpty() && !flags.contains("d"))) {
            throw unfollowed();
        }
        String one = listed(from);
        String two = listed(to);
        return (line, out) -> {
            StringBuilder made = new StringBuilder();
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                int index = one.indexOf(c);
                boolean gone = index >= two.length() && flags.contains("d");
                if (index < 0) {
                    made.append(c);
                } else if (!gone) {
                    made.append(two.charAt(Math.min(index, two.length() - 1)));
                }
            }
            return made.toString();
        };
    }

    /** The characters of {@code a-z_}. */
    private static String listed(String ranges) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < ranges.length(); i++) {
            all.append(ranges.charAt(i));
            if (i + 2 < ranges.length() && ranges.charAt(i + 1) == '-') {
                for (char c = (char) (ranges.charAt(i) + 1); c <= ranges.charAt(i + 2); c++) {
                    all.append(c);
                }
                i += 2;
            }
        }
        return all.toString();
    }

    private char opening() {
        if (at >= text.length() || Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == ' ') {
            throw unfollowed();
        }
        return text.charAt(at++);
    }

    private static char closing(char open) {
        int bracket = "({[<".indexOf(open);
        return bracket < 0 ? open : ")}]>".charAt(bracket);
    }

    /** Up to what closes it; a backslash makes the delimiter an ordinary character. */
    private String delimited(char open) {
        char close = closing(open);
        StringBuilder out = new StringBuilder();
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                char next = text.charAt(at++);
                boolean ordinary =
                        next == close && !Character.isLetterOrDigit(next) && "|.*+?()[]{}^$".indexOf(next) < 0;
                out.append(ordinary ? "" : "\\").append(next);
            } else if (c == close && depth == 0) {
                return out.toString();
            } else {
                depth += c == open && close != open ? 1 : c == close ? -1 : 0;
                out.append(c);
            }
        }
        throw unfollowed();
    }

    private String flags(String known) {
        int from = at;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        String flags = text.substring(from, at);
        if (!flags.matches("[" + known + "]*")) {
            throw unfollowed();
        }
        return flags;
    }

    private static final java.util.regex.Pattern PART = java.util.regex.Pattern.compile(
            "(?s)\\$ENV\\{[\"']?(\\w+)[\"']?}|\\$(?:\\{(\\d)}|(\\d)(?!\\d)|(&))|\\\\([ULElu])|\\\\(\\d)|\\\\(.)|([$@])|(.)");

    /** What is put there: groups, variables of the environment, and text. */
    private Replacement replacement(String written) {
        List<Piece> pieces = new ArrayList<>();
        java.util.regex.Matcher parts = PART.matcher(written);
        while (parts.find()) {
            String group =
                    parts.group(2) != null ? parts.group(2) : parts.group(3) != null ? parts.group(3) : parts.group(6);
            if (parts.group(1) != null) {
                pieces.add(new Piece.Text(
                        host.variable(parts.group(1)).filter(Value::isKnown).orElse("")));
                host.variable(parts.group(1))
                        .filter(value -> !Value.isKnown(value))
                        .ifPresent(value -> {
                            throw unfollowed();
                        });
            } else if (group != null || parts.group(4) != null) {
                pieces.add(new Piece.Group(group == null ? 0 : Integer.parseInt(group)));
            } else if (parts.group(5) != null) {
                pieces.add(new Piece.Case(parts.group(5).charAt(0)));
            } else if (parts.group(7) != null) {
                char c = parts.group(7).charAt(0);
                if (Character.isLetterOrDigit(c) && c != 'n' && c != 't') {
                    throw unfollowed();
                }
                pieces.add(new Piece.Text(c == 'n' ? "\n" : c == 't' ? "\t" : String.valueOf(c)));
            } else if (parts.group(8) != null) {
                throw unfollowed();
            } else {
                pieces.add(new Piece.Text(parts.group(9)));
            }
        }
        return new Replacement(pieces);
    }
}
