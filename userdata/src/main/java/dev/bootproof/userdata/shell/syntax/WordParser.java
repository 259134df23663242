package dev.bootproof.userdata.shell.syntax;

import java.util.Optional;
import java.util.function.IntSupplier;

/** Reads words, with {@link QuoteParser} and {@link ExpansionParser} what is quoted and expanded in them. */
final class WordParser {
    private final Cursor in;
    private final ReaderOptions options;
    private final MatchedPair pairs;
    private final QuoteParser quotes;
    private final ArithmeticParser arithmetic;
    private final ExpansionParser expansions;

    WordParser(Cursor in, ShellParser grammar, ReaderOptions options, Nesting nesting) {
        this.in = in;
        this.options = options;
        this.pairs = new MatchedPair(in, grammar, options, nesting);
        this.quotes = new QuoteParser(in, this, options, nesting);
        this.arithmetic = new ArithmeticParser(in, quotes, pairs, nesting);
        ParameterParser parameters = new ParameterParser(in, this, quotes, pairs, options, nesting);
        this.expansions = new ExpansionParser(in, grammar, quotes, parameters, arithmetic, pairs, nesting);
    }

    QuoteParser quotes() {
        return quotes;
    }

    ArithmeticParser arithmetic() {
        return arithmetic;
    }

    ExpansionParser expansions() {
        return expansions;
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
                parts.add(expansions.processSubstitution());
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
                braced ? Optional.of(new Word.Braced(text, quotes.inQuotedCommand())) : Optional.empty());
    }

    /**
     * The whole text as one word, whatever would else end one.
     *
     * @param inQuotes whether it stands in a command in double quotes
     */
    Word all(boolean inQuotes) {
        quotes.dollarQuotes(inQuotes);
        if (inQuotes) {
            quotes.enterCommand();
        }
        Position start = in.position();
        WordBuilder parts = new WordBuilder();
        while (in.peek() != Cursor.END) {
            int c = in.peek();
            if ((c == '<' || c == '>') && in.peekSecond() == '(') {
                parts.add(expansions.processSubstitution());
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
        pairs.endAt(close);
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
            case '\'' -> parts.quoted(quotes.single());
            case '"' -> {
                in.next();
                parts.add(quotes.doubleQuoted());
            }
            case '`' -> {
                in.next();
                parts.add(expansions.backquoted(false));
            }
            case '$' -> expansions.dollar(parts, false);
            default -> {
                parts.literal(c);
                in.next();
            }
        }
    }

    /** The text of a here-document whose delimiter is not quoted. */
    Word hereDocument() {
        quotes.dollarQuotes(false);
        Position start = in.position();
        WordBuilder parts = new WordBuilder();
        while (in.peek() != Cursor.END) {
            quotes.inside(parts, false);
        }
        return parts.word(start);
    }
}
