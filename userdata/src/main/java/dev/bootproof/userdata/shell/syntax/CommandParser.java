package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads commands, and what joins them: lists, {@code && ||} and pipelines. */
final class CommandParser {
    private final Cursor in;
    private final Tokens tokens;
    private final WordParser words;
    private final HereDocumentReader documents;
    private final Nesting nesting;
    private final Reprinting reprinting;
    private int firstInSubstitution = -1;
    private final CompoundParser compounds;
    private final ConditionParser conditions;
    private final SimpleCommandParser simple;
    private final Aliases aliases;
    /** Whether the command just read had {@code ;} or {@code &} behind it. */
    private boolean lastHadSeparator;

    /** Whether the command just read was the last of its line. */
    private boolean lastHadNewline;

    /** Whether the command just read ends in {@code fi}, {@code )} or their like, behind which {@code then} may stand. */
    private boolean lastWasCompound;

    CommandParser(
            Cursor in,
            Tokens tokens,
            WordParser words,
            HereDocumentReader documents,
            ReaderOptions options,
            Nesting nesting,
            Reprinting reprinting) {
        this.in = in;
        this.tokens = tokens;
        this.words = words;
        this.documents = documents;
        this.nesting = nesting;
        this.reprinting = reprinting;
        this.conditions = new ConditionParser(in, tokens, words, options, nesting);
        this.compounds = new CompoundParser(in, tokens, words, this, nesting, reprinting);
        this.aliases = new Aliases(in, tokens, options);
        AssignmentParser assignments = new AssignmentParser(in, tokens, words, nesting);
        this.simple = new SimpleCommandParser(in, tokens, words, assignments, documents, compounds, aliases);
    }

    void aliases(Function<String, Optional<String>> lookup) {
        aliases.lookup(lookup);
    }

    void listener(Consumer<ScriptSource.Simple> listener) {
        simple.listener(listener);
    }

    /** Goes to the next command: past comments and newlines, and what aliases make of words. */
    void toCommand() {
        tokens.skipBlanksAndNewlines();
        aliases.expand();
        while (in.peek() == '\n') {
            tokens.skipBlanksAndNewlines();
            aliases.expand();
        }
    }

    /** A complete command: what stands before the next newline that ends one. */
    Command line() {
        Position start = in.position();
        List<Command> commands = new ArrayList<>();
        while (true) {
            commands.add(andOrWithEnd());
            aliases.expand();
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

    /** What stands behind {@code $(}, up to the closing parenthesis, which is left there. */
    List<Command> insideSubstitution() {
        Position start = in.position();
        List<Command> commands = new ArrayList<>();
        toCommand();
        firstInSubstitution = in.offset();
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
            toCommand();
        }
        return commands;
    }

    private void separated(List<Command> before) {
        if (!before.isEmpty()) {
            reprinting.separator(!lastHadNewline, in.position());
        }
    }

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
        toCommand();
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
                toCommand();
            } else if (lastHadSeparator) {
                aliases.expand();
            } else {
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
            toCommand();
            rest.add(new Command.AndOr.Next(and, pipeline()));
        }
        return rest.isEmpty() ? first : new Command.AndOr(first, rest, start);
    }

    private Command pipeline() {
        aliases.expand();
        Position start = in.position();
        boolean negated = false;
        boolean marked = false;
        boolean timedFirst = in.offset() == firstInSubstitution && in.at("time");
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
            aliases.expand();
        }
        boolean compound = in.peek() == '('
                || tokens.reserved().filter(word -> !word.equals("[[")).isPresent();
        if (marked && timedFirst && compound) {
            reprinting.timed(start);
        }
        int c = in.peek();
        boolean ended = c == '\n' || c == Cursor.END || (c == ';' && ";&".indexOf(in.peekSecond()) < 0);
        ended |= timedFirst && c == ')'; // bash: parse_comsub reads it as the end of the text
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
            toCommand();
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
        aliases.expand();
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
}
