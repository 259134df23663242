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
    private final QuoteParser quotes;
    private final MatchedPair pairs;
    private final ReaderOptions options;
    private final Nesting nesting;

    ParameterParser(
            Cursor in,
            WordParser words,
            QuoteParser quotes,
            MatchedPair pairs,
            ReaderOptions options,
            Nesting nesting) {
        this.in = in;
        this.words = words;
        this.quotes = quotes;
        this.pairs = pairs;
        this.options = options;
        this.nesting = nesting;
    }

    /** Behind the opening brace. */
    Part parameter(boolean inDoubleQuotes) {
        Position start = in.position();
        int from = in.offset();
        int close = pairs.brace(inDoubleQuotes);
        nesting.enter(start);
        int depth = nesting.depth();
        Optional<Part> parameter;
        try {
            parameter = parameter(close, inDoubleQuotes);
        } catch (SyntaxException e) {
            if (!e.stop().error()) {
                throw e;
            }
            nesting.backTo(depth);
            parameter = Optional.empty();
        }
        nesting.leave();
        // $${ ends nothing when bash reads the word, and opens another when it expands it
        boolean whole = in.offset() == close && !in.slice(from, close).contains("$${");
        in.reset(close + 1);
        return parameter.filter(p -> whole).orElseGet(() -> new Part.BadSubstitution(in.slice(from, close)));
    }

    private Optional<Part> parameter(int close, boolean inDoubleQuotes) {
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
            boolean behind = in.peek() != '}' && in.peekSecond() != '}' && !Characters.isName(in.peek());
            if (behind || (options.posix() && in.at("#}"))) {
                // ${!-x}: an operation on $!
                in.reset(bodyStart);
                indirect = false;
            }
        }
        Optional<String> name = parameterName();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Word> subscript = Optional.empty();
        if (in.peek() == '[' && Characters.isNameStart(name.get().charAt(0))) {
            in.next();
            subscript = Optional.of(words.subscript());
        }
        Optional<Operation> operation = Optional.empty();
        in.peek();
        if (in.offset() < close) {
            if (length) {
                return Optional.empty();
            }
            if (indirect && (in.at("*}") || in.at("@}"))) {
                operation = Optional.of(new Operation("names" + (char) in.next(), List.of()));
            } else {
                operation = operation(close, inDoubleQuotes);
                if (operation.isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Part.Parameter(name.get(), subscript, indirect, length, operation, true));
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

    private Optional<Operation> operation(int close, boolean inDoubleQuotes) {
        for (String operator : List.of(
                ":-", ":=", ":?", ":+", "-", "=", "?", "+", "##", "#", "%%", "%", "//", "/#", "/%", "/", "^^", "^",
                ",,", ",", "~~", "~", "@", ":")) {
            if (in.accept(operator)) {
                // in a here-document, too, the quotes of a pattern are quotes
                boolean outer = quotes.dollarQuotes();
                quotes.dollarQuotes(outer || (inDoubleQuotes && !isValue(operator)));
                try {
                    return operands(operator, close, inDoubleQuotes).map(words -> new Operation(operator, words));
                } finally {
                    quotes.dollarQuotes(outer);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<List<Word>> operands(String operator, int close, boolean inDoubleQuotes) {
        List<Word> operands = new ArrayList<>();
        if (operator.equals(":")) {
            if (in.peek() == Cursor.END || in.offset() >= close) {
                return Optional.empty();
            }
            operands.add(operand(close, inDoubleQuotes, operator, ":"));
            if (in.peek() == ':') {
                in.next();
                operands.add(operand(close, inDoubleQuotes, operator, ""));
            }
        } else if (operator.startsWith("/")) {
            operands.add(operand(close, false, operator, "/"));
            if (in.peek() == '/') {
                in.next();
                operands.add(operand(close, false, operator, ""));
            }
        } else {
            operands.add(operand(close, inDoubleQuotes && isValue(operator), operator, ""));
        }
        return Optional.of(operands);
    }

    /** Whether what stands behind the operator is another value for the parameter. */
    private static boolean isValue(String operator) {
        return "-=?+".indexOf(operator.charAt(operator.length() - 1)) >= 0;
    }

    /** Up to the offset {@code close} or one of {@code ends}, which is left there. */
    private Word operand(int close, boolean inDoubleQuotes, String operator, String ends) {
        Position at = in.position();
        WordBuilder parts = new WordBuilder();
        if (operator.equals("//") && ends.equals("/") && in.peek() == '/' && in.offset() < close) {
            parts.literal(in.next()); // ${v////x}: the third is the pattern
        }
        int questions = 0;
        int parentheses = 0;
        while (true) {
            int c = in.peek();
            if (c == Cursor.END
                    || in.offset() >= close
                    || (ends.indexOf(c) >= 0 && questions == 0 && parentheses == 0)) {
                return parts.word(at);
            }
            if (ends.equals(":")) {
                // a slice's bounds are arithmetic, where ?: is an operator
                questions += c == '?' ? 1 : c == ':' ? -1 : 0;
                parentheses += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            if (isValue(operator) && quotes.atBareAnsiC(inDoubleQuotes)) {
                quotes.bareAnsiC(parts, inDoubleQuotes);
            } else if (!inDoubleQuotes) {
                words.unquoted(parts);
            } else if (c == '$' && in.peekSecond() == '"' && quotes.dollarQuotes()) {
                in.next();
            } else if (c == '"') {
                in.next();
                parts.add(quotes.doubleQuoted(true));
            } else if (c == '\\' && in.peekSecond() == '}') {
                in.next();
                parts.quoted(in.next());
            } else {
                quotes.inside(parts, true);
            }
        }
    }
}
