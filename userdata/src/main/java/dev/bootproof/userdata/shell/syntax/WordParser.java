package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Word.Element;
import dev.bootproof.userdata.shell.syntax.Word.Operation;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads words: quotes, expansions, and scripts inside them. */
final class WordParser {
    private static final String SPECIAL = "@*#?-$!";

    private final Cursor in;
    private final ShellParser grammar;
    private final Nesting nesting;
    private boolean extendedGlobs;

    WordParser(Cursor in, ShellParser grammar, Nesting nesting) {
        this.in = in;
        this.grammar = grammar;
        this.nesting = nesting;
    }

    void extendedGlobs(boolean on) {
        extendedGlobs = on;
    }

    boolean extendedGlobs() {
        return extendedGlobs;
    }

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

    /** Whether a word can start here. */
    boolean atWord() {
        int c = in.peek();
        return !endsWord(c) || ((c == '<' || c == '>') && in.peekSecond() == '(');
    }

    /** Collects parts; neighbouring text of one kind becomes one part. */
    private static final class Parts {
        private final List<Part> list = new ArrayList<>();
        private final StringBuilder pending = new StringBuilder();
        private boolean pendingQuoted;

        void literal(int c) {
            text(false).append((char) c);
        }

        void quoted(String text) {
            if (text.isEmpty()) {
                add(new Part.Quoted(""));
            } else {
                text(true).append(text);
            }
        }

        void quoted(int c) {
            text(true).append((char) c);
        }

        private StringBuilder text(boolean quoted) {
            if (pendingQuoted != quoted) {
                flush();
                pendingQuoted = quoted;
            }
            return pending;
        }

        void add(Part part) {
            flush();
            list.add(part);
        }

        private void flush() {
            if (!pending.isEmpty()) {
                list.add(pendingQuoted ? new Part.Quoted(pending.toString()) : new Part.Literal(pending.toString()));
                pending.setLength(0);
            }
        }

        Word word(Position position) {
            flush();
            return new Word(list, position);
        }
    }

    Word word() {
        Position start = in.position();
        Parts parts = new Parts();
        while (true) {
            int c = in.peek();
            if ((c == '<' || c == '>') && in.peekSecond() == '(') {
                in.next();
                in.next();
                parts.add(new Part.ProcessSubstitution(c == '<', substitution()));
            } else if (endsWord(c)) {
                break;
            } else if (extendedGlobs && "?*+@!".indexOf(c) >= 0 && in.peekSecond() == '(') {
                extendedGlob(parts);
            } else {
                unquoted(parts);
            }
        }
        return parts.word(start);
    }

    /** {@code +(a|b)}: one word in spite of the parentheses and bars. */
    private void extendedGlob(Parts parts) {
        Position start = in.position();
        parts.literal(in.next());
        parts.literal(in.next());
        int open = 1;
        while (open > 0) {
            int c = in.peek();
            if (c == Cursor.END) {
                throw new SyntaxException(start, "a pattern's parenthesis is never closed", true);
            } else if (c == '(' || c == ')' || c == '|' || c == '&' || c == ';' || c == '<' || c == '>') {
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
                parts.literal(in.next());
            } else {
                unquoted(parts);
            }
        }
    }

    /** The right side of {@code =~}. */
    Word regex() {
        Position start = in.position();
        Parts parts = new Parts();
        int open = 0;
        while (true) {
            int c = in.peek();
            if (c == Cursor.END || c == '\n' || (open == 0 && (isBlank(c) || c == ')' || in.at("&&") || c == ';'))) {
                break;
            }
            if (c == '(' || c == ')') {
                open += c == '(' ? 1 : -1;
                parts.literal(in.next());
            } else if (c == '|' || c == '&' || c == '<' || c == '>' || c == ';' || isBlank(c)) {
                parts.literal(in.next());
            } else {
                unquoted(parts);
            }
        }
        return parts.word(start);
    }

    /** Reads what is between here and {@code end}, which is consumed; every kind of text counts. */
    private Word until(char end, char nestedOpen, Position start) {
        Parts parts = new Parts();
        int open = 0;
        while (true) {
            int c = in.peek();
            if (c == Cursor.END) {
                throw new SyntaxException(start, "a '" + end + "' is missing", true);
            }
            if (c == end && open == 0) {
                in.next();
                return parts.word(start);
            }
            if (c == nestedOpen || c == end) {
                open += c == end ? -1 : 1;
                parts.literal(in.next());
            } else {
                unquoted(parts);
            }
        }
    }

    /** One piece outside quotes. */
    private void unquoted(Parts parts) {
        int c = in.peek();
        switch (c) {
            case '\\' -> {
                in.next();
                if (in.raw() == Cursor.END) {
                    parts.quoted('\\');
                } else {
                    parts.quoted(in.raw());
                    in.skipRaw();
                }
            }
            case '\'' -> parts.quoted(single());
            case '"' -> {
                in.next();
                parts.add(doubleQuoted());
            }
            case '`' -> {
                in.next();
                parts.add(backquoted(false));
            }
            case '$' -> dollar(parts, false);
            default -> {
                parts.literal(c);
                in.next();
            }
        }
    }

    private String single() {
        Position start = in.position();
        in.next();
        int end = in.indexOf('\'');
        if (end < 0) {
            throw new SyntaxException(start, "a single quote is never closed", true);
        }
        String text = in.slice(in.offset(), end);
        in.reset(end + 1);
        return text;
    }

    private Part doubleQuoted() {
        Position start = in.position();
        nesting.enter(start);
        Parts parts = new Parts();
        while (true) {
            int c = in.peek();
            if (c == Cursor.END) {
                throw new SyntaxException(start, "a double quote is never closed", true);
            }
            if (c == '"') {
                in.next();
                nesting.leave();
                return new Part.DoubleQuoted(parts.word(start).parts());
            }
            insideDoubleQuotes(parts, true);
        }
    }

    /** One piece of text in which only {@code $}, backquote and backslash count. */
    private void insideDoubleQuotes(Parts parts, boolean escapesQuote) {
        int c = in.peek();
        switch (c) {
            case '\\' -> {
                in.next();
                int escaped = in.raw();
                if (escaped == '$' || escaped == '`' || escaped == '\\' || (escapesQuote && escaped == '"')) {
                    parts.quoted(escaped);
                    in.skipRaw();
                } else {
                    parts.quoted('\\');
                }
            }
            case '`' -> {
                in.next();
                parts.add(backquoted(escapesQuote));
            }
            case '$' -> dollar(parts, true);
            default -> {
                parts.quoted(c);
                in.next();
            }
        }
    }

    /** The text of a here-document whose delimiter is not quoted. */
    Word hereDocument() {
        Position start = in.position();
        Parts parts = new Parts();
        while (in.peek() != Cursor.END) {
            insideDoubleQuotes(parts, false);
        }
        return parts.word(start);
    }

    private Part backquoted(boolean escapesQuote) {
        Position start = in.position();
        StringBuilder text = new StringBuilder();
        while (true) {
            int c = in.raw();
            if (c == Cursor.END) {
                throw new SyntaxException(start, "a backquote is never closed", true);
            }
            in.skipRaw();
            if (c == '`') {
                nesting.enter(start);
                Part part = new Part.CommandSubstitution(grammar.inner(text.toString(), start));
                nesting.leave();
                return part;
            }
            if (c == '\\') {
                int escaped = in.raw();
                if (escaped == '`' || escaped == '\\' || escaped == '$' || (escapesQuote && escaped == '"')) {
                    text.append((char) escaped);
                    in.skipRaw();
                    continue;
                }
            }
            text.append((char) c);
        }
    }

    /** The script behind an opening parenthesis. */
    private Script substitution() {
        Position start = in.position();
        nesting.enter(start);
        Script script = grammar.substitution();
        nesting.leave();
        return script;
    }

    private void dollar(Parts parts, boolean inDoubleQuotes) {
        in.next();
        int c = in.peek();
        if (c == '(') {
            if (in.peekSecond() == '(' && arithmetic(parts)) {
                return;
            }
            in.next();
            parts.add(new Part.CommandSubstitution(substitution()));
        } else if (c == '{') {
            Position start = in.position();
            in.next();
            nesting.enter(start);
            parts.add(parameter(start, inDoubleQuotes));
            nesting.leave();
        } else if (c == '[') {
            Position start = in.position();
            in.next();
            parts.add(new Part.Arithmetic(until(']', '[', start)));
        } else if (c == '\'' && !inDoubleQuotes) {
            parts.quoted(ansiC());
        } else if (c == '"' && !inDoubleQuotes) {
            in.next();
            parts.add(doubleQuoted());
        } else if (isNameStart(c)) {
            parts.add(simple(in.take(WordParser::isName)));
        } else if (c != Cursor.END && (isDigit(c) || SPECIAL.indexOf(c) >= 0)) {
            in.next();
            parts.add(simple(Character.toString(c)));
        } else if (inDoubleQuotes) {
            parts.quoted('$');
        } else {
            parts.literal('$');
        }
    }

    private static Part simple(String name) {
        return new Part.Parameter(name, Optional.empty(), false, false, Optional.empty());
    }

    private String ansiC() {
        Position start = in.position();
        in.next();
        int from = in.offset();
        while (in.raw() != '\'') {
            if (in.raw() == Cursor.END) {
                throw new SyntaxException(start, "a single quote is never closed", true);
            }
            if (in.raw() == '\\' && in.rawAt(1) != Cursor.END) {
                in.skipRaw();
            }
            in.skipRaw();
        }
        String raw = in.slice(from, in.offset());
        in.skipRaw();
        String decoded = AnsiC.decode(raw);
        int nul = decoded.indexOf(0);
        return nul < 0 ? decoded : decoded.substring(0, nul);
    }

    /** Tries {@code ((…))} behind a dollar sign; where the parentheses do not fit it is a command substitution. */
    private boolean arithmetic(Parts parts) {
        int mark = in.offset();
        Position start = in.position();
        in.next();
        in.next();
        nesting.enter(start);
        Optional<Word> expression = expression("))");
        nesting.leave();
        if (expression.isEmpty()) {
            in.reset(mark);
            return false;
        }
        parts.add(new Part.Arithmetic(expression.get()));
        return true;
    }

    /** An arithmetic expression up to {@code end}, which is consumed; empty where the text does not end that way. */
    Optional<Word> expression(String end) {
        Position start = in.position();
        Parts parts = new Parts();
        int open = 0;
        while (true) {
            int c = in.peek();
            if (c == Cursor.END) {
                return Optional.empty();
            }
            if (open == 0 && c == end.charAt(0)) {
                if (end.length() == 1 || in.peekSecond() == end.charAt(1)) {
                    in.accept(end);
                    return Optional.of(parts.word(start));
                }
                if (c == ')') {
                    return Optional.empty();
                }
            }
            if (c == '(' || c == ')') {
                open += c == '(' ? 1 : -1;
                if (open < 0) {
                    return Optional.empty();
                }
            }
            if (c == '"') {
                in.next();
                parts.add(doubleQuoted());
            } else {
                insideDoubleQuotes(parts, true);
            }
        }
    }

    private Part parameter(Position start, boolean inDoubleQuotes) {
        int bodyStart = in.offset();
        boolean length = false;
        boolean indirect = false;
        int c = in.peek();
        if (c == '#' && in.peekSecond() != '}' && lengthFollows()) {
            in.next();
            length = true;
        } else if (c == '!' && (isName(in.peekSecond()) || "@*#?-$!".indexOf(in.peekSecond()) >= 0)) {
            in.next();
            indirect = true;
            if (in.peek() != '}' && in.peekSecond() != '}' && !isName(in.peek())) {
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
        if (in.peek() == '[' && isNameStart(name.get().charAt(0))) {
            Position at = in.position();
            in.next();
            subscript = Optional.of(until(']', '[', at));
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
        if (isName(c)) {
            return true;
        }
        int mark = in.offset();
        in.next();
        in.next();
        boolean closed = in.peek() == '}';
        in.reset(mark);
        return closed && SPECIAL.indexOf(c) >= 0;
    }

    private Optional<String> parameterName() {
        int c = in.peek();
        if (isNameStart(c)) {
            return Optional.of(in.take(WordParser::isName));
        }
        if (isDigit(c)) {
            return Optional.of(in.take(WordParser::isDigit));
        }
        if (c != Cursor.END && SPECIAL.indexOf(c) >= 0) {
            in.next();
            return Optional.of(Character.toString(c));
        }
        return Optional.empty();
    }

    /** Goes to the closing brace. */
    private Part bad(int from, Position start) {
        in.reset(from);
        Parts ignored = new Parts();
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
                unquoted(ignored);
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
        Parts parts = new Parts();
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
                unquoted(parts);
            } else if (c == '"') {
                in.next();
                parts.add(doubleQuoted());
            } else if (c == '\\' && in.peekSecond() == '}') {
                in.next();
                parts.quoted(in.next());
            } else {
                insideDoubleQuotes(parts, true);
            }
        }
    }

    /**
     * {@code name=}, {@code name+=} or {@code name[…]=} with the value; leaves the cursor where it was if there is no
     * assignment here.
     */
    Optional<Assignment> assignment() {
        int mark = in.offset();
        Position start = in.position();
        if (!isNameStart(in.peek())) {
            return Optional.empty();
        }
        String name = in.take(WordParser::isName);
        Optional<Word> subscript = Optional.empty();
        if (in.peek() == '[') {
            subscript = subscript();
            if (subscript.isEmpty()) {
                in.reset(mark);
                return Optional.empty();
            }
        }
        boolean append = in.accept("+=");
        if (!append && !in.accept("=")) {
            in.reset(mark);
            return Optional.empty();
        }
        if (subscript.isEmpty() && in.peek() == '(') {
            in.next();
            return Optional.of(new Assignment(name, subscript, append, array(start)));
        }
        return Optional.of(new Assignment(name, subscript, append, word()));
    }

    private Optional<Word> subscript() {
        int end = in.offset();
        while (in.rawAt(end - in.offset()) != ']') {
            int c = in.rawAt(end - in.offset());
            if (c == Cursor.END || c == '\n') {
                return Optional.empty();
            }
            end++;
        }
        Position at = in.position();
        in.next();
        return Optional.of(until(']', '[', at));
    }

    /** Behind the opening parenthesis of a compound assignment. */
    Word array(Position start) {
        nesting.enter(start);
        List<Element> elements = new ArrayList<>();
        while (true) {
            grammar.skipBlanksAndNewlines();
            int c = in.peek();
            if (c == ')') {
                in.next();
                break;
            }
            if (!atWord()) {
                throw new SyntaxException(in.position(), "a parenthesis of an array is not closed", true);
            }
            Optional<Word> subscript = Optional.empty();
            if (c == '[') {
                int mark = in.offset();
                subscript = subscript();
                if (subscript.isPresent() && !in.accept("=")) {
                    in.reset(mark);
                    subscript = Optional.empty();
                }
            }
            elements.add(new Element(subscript, word()));
        }
        nesting.leave();
        return new Word(List.of(new Part.Array(elements)), start);
    }
}
