package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** Reads words: quotes, expansions, and scripts inside them. */
final class WordParser {
    private final Cursor in;
    private final ShellParser grammar;
    private final Nesting nesting;
    private final ReaderOptions options;
    private final MatchedPair pairs;
    private final ParameterParser parameters;
    /** Whether {@code $'…'} and {@code $"…"} are quotes of a kind of their own. */
    private boolean dollarQuotes = true;

    /** Of the commands around, how many stand in double quotes. */
    private int quotesAround;

    WordParser(Cursor in, ShellParser grammar, ReaderOptions options, Nesting nesting) {
        this.in = in;
        this.grammar = grammar;
        this.nesting = nesting;
        this.options = options;
        this.pairs = new MatchedPair(in, grammar, options, nesting);
        this.parameters = new ParameterParser(in, this, pairs, options, nesting);
    }

    /** Whether a word can start here. */
    boolean atWord() {
        int c = in.peek();
        return !Characters.endsWord(c) || ((c == '<' || c == '>') && in.peekSecond() == '(');
    }

    Word word() {
        return word(false);
    }

    /** A word of a compound assignment that starts with a bracket: up to the matching one, blanks do not end it. */
    Word bracketWord() {
        int from = in.offset();
        WordBuilder parts = new WordBuilder();
        bracketed(parts, pairs::subscript);
        return rest(parts, from, false);
    }

    /** @param command whether it may be a command's name or an assignment, where a bracket behind a name is a subscript */
    Word word(boolean command) {
        return rest(new WordBuilder(), in.offset(), command);
    }

    private Word rest(WordBuilder parts, int from, boolean command) {
        while (true) {
            int c = in.peek();
            if ((c == '<' || c == '>') && in.peekSecond() == '(') {
                parts.add(processSubstitution());
            } else if (Characters.endsWord(c)) {
                break;
            } else if (options.extendedGlobs() && "?*+@!".indexOf(c) >= 0 && in.peekSecond() == '(') {
                parts.literal(in.next());
                bracketed(parts, pairs::group);
            } else if (command && c == '[' && parts.isName()) {
                bracketed(parts, pairs::subscript);
            } else {
                unquoted(parts);
            }
        }
        String text = in.slice(from, in.offset());
        boolean braced = text.indexOf('{') >= 0 && (text.contains(",") || text.contains(".."));
        return new Word(
                parts.parts(),
                in.position(from),
                braced ? Optional.of(new Word.Braced(text, quotesAround > 0)) : Optional.empty());
    }

    /**
     * The whole text as one word, whatever would else end one.
     *
     * @param inQuotes whether it stands in a command in double quotes
     */
    Word all(boolean inQuotes) {
        quotesAround = inQuotes ? 1 : 0;
        dollarQuotes = inQuotes;
        Position start = in.position();
        WordBuilder parts = new WordBuilder();
        while (in.peek() != Cursor.END) {
            int c = in.peek();
            if ((c == '<' || c == '>') && in.peekSecond() == '(') {
                parts.add(processSubstitution());
            } else if (c == '\\' && in.peekSecond() == Cursor.END) {
                in.next(); // quotes nothing
                parts.quoted("");
            } else {
                unquoted(parts);
            }
        }
        return parts.word(start);
    }

    /** What stands in brackets is part of the word, whatever it is. */
    void bracketed(WordBuilder parts, IntSupplier end) {
        parts.literal(in.next());
        int close = end.getAsInt();
        inside(parts, close);
        parts.literal(in.next());
    }

    /** Everything up to the offset {@code close}. */
    private void inside(WordBuilder parts, int close) {
        while (in.peek() != Cursor.END && in.offset() < close) {
            unquoted(parts);
        }
        endAt(close);
    }

    private void endAt(int close) {
        if (in.offset() != close) {
            throw new SyntaxException(in.position(), "what stands in brackets goes on behind them", false);
        }
    }

    /** The right side of {@code =~}. */
    Word regex() {
        Position start = in.position();
        WordBuilder parts = new WordBuilder();
        while (true) {
            int c = in.peek();
            if (c == '(') {
                bracketed(parts, pairs::group);
            } else if (c == '|') {
                parts.literal(in.next());
            } else if (Characters.endsWord(c)) {
                return parts.word(start);
            } else {
                unquoted(parts);
            }
        }
    }

    /** What stands in an array's brackets, behind the opening one. */
    Word subscript() {
        Position start = in.position();
        int close = pairs.subscript();
        WordBuilder parts = new WordBuilder();
        inside(parts, close);
        in.next();
        return parts.word(start);
    }

    /** One piece outside quotes. */
    void unquoted(WordBuilder parts) {
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
            throw SyntaxException.lexical(start, "a single quote is never closed");
        }
        String text = in.slice(in.offset(), end);
        in.reset(end + 1);
        return text;
    }

    Part doubleQuoted() {
        return doubleQuoted(false);
    }

    /** @param again whether double quotes stand around it already, as in {@code "${x-"\a"}"}: then no backslash stays */
    Part doubleQuoted(boolean again) {
        Position start = in.position();
        nesting.enter(start);
        boolean outer = dollarQuotes;
        dollarQuotes = true;
        WordBuilder parts = new WordBuilder();
        while (true) {
            int c = in.peek();
            if (c == Cursor.END) {
                throw SyntaxException.lexical(start, "a double quote is never closed");
            }
            if (c == '"') {
                in.next();
                nesting.leave();
                dollarQuotes = outer;
                return new Part.DoubleQuoted(parts.word(start).parts());
            }
            int second = in.peekSecond();
            if (again && c == '\\' && "$`\"\\".indexOf(second) < 0 && second != Cursor.END) {
                in.next();
                parts.quoted(in.next());
            } else {
                insideDoubleQuotes(parts, true);
            }
        }
    }

    /** One piece of text in which only {@code $}, backquote and backslash count. */
    void insideDoubleQuotes(WordBuilder parts, boolean escapesQuote) {
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
        WordBuilder parts = new WordBuilder();
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
                throw SyntaxException.lexical(start, "a backquote is never closed");
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

    /** Goes behind a substitution whose opening parenthesis was just read. */
    void skipSubstitution() {
        if (in.raw() == '(') {
            doubleParentheses();
        } else {
            substitution();
        }
    }

    /** Whether {@code $'…'} is now a quote of its own kind; returns what was so before. */
    boolean dollarQuotes(boolean on) {
        boolean before = dollarQuotes;
        dollarQuotes = on;
        return before;
    }

    private Part processSubstitution() {
        boolean input = in.next() == '<';
        in.next();
        int from = in.offset();
        Script script = substitution();
        return new Part.ProcessSubstitution(input, script, in.slice(from, in.offset() - 1));
    }

    /** The script behind an opening parenthesis. */
    private Script substitution() {
        Position start = in.position();
        nesting.enter(start);
        Script script = grammar.substitution();
        nesting.leave();
        return script;
    }

    private void dollar(WordBuilder parts, boolean inDoubleQuotes) {
        in.next();
        int c = in.peek();
        if (c == '(') {
            in.next();
            // bash takes two parentheses for arithmetic before it looks at what is in them
            quotesAround += inDoubleQuotes ? 1 : 0;
            if (in.raw() == '(') {
                parts.add(doubleParentheses());
            } else {
                parts.add(new Part.CommandSubstitution(substitution()));
            }
            quotesAround -= inDoubleQuotes ? 1 : 0;
        } else if (c == '{') {
            in.next();
            parts.add(parameters.parameter(inDoubleQuotes));
        } else if (c == '[') {
            in.next();
            int close = pairs.calculation();
            parts.add(new Part.Arithmetic(expression(close)));
            in.next();
        } else if (c == '\'' && !inDoubleQuotes && dollarQuotes) {
            parts.quoted(ansiC());
        } else if (c == '"' && !inDoubleQuotes && dollarQuotes) {
            in.next();
            parts.add(doubleQuoted());
        } else if (Characters.isNameStart(c)) {
            parts.add(simple(in.take(Characters::isName)));
        } else if (c != Cursor.END && (Characters.isDigit(c) || Characters.SPECIAL.indexOf(c) >= 0)) {
            in.next();
            parts.add(simple(Character.toString(c)));
        } else if (inDoubleQuotes) {
            parts.quoted('$');
        } else {
            parts.literal('$');
        }
    }

    private static Part simple(String name) {
        return new Part.Parameter(name, Optional.empty(), false, false, Optional.empty(), false);
    }

    /**
     * Whether here {@code $'…'} is not quoted once it is decoded: that is so, for no good reason, in the value of a
     * parameter in a command in double quotes, {@code "$(echo ${x-$'*'})"}.
     */
    boolean atBareAnsiC() {
        return quotesAround > 0 && in.peek() == '$' && in.peekSecond() == '\'';
    }

    void bareAnsiC(WordBuilder parts) {
        Position start = in.position();
        in.next();
        String text = AnsiC.decode(rawAnsiC());
        Optional<Word> word = text.endsWith("\\") || text.indexOf(0) >= 0 // which take what stands behind them
                ? Optional.empty()
                : ShellParser.word(new Word.Braced(text, false), start, options.posix());
        word.orElseThrow(() -> new SyntaxException(start, "what a quote stands for changes where things end", false))
                .parts()
                .forEach(parts::add);
    }

    private String ansiC() {
        return AnsiC.text(rawAnsiC());
    }

    private String rawAnsiC() {
        Position start = in.position();
        in.next();
        int from = in.offset();
        while (in.raw() != '\'') {
            if (in.raw() == Cursor.END) {
                throw SyntaxException.lexical(start, "a single quote is never closed");
            }
            if (in.raw() == '\\' && in.rawAt(1) != Cursor.END) {
                in.skipRaw();
            }
            in.skipRaw();
        }
        String raw = in.slice(from, in.offset());
        in.skipRaw();
        return raw;
    }

    /** Behind {@code $(}, where another parenthesis stands. */
    private Part doubleParentheses() {
        Position start = in.position();
        int outer = pairs.arithmetic();
        in.next();
        int inner = pairs.arithmetic();
        nesting.enter(start);
        Part part;
        if (inner + 1 == outer) {
            part = new Part.Arithmetic(expression(inner));
        } else {
            part = new Part.CommandSubstitution(grammar.inner(in.slice(in.offset() - 1, outer), start));
        }
        nesting.leave();
        in.reset(outer + 1);
        return part;
    }

    /** Behind {@code ((}; empty where that is two parentheses of subshells, the cursor then being where it was. */
    Optional<Word> calculation() {
        int mark = in.offset();
        int close = pairs.arithmetic();
        in.reset(close + 1);
        if (in.raw() != ')') {
            in.reset(mark);
            return Optional.empty();
        }
        in.reset(mark);
        Word expression = expression(close);
        in.reset(close + 2);
        return Optional.of(expression);
    }

    /**
     * An arithmetic expression that ends at the offset {@code close}. Bash looks for its end without regard to
     * <code>${</code> and {@code $[} in it; one that is not closed by then is found when the expression is expanded.
     */
    private Word expression(int close) {
        Position start = in.position();
        int from = in.offset();
        int depth = nesting.depth();
        WordBuilder parts = new WordBuilder();
        boolean ended;
        try {
            while (in.peek() != Cursor.END && in.offset() < close) {
                expressionPiece(parts);
            }
            ended = in.offset() == close;
        } catch (SyntaxException e) {
            if (!e.stop().error()) {
                throw e;
            }
            nesting.backTo(depth);
            ended = false;
        }
        if (ended) {
            return parts.word(start);
        }
        in.reset(close);
        return new Word(List.of(new Part.BadSubstitution(in.slice(from, close))), start);
    }

    private void expressionPiece(WordBuilder parts) {
        if (in.peek() == '"') {
            in.next();
            parts.add(doubleQuoted());
        } else {
            insideDoubleQuotes(parts, true);
        }
    }

    /** The three expressions of {@code for ((…))}, behind the parentheses; empty where there are not three. */
    Optional<List<Word>> loopExpressions() {
        int close = pairs.arithmetic();
        List<Word> expressions = new ArrayList<>();
        WordBuilder parts = new WordBuilder();
        Position start = in.position();
        while (in.peek() != Cursor.END && in.offset() < close) {
            if (in.peek() == ';') {
                in.next();
                expressions.add(parts.word(start));
                parts = new WordBuilder();
                start = in.position();
            } else {
                expressionPiece(parts);
            }
        }
        endAt(close);
        expressions.add(parts.word(start));
        in.next();
        boolean closed = in.raw() == ')';
        in.next();
        return closed && expressions.size() == 3 ? Optional.of(expressions) : Optional.empty();
    }
}
