package dev.bootproof.userdata.shell.syntax;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds where a bracket or quote ends. Bash does so before it looks at what is inside, with coarser rules than those
 * of the inside (bash: {@code parse_matched_pair} in parse.y), so a text can end in a place where its meaning would not.
 */
final class MatchedPair {
    private enum Kind {
        /** {@code (…)} of patterns: only quotes and parentheses count. */
        GROUP,
        /** {@code ((…))}: command substitutions count as well. */
        ARITHMETIC,
        /** {@code […]} behind an array's name. */
        SUBSCRIPT,
        /** <code>${…}</code>. */
        BRACE,
        /** {@code '…'}, {@code "…"}, {@code `…`}. */
        QUOTE,
        /** {@code $'…'}. */
        ESCAPED_QUOTE
    }

    private final Cursor in;
    private final ShellParser grammar;
    private final ReaderOptions options;
    private final Nesting nesting;
    /** Ends already found, by where the inside starts: what is nested would else be looked for again at every level. */
    private final Map<Integer, Integer> braces = new HashMap<>();

    private int version;

    MatchedPair(Cursor in, ShellParser grammar, ReaderOptions options, Nesting nesting) {
        this.in = in;
        this.grammar = grammar;
        this.options = options;
        this.nesting = nesting;
    }

    /** Fails unless reading what stands in brackets came to the offset at which they close. */
    void endAt(int close) {
        if (in.offset() != close) {
            throw new SyntaxException(in.position(), "what stands in brackets goes on behind them", false);
        }
    }

    /** The offset of the parenthesis that closes the one before the cursor, which stays. */
    int group() {
        return close('(', ')', Kind.GROUP, false);
    }

    /** The offset of the parenthesis of arithmetic that closes the one before the cursor, which stays. */
    int arithmetic() {
        return close('(', ')', Kind.ARITHMETIC, false);
    }

    /** The offset of the bracket that closes the one before the cursor, which stays. */
    int subscript() {
        return close('[', ']', Kind.SUBSCRIPT, false);
    }

    /** The offset of the bracket that closes {@code $[} before the cursor, which stays. */
    int calculation() {
        return close('[', ']', Kind.GROUP, false);
    }

    /** The offset of the brace that closes <code>${</code> before the cursor, which stays. */
    int brace(boolean inDoubleQuotes) {
        if (version != in.version()) {
            braces.clear();
            version = in.version();
        }
        Integer known = braces.get(in.offset());
        if (known != null) {
            return known;
        }
        int start = in.offset();
        int close = close('{', '}', Kind.BRACE, inDoubleQuotes);
        if (version == in.version()) {
            braces.put(start, close);
        }
        return close;
    }

    private int close(char open, char close, Kind kind, boolean inDoubleQuotes) {
        int mark = in.offset();
        skip(open, close, kind, inDoubleQuotes);
        int end = in.offset() - 1;
        in.reset(mark);
        return end;
    }

    private void skip(char open, char close, Kind kind, boolean inDoubleQuotes) {
        Position start = in.position();
        nesting.enter(start);
        BraceState state = new BraceState(in.offset());
        boolean quote = open == close;
        boolean quoting = inDoubleQuotes || open == '"';
        int count = 1;
        boolean dollar = false;
        boolean angle = false;
        while (true) {
            int c = open == '\'' ? in.raw() : in.peek();
            if (c == Cursor.END) {
                throw SyntaxException.lexical(start, "a '" + close + "' is missing");
            }
            in.skipRaw();
            if (c == close) {
                count--;
                if (count == 0) {
                    break;
                }
            } else if (c == open && kind != Kind.BRACE) {
                count++;
            }
            if (c == '\\' && (open != '\'' || kind == Kind.ESCAPED_QUOTE)) {
                if (in.raw() == Cursor.END) {
                    throw SyntaxException.lexical(start, "a '" + close + "' is missing");
                }
                in.skipRaw();
                dollar = false;
                angle = false;
                continue;
            }
            if (open == '\'') {
                continue;
            }
            if (kind == Kind.BRACE) {
                state.read(c, in.offset());
            }
            boolean plainQuote =
                    c == '\'' && options.posix() && kind == Kind.BRACE && inDoubleQuotes && !state.quotesCount();
            if (!quote && (c == '\'' || c == '"' || c == '`')) {
                if (plainQuote) {
                    continue;
                }
                skip((char) c, (char) c, dollar && c == '\'' ? Kind.ESCAPED_QUOTE : Kind.QUOTE, quoting);
            } else if (open == '"' && c == '`') {
                skip('`', '`', Kind.QUOTE, quoting);
            } else if (dollar && expands(c, open, kind)) {
                count -= c == open && kind != Kind.BRACE ? 1 : 0;
                expansion(c, quoting);
            } else if (angle && c == '(' && (kind == Kind.BRACE || kind == Kind.SUBSCRIPT)) {
                expansion(c, quoting);
            }
            angle = (c == '<' || c == '>') && !angle;
            dollar = c == '$' && !dollar;
        }
        nesting.leave();
    }

    private static boolean expands(int c, char open, Kind kind) {
        if (kind == Kind.ARITHMETIC) {
            return c == '(';
        }
        return (c == '(' || c == '{' || c == '[') && (kind == Kind.BRACE || kind == Kind.SUBSCRIPT || open == '"');
    }

    private void expansion(int c, boolean quoting) {
        if (c == '(') {
            if (in.raw() == '(') {
                skip('(', ')', Kind.ARITHMETIC, false);
            } else {
                grammar.substitution();
            }
        } else if (c == '{') {
            int close = brace(quoting);
            in.reset(close + 1);
        } else {
            skip('[', ']', Kind.GROUP, quoting);
        }
    }

    /**
     * How far <code>${name op word}</code> is read: in quotes and by POSIX, a single quote in the word is one like any
     * other behind some operators only.
     */
    private static final class BraceState {
        private final int start;
        private char state = 'p';

        BraceState(int start) {
            this.start = start;
        }

        void read(int c, int offset) {
            if (state == 'p' && "%#^,/".indexOf(c) >= 0 && offset > start + 1) {
                state = 'q';
            } else if (state == 'p' && "#%^,~:-=?+/".indexOf(c) >= 0) {
                state = 'o';
            } else if (state == 'o' && "#%^,~:-=?+/".indexOf(c) < 0) {
                state = 'w';
            }
        }

        boolean quotesCount() {
            return state == 'q';
        }
    }
}
