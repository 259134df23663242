package dev.bootproof.userdata.shell.program.sed;

import com.google.re2j.Pattern;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.ControlEscapes;
import dev.bootproof.userdata.shell.program.Regex;
import dev.bootproof.userdata.shell.program.Replacement;
import dev.bootproof.userdata.shell.program.Replacement.Piece;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import dev.bootproof.userdata.shell.program.sed.SedScript.Address;
import dev.bootproof.userdata.shell.program.sed.SedScript.Command;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a sed script. */
final class SedParser {
    private final SedCursor text;
    private final boolean extended;
    private final List<Command> commands = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private Optional<Pattern> lastPattern = Optional.empty();

    private SedParser(String text, boolean extended) {
        this.text = new SedCursor(text);
        this.extended = extended;
    }

    /**
     * Empty where the script has something that is not followed.
     *
     * @throws SedScriptException where it is wrong
     */
    static Optional<SedScript> parse(String text, boolean extended) {
        return new SedParser(text, extended).script();
    }

    private Optional<SedScript> script() {
        try {
            while (text.skipBlank()) {
                command();
            }
        } catch (UnfollowedException e) {
            return Optional.empty();
        }
        if (!open.isEmpty()) {
            throw new SedScriptException();
        }
        for (int i = 0; i < commands.size(); i++) {
            Command command = commands.get(i);
            if ("btT".indexOf(command.name()) >= 0) {
                Integer target =
                        command.text().isEmpty() ? Integer.valueOf(commands.size()) : labels.get(command.text());
                if (target == null) {
                    throw new SedScriptException();
                }
                commands.set(i, command.jumping(target));
            }
        }
        return Optional.of(new SedScript(commands));
    }

    private static UnfollowedException unfollowed() {
        return new UnfollowedException("sed");
    }

    private void command() {
        Optional<Address> from = address();
        Optional<Address> to = Optional.empty();
        text.spaces();
        if (from.isPresent() && text.take(',')) {
            text.spaces();
            to = text.peek() == '+' ? Optional.of(plus()) : address();
            if (to.isEmpty()) {
                throw new SedScriptException();
            }
        }
        text.spaces();
        boolean negated = text.peek() == '!';
        while (text.peek() == '!' || text.peek() == ' ') {
            text.next();
        }
        char name = text.next();
        switch (name) {
            case '#' -> text.line();
            case ':' -> labels.put(text.word(), commands.size());
            case '{' -> {
                open.push(commands.size());
                add(from, to, negated, name, "");
            }
            case '}' -> {
                if (open.isEmpty()) {
                    throw new SedScriptException();
                }
                int start = open.pop();
                commands.set(start, commands.get(start).jumping(commands.size()));
            }
            case 'a', 'i', 'c' -> add(from, to, negated, name, text.inserted());
            case 'b', 't', 'T' -> add(from, to, negated, name, text.word());
            case 'r', 'e', 'w' -> {
                text.spaces();
                add(from, to, negated, name, text.line());
            }
            case 'q', 'Q' -> {
                text.spaces();
                String status = text.digits();
                if (status.length() > 5) {
                    throw unfollowed();
                }
                add(from, to, negated, name, status);
            }
            case 's' -> commands.add(new Command(from, to, negated, name, "", Optional.of(substitution()), 0));
            case 'y' -> {
                char delimiter = text.delimiter();
                String one = text.delimited(delimiter, false);
                String two = text.delimited(delimiter, false);
                if ((one + two).contains("\\")) {
                    throw unfollowed();
                }
                if (one.length() != two.length()) {
                    throw new SedScriptException();
                }
                add(from, to, negated, name, one + two);
            }
            case 'd', 'D', 'p', 'P', 'n', 'N', 'h', 'H', 'g', 'G', 'x', 'z', '=' -> add(from, to, negated, name, "");
            default ->
                throw "lLRWFvM".indexOf(name) >= 0 || !Value.isKnown(String.valueOf(name))
                        ? unfollowed()
                        : new SedScriptException();
        }
    }

    private void add(Optional<Address> from, Optional<Address> to, boolean negated, char name, String argument) {
        commands.add(new Command(from, to, negated, name, argument, Optional.empty(), 0));
    }

    private Optional<Address> address() {
        char c = text.peek();
        if (text.take('$')) {
            return Optional.of(new Address.Last());
        }
        if (Character.isDigit(c)) {
            int number = text.number();
            if (text.take('~')) {
                return Optional.of(new Address.Step(number, text.number()));
            }
            return Optional.of(new Address.Line(number));
        }
        if (c != '/' && c != '\\') {
            return Optional.empty();
        }
        if (c == '\\') {
            text.next();
        }
        String written = text.delimited(text.delimiter(), true);
        boolean ignoreCase = text.take('I');
        return Optional.of(new Address.Match(pattern(written, ignoreCase)));
    }

    private Address plus() {
        text.next();
        return new Address.Plus(text.number());
    }

    private Pattern pattern(String written, boolean ignoreCase) {
        if (!Value.isKnown(written)) {
            throw unfollowed();
        }
        if (written.isEmpty() && lastPattern.isEmpty()) {
            throw new SedScriptException();
        }
        Optional<Pattern> pattern =
                written.isEmpty() ? lastPattern : Regex.compile(ControlEscapes.resolved(written), extended, ignoreCase);
        if (pattern.isEmpty() && Regex.isWrong(ControlEscapes.resolved(written), extended)) {
            throw new SedScriptException();
        }
        lastPattern = pattern;
        return pattern.orElseThrow(SedParser::unfollowed);
    }

    private Substitution substitution() {
        char delimiter = text.delimiter();
        String written = text.delimited(delimiter, true);
        List<Piece> replacement = replacement(delimiter);
        boolean global = false;
        boolean print = false;
        boolean execute = false;
        boolean ignoreCase = false;
        int number = 1;
        String file = "";
        while (!text.atEnd() && !Character.isWhitespace(text.peek()) && ";}#".indexOf(text.peek()) < 0) {
            char flag = text.peek();
            if (Character.isDigit(flag)) {
                number = text.number();
                continue;
            }
            text.next();
            switch (flag) {
                case 'g' -> global = true;
                case 'p' -> print = true;
                case 'e' -> execute = true;
                case 'i', 'I' -> ignoreCase = true;
                case 'w' -> {
                    text.spaces();
                    file = text.line();
                }
                case 'm', 'M' -> throw unfollowed();
                default -> throw new SedScriptException();
            }
        }
        return new Substitution(
                pattern(written, ignoreCase), new Replacement(replacement), global, number, print, execute, file);
    }

    private List<Piece> replacement(char delimiter) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        while (!text.atEnd()) {
            char c = text.next();
            int group = -1;
            if (c == delimiter) {
                pieces.add(new Piece.Text(out.toString()));
                return List.copyOf(pieces);
            }
            if (c == '&') {
                group = 0;
            } else if (c == '\\' && !text.atEnd()) {
                char next = text.peek();
                if ("ULElu".indexOf(next) >= 0) {
                    pieces.add(new Piece.Text(out.toString()));
                    out.setLength(0);
                    pieces.add(new Piece.Case(next));
                    text.next();
                } else if (Character.isDigit(next)) {
                    group = next - '0';
                    text.next();
                } else {
                    text.escaped(out);
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
        throw new SedScriptException();
    }
}
