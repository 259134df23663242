package dev.bootproof.userdata.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reads compound commands and functions. */
final class CompoundParser {
    /** What a coprocess is called that has no name. */
    static final String COPROCESS = "COPROC";

    private final Cursor in;
    private final Tokens tokens;
    private final WordParser words;
    private final CommandParser commands;
    private final Nesting nesting;
    private final Reprinting reprinting;
    /** Where a name would stand. */
    private final TreeSet<Integer> unnamedCoprocesses = new TreeSet<>();

    CompoundParser(
            Cursor in,
            Tokens tokens,
            WordParser words,
            CommandParser commands,
            Nesting nesting,
            Reprinting reprinting) {
        this.in = in;
        this.tokens = tokens;
        this.words = words;
        this.commands = commands;
        this.nesting = nesting;
        this.reprinting = reprinting;
    }

    /** Whether a compound command starts here. */
    private boolean atCompound() {
        return in.peek() == '('
                || tokens.reserved()
                        .filter(word -> !Tokens.CLOSERS.contains(word)
                                && !word.equals("!")
                                && !word.equals("time")
                                && !word.equals("function")
                                && !word.equals("coproc"))
                        .isPresent();
    }

    Command subshell() {
        Position start = in.position();
        in.next();
        nesting.enter(start);
        Command body = commands.list();
        nesting.leave();
        tokens.skipBlanksAndNewlines();
        if (in.peek() != ')') {
            throw tokens.unexpected();
        }
        in.next();
        return new Command.Group(body, true, start);
    }

    Command group() {
        Position start = in.position();
        tokens.expect("{");
        Command body = commands.list();
        tokens.expect("}");
        return new Command.Group(body, false, start);
    }

    Command conditional() {
        Position start = in.position();
        nesting.enter(start);
        in.accept(in.at("if") ? "if" : "elif");
        Command condition = commands.list();
        tokens.expect("then");
        Command then = commands.list();
        Optional<Command> otherwise = Optional.empty();
        if (tokens.reserved().filter("elif"::equals).isPresent()) {
            otherwise = Optional.of(conditional());
            nesting.leave();
            return new Command.If(condition, then, otherwise, start);
        }
        if (tokens.reserved().filter("else"::equals).isPresent()) {
            in.accept("else");
            otherwise = Optional.of(commands.list());
        }
        tokens.expect("fi");
        nesting.leave();
        return new Command.If(condition, then, otherwise, start);
    }

    Command loop(String word) {
        Position start = in.position();
        in.accept(word);
        Command condition = commands.list();
        return new Command.While(condition, body(), word.equals("until"), start);
    }

    private Command body() {
        tokens.expect("do");
        Command body = commands.list();
        tokens.expect("done");
        return body;
    }

    /** What follows the head of a {@code for}. */
    private Command forBody() {
        tokens.skipBlanksAndNewlines();
        if (tokens.reserved().filter("{"::equals).isPresent()) {
            tokens.expect("{");
            Command body = commands.list();
            tokens.expect("}");
            return body;
        }
        return body();
    }

    Command forLoop(String word) {
        Position start = in.position();
        in.accept(word);
        tokens.skipBlanks();
        if (word.equals("for") && in.at("((")) {
            in.next();
            in.next();
            return arithmeticFor(start);
        }
        if (!words.atWord()) {
            throw tokens.unexpected();
        }
        String name = words.word().plain().orElse("");
        boolean separated = false;
        tokens.skipBlanks();
        if (in.peek() == ';') {
            in.next();
            separated = true;
        }
        tokens.skipBlanksAndNewlines();
        Optional<List<Word>> items = Optional.empty();
        if (!separated && in.at("in") && Characters.endsWord(tokens.afterNext(2))) {
            in.accept("in");
            List<Word> list = new ArrayList<>();
            tokens.skipBlanks();
            while (words.atWord()) {
                list.add(words.word());
                tokens.skipBlanks();
            }
            if (in.peek() == ';') {
                in.next();
            } else if (in.peek() != '\n') {
                throw tokens.unexpected();
            }
            items = Optional.of(list);
        }
        return new Command.For(name, items, forBody(), word.equals("select"), start);
    }

    private Command arithmeticFor(Position start) {
        List<Word> expressions = words.arithmetic().loopExpressions().orElseThrow(tokens::unexpected);
        tokens.skipBlanks();
        if (in.peek() == ';') {
            in.next();
        }
        return new Command.ArithmeticFor(expressions.get(0), expressions.get(1), expressions.get(2), forBody(), start);
    }

    Command choice() {
        Position start = in.position();
        nesting.enter(start);
        in.accept("case");
        tokens.skipBlanks();
        if (!words.atWord()) {
            throw tokens.unexpected();
        }
        Word word = words.word();
        tokens.skipBlanksAndNewlines();
        if (!in.at("in") || !Characters.endsWord(tokens.afterNext(2))) {
            throw tokens.unexpected();
        }
        in.accept("in");
        List<Command.Case.Item> items = new ArrayList<>();
        while (true) {
            tokens.skipBlanksAndNewlines();
            if (tokens.reserved().filter("esac"::equals).isPresent()) {
                break;
            }
            if (in.peek() == '(') {
                in.next();
                tokens.skipBlanks();
            }
            items.add(item());
            tokens.skipBlanksAndNewlines();
            if (items.get(items.size() - 1).terminator().isEmpty()) {
                break;
            }
        }
        tokens.expect("esac");
        nesting.leave();
        return new Command.Case(word, items, start);
    }

    private Command.Case.Item item() {
        List<Word> patterns = new ArrayList<>();
        while (true) {
            tokens.skipBlanks();
            if (!words.atWord()) {
                throw tokens.unexpected();
            }
            patterns.add(words.word());
            tokens.skipBlanks();
            int c = in.next();
            if (c == ')') {
                break;
            }
            if (c != '|') {
                in.reset(in.offset() - 1);
                throw tokens.unexpected();
            }
        }
        tokens.skipBlanksAndNewlines();
        Command body = new Command.Sequence(List.of(), in.position());
        if (!in.at(";;")
                && !in.at(";&")
                && tokens.reserved().filter("esac"::equals).isEmpty()) {
            body = commands.list();
        }
        tokens.skipBlanksAndNewlines();
        for (String terminator : List.of(";;&", ";;", ";&")) {
            if (in.accept(terminator)) {
                return new Command.Case.Item(patterns, body, terminator);
            }
        }
        return new Command.Case.Item(patterns, body, "");
    }

    Command function() {
        Position start = in.position();
        in.accept("function");
        tokens.skipBlanks();
        if (!words.atWord()) {
            throw tokens.unexpected();
        }
        String name = words.word().plain().orElse("");
        tokens.skipBlanks();
        if (in.peek() == '(' && in.peekSecond() != '(') {
            int mark = in.offset();
            in.next();
            tokens.skipBlanks();
            if (in.peek() == ')') {
                in.next();
            } else {
                in.reset(mark);
            }
        }
        return functionBody(name, start);
    }

    Command functionBody(String name, Position start) {
        tokens.skipBlanksAndNewlines();
        if (!atCompound()) {
            throw tokens.unexpected();
        }
        int from = in.offset();
        nesting.enter(start);
        Command body = commands.command();
        nesting.leave();
        return new Command.Function(name, body, printed(from, in.offset()), start);
    }

    /** The text as bash prints it: {@code coproc} before a simple command gets a name, which is the command then. */
    private String printed(int from, int to) {
        StringBuilder text = new StringBuilder();
        int at = from;
        for (int offset : unnamedCoprocesses.subSet(from, to)) {
            text.append(in.slice(at, offset)).append(' ').append(COPROCESS);
            at = offset;
        }
        return text.append(in.slice(at, to)).toString();
    }

    Command coprocess() {
        Position start = in.position();
        in.accept("coproc");
        int behind = in.offset();
        tokens.skipBlanks();
        nesting.enter(start);
        String name = COPROCESS;
        Optional<Command> lone = Optional.empty();
        if (!atCompound() && words.atWord() && tokens.reserved().isEmpty()) {
            int mark = in.offset();
            Word first = words.word();
            tokens.skipBlanks();
            boolean named = first.plain().filter(text -> text.contains("=")).isEmpty();
            if (named && atCompound()) {
                name = first.plain().orElse("");
            } else if (named
                    && tokens.reserved().filter(word -> !word.equals("time")).isPresent()) {
                // a reserved word counts even here, and ends the command
                lone = Optional.of(new Command.Simple(List.of(), List.of(first), List.of(), "", first.position()));
            } else {
                in.reset(mark);
            }
        }
        Command command = lone.isPresent() ? commands.ended(lone.get()) : commands.command();
        nesting.leave();
        if (command instanceof Command.Simple) {
            unnamedCoprocesses.add(behind);
        }
        Command.Coprocess written = new Command.Coprocess(name, command, start);
        return reprinting.coprocess(command, start).orElse(written);
    }
}
