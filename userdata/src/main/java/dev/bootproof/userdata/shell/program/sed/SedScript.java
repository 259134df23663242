package dev.bootproof.userdata.shell.program.sed;

import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.ControlEscapes;
import dev.bootproof.userdata.shell.program.Regex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands of a sed script, blocks and labels resolved to jumps. */
record SedScript(List<Command> commands) {
    /** Which lines a command is for. */
    sealed interface Address {
        record Line(int number) implements Address {}

        record Last() implements Address {}

        record Match(Pattern pattern) implements Address {}

        /** {@code first~step} */
        record Step(int first, int step) implements Address {}

        /** {@code ,+count} as the end of a range */
        record Plus(int count) implements Address {}
    }

    /**
     * @param text what {@code a i c} write, {@code e} runs, {@code r} reads, {@code w} is the file of
     * @param jump where {@code b t T} and an entered or skipped block go on
     */
    record Command(
            Optional<Address> from,
            Optional<Address> to,
            boolean negated,
            char name,
            String text,
            Optional<Substitution> substitution,
            int jump) {
        Command jumping(int target) {
            return new Command(from, to, negated, name, text, substitution, target);
        }
    }

    /** @param number which match is replaced, from 1; {@code global} also those behind it */
    record Substitution(
            Pattern pattern, List<Piece> replacement, boolean global, int number, boolean print, boolean execute) {}

    /** A piece of a replacement: text, a group of the match, or what changes the case of those behind it. */
    sealed interface Piece {
        record Text(String text) implements Piece {}

        record Group(int number) implements Piece {}

        /** @param kind {@code U L} until {@code E}, {@code u l} for one character */
        record Case(char kind) implements Piece {}
    }

    SedScript {
        commands = List.copyOf(commands);
    }

    /** Empty where the script is wrong, or has something that is not followed. */
    static Optional<SedScript> parse(String text, boolean extended) {
        return new Parser(text, extended).script();
    }

    private static final class Parser {
        private final String text;
        private final boolean extended;
        private final List<Command> commands = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();
        private final Map<String, Integer> labels = new HashMap<>();
        private Optional<Pattern> lastPattern = Optional.empty();
        private int at;

        Parser(String text, boolean extended) {
            this.text = text;
            this.extended = extended;
        }

        Optional<SedScript> script() {
            try {
                while (skipBlank()) {
                    command();
                }
            } catch (UnsupportedOperationException e) {
                return Optional.empty();
            }
            if (!open.isEmpty()) {
                return Optional.empty();
            }
            for (int i = 0; i < commands.size(); i++) {
                Command command = commands.get(i);
                if ("btT".indexOf(command.name()) >= 0) {
                    Integer target =
                            command.text().isEmpty() ? Integer.valueOf(commands.size()) : labels.get(command.text());
                    if (target == null) {
                        return Optional.empty();
                    }
                    commands.set(i, command.jumping(target));
                }
            }
            return Optional.of(new SedScript(commands));
        }

        private static UnsupportedOperationException unfollowed() {
            return new UnsupportedOperationException("sed");
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private boolean skipBlank() {
            while (at < text.length() && (Character.isWhitespace(peek()) || peek() == ';')) {
                at++;
            }
            return at < text.length();
        }

        private void spaces() {
            while (peek() == ' ' || peek() == '\t') {
                at++;
            }
        }

        private void command() {
            Optional<Address> from = address();
            Optional<Address> to = Optional.empty();
            spaces();
            if (from.isPresent() && peek() == ',') {
                at++;
                spaces();
                to = peek() == '+' ? Optional.of(plus()) : address();
                if (to.isEmpty()) {
                    throw unfollowed();
                }
            }
            spaces();
            boolean negated = peek() == '!';
            while (peek() == '!' || peek() == ' ') {
                at++;
            }
            char name = peek();
            at++;
            switch (name) {
                case '#' -> line();
                case ':' -> labels.put(word(), commands.size());
                case '{' -> {
                    open.push(commands.size());
                    add(from, to, negated, name, "");
                }
                case '}' -> {
                    if (open.isEmpty()) {
                        throw unfollowed();
                    }
                    int start = open.pop();
                    commands.set(start, commands.get(start).jumping(commands.size()));
                }
                case 'a', 'i', 'c' -> add(from, to, negated, name, inserted());
                case 'b', 't', 'T' -> add(from, to, negated, name, word());
                case 'r', 'e', 'w' -> {
                    spaces();
                    add(from, to, negated, name, line());
                }
                case 'q', 'Q' -> {
                    spaces();
                    add(from, to, negated, name, digits());
                }
                case 's' -> commands.add(new Command(from, to, negated, name, "", Optional.of(substitution()), 0));
                case 'y' -> {
                    char delimiter = delimiter();
                    String one = delimited(delimiter, false);
                    String two = delimited(delimiter, false);
                    if (one.length() != two.length() || (one + two).contains("\\")) {
                        throw unfollowed();
                    }
                    add(from, to, negated, name, one + two);
                }
                case 'd', 'D', 'p', 'P', 'n', 'N', 'h', 'H', 'g', 'G', 'x', 'z', '=' ->
                    add(from, to, negated, name, "");
                default -> throw unfollowed();
            }
        }

        private void add(Optional<Address> from, Optional<Address> to, boolean negated, char name, String argument) {
            commands.add(new Command(from, to, negated, name, argument, Optional.empty(), 0));
        }

        private Optional<Address> address() {
            char c = peek();
            if (c == '$') {
                at++;
                return Optional.of(new Address.Last());
            }
            if (Character.isDigit(c)) {
                int number = number();
                if (peek() == '~') {
                    at++;
                    return Optional.of(new Address.Step(number, number()));
                }
                return Optional.of(new Address.Line(number));
            }
            if (c != '/' && c != '\\') {
                return Optional.empty();
            }
            at += c == '\\' ? 1 : 0;
            String written = delimited(delimiter(), true);
            boolean ignoreCase = peek() == 'I';
            at += ignoreCase ? 1 : 0;
            return Optional.of(new Address.Match(pattern(written, ignoreCase)));
        }

        private Address plus() {
            at++;
            return new Address.Plus(number());
        }

        private Pattern pattern(String written, boolean ignoreCase) {
            if (!Value.isKnown(written)) {
                throw unfollowed();
            }
            Optional<Pattern> pattern = written.isEmpty()
                    ? lastPattern
                    : Regex.compile(ControlEscapes.resolved(written), extended, ignoreCase);
            lastPattern = pattern;
            return pattern.orElseThrow(Parser::unfollowed);
        }

        private String digits() {
            int from = at;
            while (Character.isDigit(peek())) {
                at++;
            }
            return text.substring(from, at);
        }

        private int number() {
            String digits = digits();
            if (digits.isEmpty() || digits.length() > 7) {
                throw unfollowed();
            }
            return Integer.parseInt(digits);
        }

        /** To the end of the word. */
        private String word() {
            spaces();
            int from = at;
            while (at < text.length() && !Character.isWhitespace(peek()) && peek() != ';' && peek() != '}') {
                at++;
            }
            return text.substring(from, at);
        }

        private String line() {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end;
            return line;
        }

        /**
         * The text of {@code a i c}: on this line, or behind a backslash on the next; a backslash goes on. One that stands
         * first keeps the blanks behind it (GNU sed's manual, "Commands for whole lines").
         */
        private String inserted() {
            spaces();
            if (peek() == '\\') {
                int text = ++at;
                spaces();
                at = peek() == '\n' ? at + 1 : text;
            }
            StringBuilder out = new StringBuilder();
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
        private void escaped(StringBuilder out) {
            int end = ControlEscapes.append(text, at, out);
            if (end == at) {
                out.append(text.charAt(end++));
            }
            at = end;
        }

        private char delimiter() {
            if (at >= text.length()) {
                throw unfollowed();
            }
            return text.charAt(at++);
        }

        /** Up to the delimiter, which a backslash makes an ordinary character. */
        private String delimited(char delimiter, boolean regex) {
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
            throw unfollowed();
        }

        private Substitution substitution() {
            char delimiter = delimiter();
            String written = delimited(delimiter, true);
            List<Piece> replacement = replacement(delimiter);
            boolean global = false;
            boolean print = false;
            boolean execute = false;
            boolean ignoreCase = false;
            int number = 1;
            while (at < text.length() && !Character.isWhitespace(peek()) && ";}#".indexOf(peek()) < 0) {
                char flag = peek();
                if (Character.isDigit(flag)) {
                    number = number();
                    continue;
                }
                at++;
                switch (flag) {
                    case 'g' -> global = true;
                    case 'p' -> print = true;
                    case 'e' -> execute = true;
                    case 'i', 'I' -> ignoreCase = true;
                    default -> throw unfollowed();
                }
            }
            return new Substitution(pattern(written, ignoreCase), replacement, global, number, print, execute);
        }

        private List<Piece> replacement(char delimiter) {
            List<Piece> pieces = new ArrayList<>();
            StringBuilder out = new StringBuilder();
            while (at < text.length()) {
                char c = text.charAt(at++);
                int group = -1;
                if (c == delimiter) {
                    pieces.add(new Piece.Text(out.toString()));
                    return List.copyOf(pieces);
                }
                if (c == '&') {
                    group = 0;
                } else if (c == '\\' && at < text.length()) {
                    char next = text.charAt(at);
                    if ("ULElu".indexOf(next) >= 0) {
                        pieces.add(new Piece.Text(out.toString()));
                        out.setLength(0);
                        pieces.add(new Piece.Case(next));
                        at++;
                    } else if (Character.isDigit(next)) {
                        group = next - '0';
                        at++;
                    } else {
                        escaped(out);
                    }
                } else {
                    out.append(c);
                }
                if (group >= 0) {
                    pieces.add(new Piece.Text(out.toString()));
                    out.setLength(0);
                    pieces.add(new Piece.Group(group));
                }
            }
            throw unfollowed();
        }
    }
}
