package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.Optional;

/** Reads quotes, and the text in which only what counts in double quotes does. */
final class QuoteParser {
    private final Cursor in;
    private final WordParser words;
    private final ReaderOptions options;
    private final Nesting nesting;
    /** Whether {@code $'…'} and {@code $"…"} are quotes of a kind of their own. */
    private boolean dollarQuotes = true;

    /** Of the commands around, how many stand in double quotes. */
    private int commandsInQuotes;

    QuoteParser(Cursor in, WordParser words, ReaderOptions options, Nesting nesting) {
        this.in = in;
        this.words = words;
        this.options = options;
        this.nesting = nesting;
    }

    String single() {
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
                inside(parts, true);
            }
        }
    }

    /** One piece of text in which only {@code $}, backquote and backslash count. */
    void inside(WordBuilder parts, boolean escapesQuote) {
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
                parts.add(words.expansions().backquoted(escapesQuote));
            }
            case '$' -> words.expansions().dollar(parts, true);
            default -> {
                parts.quoted(c);
                in.next();
            }
        }
    }

    boolean dollarQuotes() {
        return dollarQuotes;
    }

    /** Whether {@code $'…'} is now a quote of its own kind; returns what was so before. */
    boolean dollarQuotes(boolean on) {
        boolean before = dollarQuotes;
        dollarQuotes = on;
        return before;
    }

    /** Whether what is read stands in a command that stands in double quotes. */
    boolean inQuotedCommand() {
        return commandsInQuotes > 0;
    }

    /** A command begins that stands in double quotes. */
    void enterCommand() {
        commandsInQuotes++;
    }

    void leaveCommand() {
        commandsInQuotes--;
    }

    /**
     * Whether here, in the value of a parameter, {@code $'…'} is not quoted once it is decoded: that is so in double
     * quotes, {@code "${x-$'*'}"} (bash: {@code extquote}), and for no good reason in a command in double quotes,
     * {@code "$(echo ${x-$'*'})"}.
     */
    boolean atBareAnsiC(boolean inDoubleQuotes) {
        boolean bare = inDoubleQuotes ? dollarQuotes && !options.posix() : inQuotedCommand();
        return bare && in.peek() == '$' && in.peekSecond() == '\'';
    }

    void bareAnsiC(WordBuilder parts, boolean inDoubleQuotes) {
        Position start = in.position();
        in.next();
        String text = AnsiC.decode(rawAnsiC());
        if (inDoubleQuotes && text.chars().noneMatch(c -> c == 0 || "$`\"\\}".indexOf(c) >= 0)) {
            parts.quoted(text);
            return;
        }
        Optional<Word> word =
                inDoubleQuotes || text.endsWith("\\") || text.indexOf(0) >= 0 // which take what stands behind them
                        ? Optional.empty()
                        : ShellParser.word(new Word.Braced(text, false), start, options.posix());
        word.orElseThrow(() -> new SyntaxException(start, "what a quote stands for changes where things end", false))
                .parts()
                .forEach(parts::add);
    }

    String ansiC() {
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
}
