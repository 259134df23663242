package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Word.Operation;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands in <code>${…}</code>. */
final class ParameterParser {
    private final Cursor in;
    private final WordParser words;

    ParameterParser(Cursor in, WordParser words) {
        this.in = in;
        this.words = words;
    }

    /** Behind the opening brace, which is at {@code start}. */
    Part parameter(Position start, boolean inDoubleQuotes) {
        int bodyStart = in.offset();
        boolean length = false;
        boolean indirect = false;
        int c = in.peek();
        if (c == '#' && in.peekSecond() != '}' && lengthFollows()) {
            in.next();
            length = true;
        } else if (c == '!' && (Characters.isName(in.peekSecond()) || "@*#?-$!".indexOf(in.peekSecond()) >= 0)) {
            in.next();
            indirect = true;
            if (in.peek() != '}' && in.peekSecond() != '}' && !Characters.isName(in.peek())) {
                // ${!-x}: an operation on $!
                in.reset(bodyStart);
                indirect = false;
            }
        }
        Optional<String> name = parameterName();
        if (name.isEmpty()) {
            return bad(bodyStart, start);
        }
        Optional<Word> subscript = Optional.empty();
        if (in.peek() == '[' && Characters.isNameStart(name.get().charAt(0))) {
            Position at = in.position();
            in.next();
            subscript = Optional.of(words.until(']', '[', at));
        }
        Optional<Operation> operation = Optional.empty();
        if (in.peek() != '}') {
            if (length) {
                return bad(bodyStart, start);
            }
            if (indirect && (in.at("*}") || in.at("@}"))) {
                in.next();
                operation = Optional.of(new Operation("names", List.of()));
            } else {
                operation = operation(start, inDoubleQuotes);
                if (operation.isEmpty()) {
                    return bad(bodyStart, start);
                }
            }
        }
        if (in.next() != '}') {
            return bad(bodyStart, start);
        }
        return new Part.Parameter(name.get(), subscript, indirect, length, operation);
    }

    /** Whether {@code #} before a name asks for the length, and is not itself the name. */
    private boolean lengthFollows() {
        int c = in.peekSecond();
        if (Characters.isName(c)) {
            return true;
        }
        int mark = in.offset();
        in.next();
        in.next();
        boolean closed = in.peek() == '}';
        in.reset(mark);
        return closed && Characters.SPECIAL.indexOf(c) >= 0;
    }

    private Optional<String> parameterName() {
        int c = in.peek();
        if (Characters.isNameStart(c)) {
            return Optional.of(in.take(Characters::isName));
        }
        if (Characters.isDigit(c)) {
            return Optional.of(in.take(Characters::isDigit));
        }
        if (c != Cursor.END && Characters.SPECIAL.indexOf(c) >= 0) {
            in.next();
            return Optional.of(Character.toString(c));
        }
        return Optional.empty();
    }

    /** Goes to the closing brace. */
    private Part bad(int from, Position start) {
        in.reset(from);
        WordBuilder ignored = new WordBuilder();
        int open = 0;
        while (in.peek() != '}' || open > 0) {
            int c = in.peek();
            if (c == Cursor.END) {
                throw new SyntaxException(start, "a '}' is missing", true);
            }
            if (c == '{' || c == '}') {
                open += c == '{' ? 1 : -1;
                in.next();
            } else {
                words.unquoted(ignored);
            }
        }
        String text = in.slice(from, in.offset());
        in.next();
        return new Part.BadSubstitution(text);
    }

    private Optional<Operation> operation(Position start, boolean inDoubleQuotes) {
        for (String operator : List.of(
                ":-", ":=", ":?", ":+", "-", "=", "?", "+", "##", "#", "%%", "%", "//", "/#", "/%", "/", "^^", "^",
                ",,", ",", "@", ":")) {
            if (!in.accept(operator)) {
                continue;
            }
            char kind = operator.charAt(operator.length() - 1);
            if (operator.equals(":")) {
                List<Word> bounds = new ArrayList<>();
                bounds.add(operand(start, inDoubleQuotes, ":"));
                if (in.peek() == ':') {
                    in.next();
                    bounds.add(operand(start, inDoubleQuotes, ""));
                }
                return Optional.of(new Operation(operator, bounds));
            }
            if (operator.startsWith("/")) {
                Word pattern = operand(start, false, "/");
                if (in.peek() != '/') {
                    return Optional.of(new Operation(operator, List.of(pattern)));
                }
                in.next();
                return Optional.of(new Operation(operator, List.of(pattern, operand(start, false, ""))));
            }
            boolean value = "-=?+".indexOf(kind) >= 0;
            return Optional.of(new Operation(operator, List.of(operand(start, inDoubleQuotes && value, ""))));
        }
        return Optional.empty();
    }

    /** Up to the closing brace or one of {@code ends}, which is left there. */
    private Word operand(Position start, boolean inDoubleQuotes, String ends) {
        Position at = in.position();
        WordBuilder parts = new WordBuilder();
        int questions = 0;
        int parentheses = 0;
        while (true) {
            int c = in.peek();
            if (c == Cursor.END) {
                throw new SyntaxException(start, "a '}' is missing", true);
            }
            if (c == '}' || (ends.indexOf(c) >= 0 && questions == 0 && parentheses == 0)) {
                return parts.word(at);
            }
            if (ends.equals(":")) {
                // a slice's bounds are arithmetic, where ?: is an operator
                questions += c == '?' ? 1 : c == ':' ? -1 : 0;
                parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            if (!inDoubleQuotes) {
                words.unquoted(parts);
            } else if (c == '"') {
                in.next();
                parts.add(words.doubleQuoted());
            } else if (c == '\\' && in.peekSecond() == '}') {
                in.next();
                parts.quoted(in.next());
            } else {
                words.insideDoubleQuotes(parts, true);
            }
        }
    }
}
