package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads arithmetic expressions, whose words are expanded before anything is calculated. */
final class ArithmeticParser {
    private final Cursor in;
    private final QuoteParser quotes;
    private final MatchedPair pairs;
    private final Nesting nesting;

    ArithmeticParser(Cursor in, QuoteParser quotes, MatchedPair pairs, Nesting nesting) {
        this.in = in;
        this.quotes = quotes;
        this.pairs = pairs;
        this.nesting = nesting;
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

    /** The three expressions of {@code for ((…))}, behind the parentheses; empty where there are not three. */
    Optional<List<Word>> loopExpressions() {
        int close = pairs.arithmetic();
        List<Word> expressions = new ArrayList<>();
        WordBuilder parts = new WordBuilder();
        skipBlanks(close);
        Position start = in.position();
        while (in.peek() != Cursor.END && in.offset() < close) {
            if (in.peek() == ';') {
                in.next();
                expressions.add(parts.word(start));
                parts = new WordBuilder();
                skipBlanks(close);
                start = in.position();
            } else {
                piece(parts);
            }
        }
        pairs.endAt(close);
        expressions.add(parts.word(start));
        in.next();
        boolean closed = in.raw() == ')';
        in.next();
        return closed && expressions.size() == 3 ? Optional.of(expressions) : Optional.empty();
    }

    /** Blanks alone are no expression (bash: {@code make_arith_for_command}), so that the loop has no condition. */
    private void skipBlanks(int close) {
        while (in.offset() < close && (in.peek() == ' ' || in.peek() == '\t')) {
            in.next();
        }
    }

    /**
     * An arithmetic expression that ends at the offset {@code close}. Bash looks for its end without regard to
     * <code>${</code> and {@code $[} in it; one that is not closed by then is found when the expression is expanded.
     */
    Word expression(int close) {
        Position start = in.position();
        int from = in.offset();
        int depth = nesting.depth();
        WordBuilder parts = new WordBuilder();
        boolean ended;
        try {
            while (in.peek() != Cursor.END && in.offset() < close) {
                piece(parts);
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

    private void piece(WordBuilder parts) {
        if (in.peek() == '"') {
            in.next();
            parts.add(quotes.doubleQuoted());
        } else {
            quotes.inside(parts, true);
        }
    }
}
