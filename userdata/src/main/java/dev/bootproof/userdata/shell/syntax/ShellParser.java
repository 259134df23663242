package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Redirect.HereDocument;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
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
    private final CompoundParser compounds;
    private final ConditionParser conditions;
    private final SimpleCommandParser simple;
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
        this.conditions = new ConditionParser(in, tokens, words, options, nesting);
        this.compounds = new CompoundParser(in, tokens, words, this, nesting, reprinting);
        AssignmentParser assignments = new AssignmentParser(in, tokens, words, nesting);
        this.simple = new SimpleCommandParser(in, tokens, words, assignments, documents, compounds, this);
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

    /** From now on, what a command's name stands for; without this no alias is expanded. */
    public void aliases(Function<String, Optional<String>> lookup) {
        simple.aliases(lookup);
    }

    /** From now on, whether {@code +(a|b)} is a pattern. */
    public void extendedGlobs(boolean on) {
        options.extendedGlobs(on);
    }

    /** From now on, whether the shell is in POSIX mode, as {@code sh} is. */
    public void posix(boolean on) {
        options.posix(on);
    }

    /** From now on, who is told of each simple command where it stands. */
    void simpleCommands(Consumer<ScriptSource.Simple> listener) {
        simple.listener(listener);
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

    Script rest() {
        List<Command> commands = new ArrayList<>();
        for (Optional<Command> command = next(); command.isPresent(); command = next()) {
            commands.add(command.get());
        }
        return new Script(commands, stop);
    }

    /** The next complete command: what stands before the next newline that ends one. */
    public Optional<Command> next() {
        if (atEnd) {
            return Optional.empty();
        }
        try {
            tokens.skipBlanksAndNewlines();
            if (in.peek() == Cursor.END) {
                atEnd = true;
                return Optional.empty();
            }
            Command command = line();
            return Optional.of(command);
        } catch (SyntaxException e) {
            atEnd = true;
            stop = Optional.of(e.stop());
            return Optional.empty();
        }
    }

    private Command line() {
        Position start = in.position();
        List<Command> commands = new ArrayList<>();
        while (true) {
            commands.add(andOrWithEnd());
            tokens.skipBlanks();
            int c = in.peek();
            if (c == '\n') {
                tokens.newline();
                break;
            }
            if (c == Cursor.END) {
                documents.read();
                break;
            }
            if (!lastHadSeparator) {
                throw tokens.unexpected();
            }
        }
        return commands.size() == 1 ? commands.get(0) : new Command.Sequence(commands, start);
    }

    /** A script of its own inside backquotes. */
    Script inner(String text, Position start) {
        ShellParser parser = new ShellParser(text, start, nesting);
        parser.options.extendedGlobs(options.extendedGlobs());
        parser.options.posix(options.posix());
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
        List<Command> commands;
        boolean dollarQuotes = words.quotes().dollarQuotes(true);
        reprinting.enter();
        try {
            commands = insideSubstitution();
            if (reprinting.unreadable()) {
                commands = List.of();
            }
        } catch (SyntaxException e) {
            boolean unclosed = in.peek() == Cursor.END;
            throw e.stop().kind() == Script.Stop.Kind.ERROR && !unclosed ? SyntaxException.inSubstitution(e.stop()) : e;
        } finally {
            lost = reprinting.leave();
        }
        in.next();
        documents.readFromNextLine();
        documents.putBack(outer);
        words.quotes().dollarQuotes(dollarQuotes);
        return new Script(commands, lost);
    }

    private List<Command> insideSubstitution() {
        Position start = in.position();
        List<Command> commands = new ArrayList<>();
        tokens.skipBlanksAndNewlines();
        while (in.peek() != ')') {
            if (in.peek() == Cursor.END) {
                throw new SyntaxException(start, "a parenthesis is never closed", true);
            }
            separated(commands);
            commands.add(andOrWithEnd());
            tokens.skipBlanks();
            lastHadNewline = in.peek() == '\n';
            if (in.peek() != '\n' && in.peek() != ')' && !lastHadSeparator) {
                throw tokens.unexpected();
            }
            tokens.skipBlanksAndNewlines();
        }
        return commands;
    }

    private void separated(List<Command> before) {
        if (!before.isEmpty()) {
            reprinting.separator(!lastHadNewline, in.position());
        }
    }

    /** Whether the command just read had {@code ;} or {@code &} behind it. */
    private boolean lastHadSeparator;

    /** Whether the command just read was the last of its line. */
    private boolean lastHadNewline;

    /** Whether the command just read ends in {@code fi}, {@code )} or their like, behind which {@code then} may stand. */
    private boolean lastWasCompound;

    private Command andOrWithEnd() {
        Position start = in.position();
        Command command = andOr();
        tokens.skipBlanks();
        int c = in.peek();
        lastHadSeparator = false;
        if (c == ';' && in.peekSecond() != ';' && in.peekSecond() != '&') {
            in.next();
            lastHadSeparator = true;
        } else if (c == '&') {
            in.next();
            lastHadSeparator = true;
            return new Command.Background(command, start);
        }
        return command;
    }

    /** Commands up to a word or sign that ends a compound command, which is left there. */
    Command list() {
        tokens.skipBlanksAndNewlines();
        Position start = in.position();
        nesting.enter(start);
        List<Command> commands = new ArrayList<>();
        while (true) {
            if (atListEnd()) {
                break;
            }
            separated(commands);
            commands.add(andOrWithEnd());
            tokens.skipBlanks();
            int c = in.peek();
            lastHadNewline = c == '\n';
            if (c == '\n') {
                tokens.skipBlanksAndNewlines();
            } else if (!lastHadSeparator) {
                if (c != ')' && c != ';' && c != Cursor.END && !(lastWasCompound && atListEnd())) {
                    throw tokens.unexpected();
                }
                break;
            }
        }
        if (commands.isEmpty()) {
            throw tokens.unexpected();
        }
        nesting.leave();
        return commands.size() == 1 ? commands.get(0) : new Command.Sequence(commands, start);
    }

    private boolean atListEnd() {
        int c = in.peek();
        return c == Cursor.END
                || c == ')'
                || c == ';'
                || tokens.reserved().filter(Tokens.CLOSERS::contains).isPresent();
    }

    private Command andOr() {
        Position start = in.position();
        Command first = pipeline();
        List<Command.AndOr.Next> rest = new ArrayList<>();
        while (true) {
            tokens.skipBlanks();
            boolean and = in.at("&&");
            if (!and && !in.at("||")) {
                break;
            }
            in.next();
            in.next();
            tokens.skipBlanksAndNewlines();
            rest.add(new Command.AndOr.Next(and, pipeline()));
        }
        return rest.isEmpty() ? first : new Command.AndOr(first, rest, start);
    }

    private Command pipeline() {
        tokens.skipBlanks();
        Position start = in.position();
        boolean negated = false;
        boolean marked = false;
        while (true) {
            Optional<String> word = tokens.reserved();
            if (word.filter("!"::equals).isPresent()) {
                in.next();
                negated = !negated;
            } else if (word.filter("time"::equals).isPresent()) {
                in.accept("time");
                tokens.skipBlanks();
                if (in.at("-p") && Characters.endsWord(tokens.afterNext(2))) {
                    in.accept("-p");
                    tokens.skipBlanks();
                }
                if (in.at("--") && Characters.endsWord(tokens.afterNext(2))) {
                    in.accept("--");
                }
            } else {
                break;
            }
            marked = true;
            tokens.skipBlanks();
        }
        int c = in.peek();
        boolean ended = c == '\n' || c == Cursor.END || (c == ';' && ";&".indexOf(in.peekSecond()) < 0);
        if (marked && ended) {
            return new Command.Pipeline(List.of(), negated, start);
        }
        List<Command> members = new ArrayList<>();
        members.add(command());
        while (true) {
            tokens.skipBlanks();
            if (in.peek() != '|' || in.at("||")) {
                break;
            }
            boolean both = in.at("|&");
            in.next();
            if (both) {
                in.next();
                int last = members.size() - 1;
                Command member = members.get(last);
                Position at = member.position();
                members.set(last, new Command.Redirected(member, List.of(redirect(at, "2", ">&", "1")), at));
            }
            tokens.skipBlanksAndNewlines();
            members.add(command());
        }
        return members.size() == 1 && !negated ? members.get(0) : new Command.Pipeline(members, negated, start);
    }

    private static Redirect redirect(Position at, String descriptor, String operator, String target) {
        return new Redirect(
                Optional.of(descriptor), operator, new Word(List.of(new Part.Literal(target)), at), Optional.empty());
    }

    /** A command that ended at a reserved word, which may be one that ends a list. */
    Command ended(Command command) {
        lastWasCompound = true;
        return command;
    }

    Command command() {
        tokens.skipBlanks();
        Position start = in.position();
        int c = in.peek();
        if (c == '(') {
            if (in.peekSecond() == '(') {
                int mark = in.offset();
                in.next();
                in.next();
                Optional<Word> expression = words.arithmetic().calculation();
                if (expression.isPresent()) {
                    return redirected(new Command.Calculation(expression.get(), start));
                }
                in.reset(mark);
            }
            return redirected(compounds.subshell());
        }
        Optional<String> reserved = tokens.reserved();
        if (reserved.isEmpty()) {
            lastWasCompound = false;
            return simple.simple();
        }
        return switch (reserved.get()) {
            case "if" -> redirected(compounds.conditional());
            case "while", "until" -> redirected(compounds.loop(reserved.get()));
            case "for", "select" -> redirected(compounds.forLoop(reserved.get()));
            case "case" -> redirected(compounds.choice());
            case "{" -> redirected(compounds.group());
            case "[[" -> redirected(conditions.test());
            case "function" -> compounds.function();
            case "coproc" -> compounds.coprocess();
            case "time" -> simple.simple(); // behind a bar it is a program like any other
            default -> throw tokens.unexpected();
        };
    }

    private Command redirected(Command command) {
        List<Redirect> redirects = new ArrayList<>();
        while (true) {
            tokens.skipBlanks();
            Optional<Redirect> redirect = simple.redirect();
            if (redirect.isEmpty()) {
                break;
            }
            redirects.add(redirect.get());
        }
        lastWasCompound = redirects.isEmpty();
        return redirects.isEmpty() ? command : new Command.Redirected(command, redirects, command.position());
    }

    static Word hereDocument(String text, Position start, Nesting nesting) {
        return new ShellParser(text, start, nesting).words.hereDocument();
    }
}
