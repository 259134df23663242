package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.Optional;

/** Reads what a dollar sign begins, and the scripts inside words. */
final class ExpansionParser {
    private final Cursor in;
    private final ShellParser grammar;
    private final QuoteParser quotes;
    private final ParameterParser parameters;
    private final ArithmeticParser arithmetic;
    private final MatchedPair pairs;
    private final Nesting nesting;

    ExpansionParser(
            Cursor in,
            ShellParser grammar,
            QuoteParser quotes,
            ParameterParser parameters,
            ArithmeticParser arithmetic,
            MatchedPair pairs,
            Nesting nesting) {
        this.in = in;
        this.grammar = grammar;
        this.quotes = quotes;
        this.parameters = parameters;
        this.arithmetic = arithmetic;
        this.pairs = pairs;
        this.nesting = nesting;
    }

    void dollar(WordBuilder parts, boolean inDoubleQuotes) {
        in.next();
        int c = in.peek();
        if (c == '(') {
            in.next();
            // bash takes two parentheses for arithmetic before it looks at what is in them
            if (inDoubleQuotes) {
                quotes.enterCommand();
            }
            if (in.raw() == '(') {
                parts.add(doubleParentheses());
            } else {
                parts.add(new Part.CommandSubstitution(substitution()));
            }
            if (inDoubleQuotes) {
                quotes.leaveCommand();
            }
        } else if (c == '{') {
            in.next();
            parts.add(parameters.parameter(inDoubleQuotes));
        } else if (c == '[') {
            in.next();
            int close = pairs.calculation();
            parts.add(new Part.Arithmetic(arithmetic.expression(close)));
            in.next();
        } else if (c == '\'' && !inDoubleQuotes && quotes.dollarQuotes()) {
            parts.quoted(quotes.ansiC());
        } else if (c == '"' && !inDoubleQuotes && quotes.dollarQuotes()) {
            in.next();
            parts.add(quotes.doubleQuoted());
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

    Part backquoted(boolean escapesQuote) {
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

    /** Behind {@code $(}, where another parenthesis stands. */
    private Part doubleParentheses() {
        Position start = in.position();
        int outer = pairs.arithmetic();
        in.next();
        int inner = pairs.arithmetic();
        nesting.enter(start);
        Part part;
        if (inner + 1 == outer) {
            part = new Part.Arithmetic(arithmetic.expression(inner));
        } else {
            part = new Part.CommandSubstitution(grammar.inner(in.slice(in.offset() - 1, outer), start));
        }
        nesting.leave();
        in.reset(outer + 1);
        return part;
    }

    /** Goes behind a substitution whose opening parenthesis was just read. */
    void skipSubstitution() {
        if (in.raw() == '(') {
            doubleParentheses();
        } else {
            substitution();
        }
    }

    Part processSubstitution() {
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
}
