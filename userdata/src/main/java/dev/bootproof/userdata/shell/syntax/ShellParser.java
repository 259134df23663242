package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Redirect.HereDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads bash and POSIX sh as bash does: one complete command at a time, so that an alias or an option set by one line
 * counts for the next, and what stands before a syntax error has been read.
 */
public final class ShellParser {
    private final Cursor in;
    private final Nesting nesting;
    private final ReaderOptions options = new ReaderOptions();
    private final HereDocumentReader documents;
    private final Tokens tokens;
    private final WordParser words;
    private final CommandParser commands;
    private final Reprinting reprinting = new Reprinting();
    private Optional<Script.Stop> stop = Optional.empty();
    private boolean atEnd;
    /** What was read already, by where it starts: bash, too, reads the inside of braces before it reads them. */
    private final Map<Integer, Substitution> substitutions = new HashMap<>();

    private int substitutionsVersion;

    private record Substitution(Script script, int end) {}

    private ShellParser(String text, Position base, Nesting nesting) {
        this.in = new Cursor(text, base);
        this.nesting = nesting;
        this.documents = new HereDocumentReader(in, nesting, reprinting);
        this.tokens = new Tokens(in, documents, options);
        this.words = new WordParser(in, this, options, nesting);
        this.commands = new CommandParser(in, tokens, words, documents, options, nesting, reprinting);
    }

    /** A reader of {@code text}, for {@link #next()}. */
    public static ShellParser of(String text) {
        return of(text, new Position(1, 1));
    }

    /** @param base where the text begins, as positions are to be counted */
    public static ShellParser of(String text, Position base) {
        return new ShellParser(text, base, new Nesting());
    }

    /** The whole text, without aliases. */
    public static Script parse(String text) {
        return of(text).rest();
    }

    /** The comments of a text in their order, as far as it can be read without aliases; not those inside backquotes. */
    public static List<Comment> comments(String text) {
        Map<Position, Comment> comments = new HashMap<>();
        ShellParser parser = of(text);
        parser.tokens.keepComments(comments);
        parser.rest();
        return comments.values().stream()
                .sorted(Comparator.comparingInt(
                                (Comment comment) -> comment.position().line())
                        .thenComparingInt(comment -> comment.position().column()))
                .toList();
    }

    /** A text in which only expansions count, as in a here-document or a prompt; empty where one has no end. */
    public static Optional<Word> expansions(String text) {
        try {
            return Optional.of(hereDocument(text, new Position(1, 1), new Nesting()));
        } catch (SyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * A text that braces made of a word, as a word of its own; empty where it is none. In it {@code $'} is a dollar sign
     * and a quote, except in a command.
     *
     * @param base where the word stands
     */
    public static Optional<Word> word(Word.Braced text, Position base, boolean posix) {
        ShellParser parser = of(text.text(), base);
        parser.posix(posix);
        try {
            return Optional.of(parser.words.all(text.quotesAround()));
        } catch (SyntaxException e) {
            return Optional.empty();
        }
    }

    /** What stands between the brackets behind an array's name; empty where it is none. */
    public static Optional<Word> subscript(String text) {
        ShellParser parser = of(text + "]");
        try {
            Word word = parser.words.subscript();
            return Optional.of(word).filter(all -> parser.in.peek() == Cursor.END);
        } catch (SyntaxException e) {
            return Optional.empty();
        }
    }

    /** Behind the parenthesis that closes the substitution whose inside starts at {@code from}, or the text's end. */
    public static int endOfSubstitution(String text, int from) {
        ShellParser parser = of(text);
        parser.in.reset(from);
        try {
            parser.words.expansions().skipSubstitution();
            return parser.in.offset();
        } catch (SyntaxException e) {
            return text.length();
        }
    }

    /** Whether a word is part of the grammar where a command begins; {@code in} and {@code ]]} count. */
    public static boolean isReserved(String word) {
        return Tokens.isReserved(word);
    }

    /** From now on, what a command's name stands for; without this no alias is expanded. */
    public void aliases(Function<String, Optional<String>> lookup) {
        commands.aliases(lookup);
    }

    /** From now on, whether {@code +(a|b)} is a pattern. */
    public void extendedGlobs(boolean on) {
        options.extendedGlobs(on);
    }

    /** From now on, whether the shell is in POSIX mode, as {@code sh} is. */
    public void posix(boolean on) {
        options.posix(on);
    }

    /** From now on, whether {@code [[} begins a condition; it does not behind one that was never closed. */
    public void conditions(boolean on) {
        options.conditions(on);
    }

    /** From now on, who is told of each simple command where it stands. */
    void simpleCommands(Consumer<ScriptSource.Simple> listener) {
        commands.listener(listener);
    }

    /** From now on, who is told of each here-document where it stands. */
    void hereDocuments(Consumer<ScriptSource.Document> listener) {
        documents.listener(listener);
    }

    /** The next complete command with its place. */
    Optional<ScriptSource.Line> nextLine() {
        try {
            tokens.skipBlanksAndNewlines();
        } catch (SyntaxException e) {
            atEnd = true;
            stop = Optional.of(e.stop());
        }
        int from = in.origin(in.offset());
        return next().map(command ->
                new ScriptSource.Line(command, new ScriptSource.Range(from, in.origin(in.offset()))));
    }

    /** Where and why reading stopped, once {@link #next()} is empty. */
    public Optional<Script.Stop> stop() {
        return stop;
    }

    /** The text behind the command that {@link #next()} read last, and its line. */
    public String ahead() {
        return in.slice(Math.min(in.offset(), in.length()), in.length());
    }

    Script rest() {
        List<Command> all = new ArrayList<>();
        for (Optional<Command> command = next(); command.isPresent(); command = next()) {
            all.add(command.get());
        }
        return new Script(all, stop);
    }

    /** The next complete command: what stands before the next newline that ends one. */
    public Optional<Command> next() {
        if (atEnd) {
            return Optional.empty();
        }
        try {
            commands.toCommand();
            if (in.peek() == Cursor.END) {
                atEnd = true;
                return Optional.empty();
            }
            return Optional.of(commands.line());
        } catch (SyntaxException e) {
            atEnd = true;
            stop = Optional.of(e.stop());
            return Optional.empty();
        }
    }

    /** A script of its own inside backquotes. */
    Script inner(String text, Position start) {
        ShellParser parser = new ShellParser(text, start, nesting);
        parser.options.extendedGlobs(options.extendedGlobs());
        parser.options.posix(options.posix());
        parser.options.conditions(options.conditions());
        return parser.rest();
    }

    /** The script behind {@code $(}, with its closing parenthesis. */
    Script substitution() {
        if (substitutionsVersion != in.version()) {
            substitutions.clear();
            substitutionsVersion = in.version();
        }
        int from = in.offset();
        Substitution known = substitutions.get(from);
        if (known == null) {
            int version = in.version();
            known = new Substitution(readSubstitution(), in.offset());
            if (version == in.version()) {
                substitutions.put(from, known);
            }
        }
        in.reset(known.end());
        return known.script();
    }

    private Script readSubstitution() {
        List<HereDocument> outer = documents.setAside();
        Optional<Script.Stop> lost;
        List<Command> inside;
        boolean dollarQuotes = words.quotes().dollarQuotes(true);
        reprinting.enter();
        try {
            inside = commands.insideSubstitution();
            if (reprinting.unreadable()) {
                inside = List.of();
            }
        } catch (SyntaxException e) {
            boolean unclosed = in.peek() == Cursor.END;
            throw e.stop().kind() == Script.Stop.Kind.ERROR && !unclosed ? SyntaxException.inSubstitution(e.stop()) : e;
        } finally {
            lost = reprinting.leave();
            documents.leaveSubstitution();
        }
        in.next();
        documents.readFromNextLine();
        documents.putBack(outer);
        words.quotes().dollarQuotes(dollarQuotes);
        return new Script(inside, lost);
    }

    static Word hereDocument(String text, Position start, Nesting nesting) {
        return new ShellParser(text, start, nesting).words.hereDocument();
    }
}
