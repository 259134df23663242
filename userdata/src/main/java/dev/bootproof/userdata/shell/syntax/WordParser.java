package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.Optional;

/** Reads words: quotes, expansions, and scripts inside them. */
final class WordParser {
    private final Cursor in;
    private final ShellParser grammar;
    private final Nesting nesting;
    private final ParameterParser parameters;
    private boolean extendedGlobs;

    WordParser(Cursor in, ShellParser grammar, Nesting nesting) {
        this.in = in;
        this.grammar = grammar;
        this.nesting = nesting;
        this.parameters = new ParameterParser(in, this);
    }

    void extendedGlobs(boolean on) {
        extendedGlobs = on;
    }

    boolean extendedGlobs() {
        return extendedGlobs;
    }

    /** Whether a word can start here. */
    boolean atWord() {
        int c = in.peek();
        return !Characters.endsWord(c) || ((c == '<' || c == '>') && in.peekSecond() == '(');
    }

    Word word() {
        Position start = in.position();
        WordBuilder parts = new WordBuilder();
        while (true) {
            int c = in.peek();
            if ((c == '<' || c == '>') && in.peekSecond() == '(') {
                in.next();
                in.next();
                parts.add(new Part.ProcessSubstitution(c == '<', substitution()));
            } else if (Characters.endsWord(c)) {
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
    private void extendedGlob(WordBuilder parts) {
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
        WordBuilder parts = new WordBuilder();
        int open = 0;
        while (true) {
            int c = in.peek();
            if (c == Cursor.END
                    || c == '\n'
                    || (open == 0 && (Characters.isBlank(c) || c == ')' || in.at("&&") || c == ';'))) {
                break;
            }
            if (c == '(' || c == ')') {
                open += c == '(' ? 1 : -1;
                parts.literal(in.next());
            } else if (c == '|' || c == '&' || c == '<' || c == '>' || c == ';' || Characters.isBlank(c)) {
                parts.literal(in.next());
            } else {
                unquoted(parts);
            }
        }
        return parts.word(start);
    }

    /** Reads what is between here and {@code end}, which is consumed; every kind of text counts. */
    Word until(char end, char nestedOpen, Position start) {
        WordBuilder parts = new WordBuilder();
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
            throw new SyntaxException(start, "a single quote is never closed", true);
        }
        String text = in.slice(in.offset(), end);
        in.reset(end + 1);
        return text;
    }

    Part doubleQuoted() {
        Position start = in.position();
        nesting.enter(start);
        WordBuilder parts = new WordBuilder();
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

    private void dollar(WordBuilder parts, boolean inDoubleQuotes) {
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
            parts.add(parameters.parameter(start, inDoubleQuotes));
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
    private boolean arithmetic(WordBuilder parts) {
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
        WordBuilder parts = new WordBuilder();
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
}
