package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Redirect.HereDocument;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads bash and POSIX sh as bash does: one complete command at a time, so that an alias or an option set by one line
 * counts for the next, and what stands before a syntax error has been read.
 */
public final class ShellParser {
    private static final Set<String> RESERVED = Set.of(
            "if",
            "then",
            "elif",
            "else",
            "fi",
            "for",
            "while",
            "until",
            "do",
            "done",
            "case",
            "esac",
            "select",
            "function",
            "{",
            "}",
            "!",
            "[[",
            "time",
            "coproc");
    /** Reserved words that only end something. */
    private static final Set<String> CLOSERS = Set.of("then", "elif", "else", "fi", "do", "done", "esac", "}");

    private static final Set<String> DECLARATIONS =
            Set.of("declare", "typeset", "local", "export", "readonly", "eval", "alias", "let");
    private static final List<String> REDIRECTIONS =
            List.of("<<<", "<<-", "<<", "&>>", "&>", ">>", ">&", "<&", ">|", "<>", "<", ">");

    private final Cursor in;
    private final Nesting nesting;
    private final WordParser words;
    private final Deque<HereDocument> pending = new ArrayDeque<>();
    private Function<String, Optional<String>> aliases = name -> Optional.empty();
    private Optional<Script.Stop> stop = Optional.empty();
    private boolean atEnd;

    private ShellParser(String text, Position base, Nesting nesting) {
        this.in = new Cursor(text, base);
        this.nesting = nesting;
        this.words = new WordParser(in, this, nesting);
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

    /** From now on, what a command's name stands for; without this no alias is expanded. */
    public void aliases(Function<String, Optional<String>> lookup) {
        aliases = lookup;
    }

    /** From now on, whether {@code +(a|b)} is a pattern. */
    public void extendedGlobs(boolean on) {
        words.extendedGlobs(on);
    }

    /** Where and why reading stopped, once {@link #next()} is empty. */
    public Optional<Script.Stop> stop() {
        return stop;
    }

    private Script rest() {
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
            skipBlanksAndNewlines();
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
            skipBlanks();
            int c = in.peek();
            if (c == '\n') {
                newline();
                break;
            }
            if (c == Cursor.END) {
                hereDocuments();
                break;
            }
            if (!lastHadSeparator) {
                throw unexpected();
            }
        }
        return commands.size() == 1 ? commands.get(0) : new Command.Sequence(commands, start);
    }

    /** A script of its own inside backquotes. */
    Script inner(String text, Position start) {
        ShellParser parser = new ShellParser(text, start, nesting);
        parser.words.extendedGlobs(words.extendedGlobs());
        return parser.rest();
    }

    /** The script behind {@code $(}, with its closing parenthesis. */
    Script substitution() {
        List<HereDocument> outer = new ArrayList<>(pending);
        pending.clear();
        Position start = in.position();
        List<Command> commands = new ArrayList<>();
        skipBlanksAndNewlines();
        while (in.peek() != ')') {
            if (in.peek() == Cursor.END) {
                throw new SyntaxException(start, "a parenthesis is never closed", true);
            }
            commands.add(andOrWithEnd());
            skipBlanks();
            if (in.peek() != '\n' && in.peek() != ')' && !lastHadSeparator) {
                throw unexpected();
            }
            skipBlanksAndNewlines();
        }
        in.next();
        hereDocuments();
        pending.addAll(outer);
        return new Script(commands, Optional.empty());
    }

    private SyntaxException unexpected() {
        int c = in.peek();
        String what = c == Cursor.END ? "the end" : c == '\n' ? "a newline" : "'" + (char) c + "'";
        return new SyntaxException(in.position(), "syntax error near " + what, true);
    }

    // --- blanks, newlines, here-documents

    void skipBlanks() {
        while (WordParser.isBlank(in.peek())) {
            in.next();
        }
        if (in.peek() == '#') {
            while (in.raw() != '\n' && in.raw() != Cursor.END) {
                in.skipRaw();
            }
        }
    }

    void skipBlanksAndNewlines() {
        skipBlanks();
        while (in.peek() == '\n') {
            newline();
            skipBlanks();
        }
    }

    private void newline() {
        in.next();
        hereDocuments();
    }

    private void hereDocuments() {
        while (!pending.isEmpty()) {
            HereDocument document = pending.removeFirst();
            Position start = in.position();
            StringBuilder body = new StringBuilder();
            boolean ended = false;
            while (!ended && in.raw() != Cursor.END) {
                String line = rawLine(document);
                if (line.equals(document.delimiter)) {
                    ended = true;
                } else {
                    body.append(line).append('\n');
                }
            }
            document.fill(body(body.toString(), document, start));
        }
    }

    /** A line without its end; where the delimiter is not quoted, continuations are already joined. */
    private String rawLine(HereDocument document) {
        StringBuilder line = new StringBuilder();
        boolean first = true;
        while (true) {
            while (document.stripTabs && first && in.raw() == '\t') {
                in.skipRaw();
            }
            first = false;
            int end = in.indexOf('\n');
            int stopAt = end < 0 ? in.length() : end;
            String piece = in.slice(in.offset(), stopAt);
            in.reset(end < 0 ? stopAt : end + 1);
            if (!document.quoted && end >= 0 && oddBackslashes(piece)) {
                line.append(piece, 0, piece.length() - 1);
                first = document.stripTabs;
            } else {
                return line.append(piece).toString();
            }
        }
    }

    private static boolean oddBackslashes(String line) {
        int count = 0;
        while (count < line.length() && line.charAt(line.length() - 1 - count) == '\\') {
            count++;
        }
        return count % 2 == 1;
    }

    private Word body(String text, HereDocument document, Position start) {
        if (document.quoted) {
            return new Word(List.of(new Part.Quoted(text)), start);
        }
        try {
            return new ShellParser(text, start, nesting).words.hereDocument();
        } catch (SyntaxException e) {
            if (!e.stop().error()) {
                throw e;
            }
            return new Word(List.of(new Part.BadSubstitution(text)), start);
        }
    }

    // --- lists

    /** Whether the command just read had {@code ;} or {@code &} behind it. */
    private boolean lastHadSeparator;

    private Command andOrWithEnd() {
        Position start = in.position();
        Command command = andOr();
        skipBlanks();
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
    private Command list() {
        skipBlanksAndNewlines();
        Position start = in.position();
        nesting.enter(start);
        List<Command> commands = new ArrayList<>();
        while (true) {
            if (atListEnd()) {
                break;
            }
            commands.add(andOrWithEnd());
            skipBlanks();
            int c = in.peek();
            if (c == '\n') {
                skipBlanksAndNewlines();
            } else if (!lastHadSeparator && c != ')' && c != ';' && c != Cursor.END) {
                throw unexpected();
            } else if (!lastHadSeparator) {
                break;
            }
        }
        if (commands.isEmpty()) {
            throw unexpected();
        }
        nesting.leave();
        return commands.size() == 1 ? commands.get(0) : new Command.Sequence(commands, start);
    }

    private boolean atListEnd() {
        int c = in.peek();
        return c == Cursor.END
                || c == ')'
                || c == ';'
                || reserved().filter(CLOSERS::contains).isPresent();
    }

    private Command andOr() {
        Position start = in.position();
        Command first = pipeline();
        List<Command.AndOr.Next> rest = new ArrayList<>();
        while (true) {
            skipBlanks();
            boolean and = in.at("&&");
            if (!and && !in.at("||")) {
                break;
            }
            in.next();
            in.next();
            skipBlanksAndNewlines();
            rest.add(new Command.AndOr.Next(and, pipeline()));
        }
        return rest.isEmpty() ? first : new Command.AndOr(first, rest, start);
    }

    private Command pipeline() {
        skipBlanks();
        Position start = in.position();
        boolean negated = false;
        boolean timed = false;
        while (true) {
            Optional<String> word = reserved();
            if (word.filter("!"::equals).isPresent()) {
                in.next();
                negated = !negated;
            } else if (word.filter("time"::equals).isPresent()) {
                in.accept("time");
                skipBlanks();
                if (in.at("-p") && WordParser.endsWord(afterNext(2))) {
                    in.accept("-p");
                    skipBlanks();
                }
                if (in.at("--") && WordParser.endsWord(afterNext(2))) {
                    in.accept("--");
                }
                timed = true;
            } else {
                break;
            }
            skipBlanks();
        }
        int c = in.peek();
        if ((timed || negated) && (c == '\n' || c == ';' || c == Cursor.END)) {
            return new Command.Pipeline(List.of(), negated, start);
        }
        List<Command> members = new ArrayList<>();
        members.add(command());
        while (true) {
            skipBlanks();
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
            skipBlanksAndNewlines();
            members.add(command());
        }
        return members.size() == 1 && !negated ? members.get(0) : new Command.Pipeline(members, negated, start);
    }

    private int afterNext(int count) {
        int mark = in.offset();
        for (int i = 0; i < count; i++) {
            in.next();
        }
        int c = in.peek();
        in.reset(mark);
        return c;
    }

    private static Redirect redirect(Position at, String descriptor, String operator, String target) {
        return new Redirect(
                Optional.of(descriptor), operator, new Word(List.of(new Part.Literal(target)), at), Optional.empty());
    }

    // --- commands

    /** The reserved word here, if one is here. */
    private Optional<String> reserved() {
        int c = in.peek();
        if (c == '{' || c == '}' || c == '!' || c == '[' || (c >= 'a' && c <= 'w')) {
            int mark = in.offset();
            String word = in.take(x -> (x >= 'a' && x <= 'z') || x == '{' || x == '}' || x == '!' || x == '[');
            boolean ends = WordParser.endsWord(in.peek());
            in.reset(mark);
            if (ends && RESERVED.contains(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private void expect(String word) {
        if (reserved().filter(word::equals).isEmpty()) {
            throw unexpected();
        }
        in.accept(word);
    }

    private Command command() {
        skipBlanks();
        Position start = in.position();
        int c = in.peek();
        if (c == '(') {
            if (in.peekSecond() == '(') {
                int mark = in.offset();
                in.next();
                in.next();
                Optional<Word> expression = words.expression("))");
                if (expression.isPresent()) {
                    return redirected(new Command.Calculation(expression.get(), start));
                }
                in.reset(mark);
            }
            return redirected(subshell());
        }
        Optional<String> reserved = reserved();
        if (reserved.isEmpty()) {
            return simple();
        }
        return switch (reserved.get()) {
            case "if" -> redirected(conditional());
            case "while", "until" -> redirected(loop(reserved.get()));
            case "for", "select" -> redirected(forLoop(reserved.get()));
            case "case" -> redirected(choice());
            case "{" -> redirected(group());
            case "[[" -> redirected(test());
            case "function" -> function();
            case "coproc" -> coprocess();
            case "time" -> simple(); // behind a bar it is a program like any other
            default -> throw unexpected();
        };
    }

    /** Whether a compound command starts here. */
    private boolean atCompound() {
        return in.peek() == '('
                || reserved()
                        .filter(word -> !CLOSERS.contains(word)
                                && !word.equals("!")
                                && !word.equals("time")
                                && !word.equals("function")
                                && !word.equals("coproc"))
                        .isPresent();
    }

    private Command redirected(Command command) {
        List<Redirect> redirects = new ArrayList<>();
        while (true) {
            skipBlanks();
            Optional<Redirect> redirect = redirect();
            if (redirect.isEmpty()) {
                break;
            }
            redirects.add(redirect.get());
        }
        return redirects.isEmpty() ? command : new Command.Redirected(command, redirects, command.position());
    }

    private Command subshell() {
        Position start = in.position();
        in.next();
        nesting.enter(start);
        Command body = list();
        nesting.leave();
        skipBlanksAndNewlines();
        if (in.peek() != ')') {
            throw unexpected();
        }
        in.next();
        return new Command.Group(body, true, start);
    }

    private Command group() {
        Position start = in.position();
        expect("{");
        Command body = list();
        expect("}");
        return new Command.Group(body, false, start);
    }

    private Command conditional() {
        Position start = in.position();
        nesting.enter(start);
        in.accept(in.at("if") ? "if" : "elif");
        Command condition = list();
        expect("then");
        Command then = list();
        Optional<Command> otherwise = Optional.empty();
        if (reserved().filter("elif"::equals).isPresent()) {
            otherwise = Optional.of(conditional());
            nesting.leave();
            return new Command.If(condition, then, otherwise, start);
        }
        if (reserved().filter("else"::equals).isPresent()) {
            in.accept("else");
            otherwise = Optional.of(list());
        }
        expect("fi");
        nesting.leave();
        return new Command.If(condition, then, otherwise, start);
    }

    private Command loop(String word) {
        Position start = in.position();
        in.accept(word);
        Command condition = list();
        return new Command.While(condition, body(), word.equals("until"), start);
    }

    private Command body() {
        expect("do");
        Command body = list();
        expect("done");
        return body;
    }

    /** What follows the head of a {@code for}. */
    private Command forBody() {
        skipBlanksAndNewlines();
        if (reserved().filter("{"::equals).isPresent()) {
            expect("{");
            Command body = list();
            expect("}");
            return body;
        }
        return body();
    }

    private Command forLoop(String word) {
        Position start = in.position();
        in.accept(word);
        skipBlanks();
        if (word.equals("for") && in.at("((")) {
            in.next();
            in.next();
            return arithmeticFor(start);
        }
        if (!words.atWord()) {
            throw unexpected();
        }
        String name = words.word().plain().orElse("");
        boolean separated = false;
        skipBlanks();
        if (in.peek() == ';') {
            in.next();
            separated = true;
        }
        skipBlanksAndNewlines();
        Optional<List<Word>> items = Optional.empty();
        if (!separated && in.at("in") && WordParser.endsWord(afterNext(2))) {
            in.accept("in");
            List<Word> list = new ArrayList<>();
            skipBlanks();
            while (words.atWord()) {
                list.add(words.word());
                skipBlanks();
            }
            if (in.peek() == ';') {
                in.next();
            } else if (in.peek() != '\n') {
                throw unexpected();
            }
            items = Optional.of(list);
        }
        return new Command.For(name, items, forBody(), word.equals("select"), start);
    }

    private Command arithmeticFor(Position start) {
        Word first = words.expression(";").orElseThrow(this::unexpected);
        Word test = words.expression(";").orElseThrow(this::unexpected);
        Word step = words.expression("))").orElseThrow(this::unexpected);
        skipBlanks();
        if (in.peek() == ';') {
            in.next();
        }
        return new Command.ArithmeticFor(first, test, step, forBody(), start);
    }

    private Command choice() {
        Position start = in.position();
        nesting.enter(start);
        in.accept("case");
        skipBlanks();
        if (!words.atWord()) {
            throw unexpected();
        }
        Word word = words.word();
        skipBlanksAndNewlines();
        if (!in.at("in") || !WordParser.endsWord(afterNext(2))) {
            throw unexpected();
        }
        in.accept("in");
        List<Command.Case.Item> items = new ArrayList<>();
        while (true) {
            skipBlanksAndNewlines();
            if (reserved().filter("esac"::equals).isPresent()) {
                break;
            }
            if (in.peek() == '(') {
                in.next();
                skipBlanks();
            }
            items.add(item());
            skipBlanksAndNewlines();
            if (items.get(items.size() - 1).terminator().isEmpty()) {
                break;
            }
        }
        expect("esac");
        nesting.leave();
        return new Command.Case(word, items, start);
    }

    private Command.Case.Item item() {
        List<Word> patterns = new ArrayList<>();
        while (true) {
            skipBlanks();
            if (!words.atWord()) {
                throw unexpected();
            }
            patterns.add(words.word());
            skipBlanks();
            int c = in.next();
            if (c == ')') {
                break;
            }
            if (c != '|') {
                in.reset(in.offset() - 1);
                throw unexpected();
            }
        }
        skipBlanksAndNewlines();
        Command body = new Command.Sequence(List.of(), in.position());
        if (!in.at(";;") && !in.at(";&") && reserved().filter("esac"::equals).isEmpty()) {
            body = list();
        }
        skipBlanksAndNewlines();
        for (String terminator : List.of(";;&", ";;", ";&")) {
            if (in.accept(terminator)) {
                return new Command.Case.Item(patterns, body, terminator);
            }
        }
        return new Command.Case.Item(patterns, body, "");
    }

    private Command function() {
        Position start = in.position();
        in.accept("function");
        skipBlanks();
        if (!words.atWord()) {
            throw unexpected();
        }
        String name = words.word().plain().orElse("");
        skipBlanks();
        if (in.peek() == '(' && in.peekSecond() != '(') {
            int mark = in.offset();
            in.next();
            skipBlanks();
            if (in.peek() == ')') {
                in.next();
            } else {
                in.reset(mark);
            }
        }
        return functionBody(name, start);
    }

    private Command functionBody(String name, Position start) {
        skipBlanksAndNewlines();
        if (!atCompound()) {
            throw unexpected();
        }
        nesting.enter(start);
        Command body = command();
        nesting.leave();
        return new Command.Function(name, body, start);
    }

    private Command coprocess() {
        Position start = in.position();
        in.accept("coproc");
        skipBlanks();
        nesting.enter(start);
        String name = "COPROC";
        if (!atCompound()) {
            int mark = in.offset();
            Optional<String> first = words.atWord() ? words.word().plain() : Optional.empty();
            skipBlanks();
            if (first.isPresent() && atCompound()) {
                name = first.get();
            } else {
                in.reset(mark);
            }
        }
        Command command = command();
        nesting.leave();
        return new Command.Coprocess(name, command, start);
    }

    // --- simple commands

    private Command simple() {
        Position start = in.position();
        List<Assignment> assignments = new ArrayList<>();
        List<Redirect> redirects = new ArrayList<>();
        List<Word> list = new ArrayList<>();
        Set<String> expanded = new HashSet<>();
        boolean declares = false;
        boolean aliasNext = true;
        while (true) {
            skipBlanks();
            Optional<Redirect> redirect = redirect();
            if (redirect.isPresent()) {
                redirects.add(redirect.get());
                continue;
            }
            if (!words.atWord()) {
                break;
            }
            if (list.isEmpty()) {
                Optional<Assignment> assignment = words.assignment();
                if (assignment.isPresent()) {
                    assignments.add(assignment.get());
                    continue;
                }
            }
            int mark = in.offset();
            Word word = argument(declares);
            if (aliasNext) {
                aliasNext = false;
                Optional<String> name = word.plain();
                Optional<String> alias = name.filter(n -> !expanded.contains(n)).flatMap(aliases);
                if (alias.isPresent()) {
                    expanded.add(name.get());
                    in.splice(mark, alias.get());
                    if (list.isEmpty() && assignments.isEmpty() && redirects.isEmpty()) {
                        if (reserved().isPresent() || in.peek() == '(') {
                            return command();
                        }
                        start = in.position();
                        aliasNext = true;
                        aliasNextAfter =
                                alias.get().endsWith(" ") || alias.get().endsWith("\t");
                    } else {
                        aliasNext = true;
                    }
                    continue;
                }
                if (aliasNextAfter) {
                    aliasNextAfter = false;
                    aliasNext = true;
                    expanded.clear();
                }
            }
            if (list.isEmpty() && assignments.isEmpty() && redirects.isEmpty() && in.peekAfterBlanks() == '(') {
                return namedFunction(word, start);
            }
            list.add(word);
            declares |= word.plain().filter(DECLARATIONS::contains).isPresent();
        }
        if (assignments.isEmpty() && redirects.isEmpty() && list.isEmpty()) {
            throw unexpected();
        }
        return new Command.Simple(assignments, list, redirects, start);
    }

    /** Whether the alias just expanded ends in a blank, so that the word behind it may be an alias as well. */
    private boolean aliasNextAfter;

    private Command namedFunction(Word name, Position start) {
        skipBlanks();
        in.next();
        skipBlanks();
        if (in.peek() != ')') {
            throw unexpected();
        }
        in.next();
        return functionBody(name.plain().orElseThrow(this::unexpected), start);
    }

    /** A word behind the command's name; one of a declaration may hold an array. */
    private Word argument(boolean declares) {
        if (declares) {
            int mark = in.offset();
            Position start = in.position();
            String name = in.take(WordParser::isName);
            boolean append = in.accept("+=");
            if (!name.isEmpty() && (append || in.accept("=")) && in.peek() == '(') {
                in.next();
                List<Part> parts = new ArrayList<>();
                parts.add(new Part.Literal(name + (append ? "+=" : "=")));
                parts.addAll(words.array(start).parts());
                return new Word(parts, start);
            }
            in.reset(mark);
        }
        return words.word();
    }

    private Optional<Redirect> redirect() {
        int mark = in.offset();
        Optional<String> descriptor = Optional.empty();
        int c = in.peek();
        if (WordParser.isDigit(c)) {
            descriptor = Optional.of(in.take(WordParser::isDigit));
        } else if (c == '{' && WordParser.isNameStart(in.peekSecond())) {
            in.next();
            String name = in.take(WordParser::isName);
            if (in.peek() == '}') {
                in.next();
                descriptor = Optional.of("{" + name + "}");
            }
        }
        boolean processSubstitution = (in.peek() == '<' || in.peek() == '>') && in.peekSecond() == '(';
        for (String operator : REDIRECTIONS) {
            if (processSubstitution || (descriptor.isPresent() && operator.startsWith("&")) || !in.accept(operator)) {
                continue;
            }
            skipBlanks();
            if (!words.atWord()) {
                throw unexpected();
            }
            Word target = words.word();
            Optional<HereDocument> document = Optional.empty();
            if (operator.equals("<<") || operator.equals("<<-")) {
                HereDocument here = hereDocument(target, operator.equals("<<-"));
                pending.add(here);
                document = Optional.of(here);
            }
            return Optional.of(new Redirect(descriptor, operator, target, document));
        }
        in.reset(mark);
        return Optional.empty();
    }

    private static HereDocument hereDocument(Word delimiter, boolean stripTabs) {
        StringBuilder text = new StringBuilder();
        boolean quoted = delimiter(delimiter.parts(), text);
        return new HereDocument(text.toString(), quoted, stripTabs);
    }

    private static boolean delimiter(List<Part> parts, StringBuilder text) {
        boolean quoted = false;
        for (Part part : parts) {
            if (part instanceof Part.Literal literal) {
                text.append(literal.text());
            } else if (part instanceof Part.Quoted q) {
                text.append(q.text());
                quoted = true;
            } else if (part instanceof Part.DoubleQuoted d) {
                delimiter(d.parts(), text);
                quoted = true;
            } else if (part instanceof Part.Parameter parameter) {
                text.append('$').append(parameter.name());
            }
        }
        return quoted;
    }

    // --- [[ ]]

    private Command test() {
        Position start = in.position();
        in.accept("[[");
        Condition condition = any();
        skipBlanksAndNewlines();
        if (!in.accept("]]")) {
            throw unexpected();
        }
        return new Command.Test(condition, start);
    }

    private Condition any() {
        List<Condition> members = new ArrayList<>();
        do {
            members.add(all());
            skipBlanksAndNewlines();
        } while (in.accept("||"));
        return members.size() == 1 ? members.get(0) : new Condition.Any(members);
    }

    private Condition all() {
        List<Condition> members = new ArrayList<>();
        do {
            members.add(primary());
            skipBlanksAndNewlines();
        } while (in.accept("&&"));
        return members.size() == 1 ? members.get(0) : new Condition.All(members);
    }

    private Condition primary() {
        skipBlanksAndNewlines();
        Position start = in.position();
        nesting.enter(start);
        Condition condition;
        if (in.peek() == '!' && WordParser.endsWord(in.peekSecond())) {
            in.next();
            condition = new Condition.Not(primary());
        } else if (in.peek() == '(') {
            in.next();
            condition = any();
            if (!in.accept(")")) {
                throw unexpected();
            }
        } else {
            condition = comparison();
        }
        nesting.leave();
        return condition;
    }

    private Condition comparison() {
        if (!words.atWord() || in.at("]]")) {
            throw unexpected();
        }
        Word left = words.word();
        skipBlanks();
        Optional<String> operator = left.plain().filter(o -> o.matches("-[a-zA-Z]"));
        if (operator.isPresent() && words.atWord() && !atClosing()) {
            int mark = in.offset();
            Word operand = words.word();
            skipBlanks();
            // [[ -f = x ]] compares the word -f
            if (operand.plain().filter(o -> o.matches("=|==|!=|=~")).isEmpty() || !words.atWord() || atClosing()) {
                return new Condition.Unary(operator.get(), operand);
            }
            in.reset(mark);
        }
        int c = in.peek();
        if (c == '<' || c == '>') {
            in.next();
            skipBlanks();
            return new Condition.Binary(Character.toString(c), left, words.word());
        }
        if (!words.atWord() || atClosing()) {
            if (c == '\n' || c == ')' || in.at("&&") || in.at("||") || atClosing()) {
                return new Condition.Unary("-n", left);
            }
            throw unexpected();
        }
        String binary = words.word().plain().orElse("");
        if (!binary.matches("=|==|!=|=~|-(eq|ne|lt|le|gt|ge|nt|ot|ef)")) {
            throw unexpected();
        }
        skipBlanks();
        if (binary.equals("=~")) {
            return new Condition.Binary(binary, left, words.regex());
        }
        boolean before = words.extendedGlobs();
        words.extendedGlobs(true);
        if (!words.atWord() && in.peek() != '(') {
            throw unexpected();
        }
        Word right = words.word();
        words.extendedGlobs(before);
        return new Condition.Binary(binary, left, right);
    }

    private boolean atClosing() {
        return in.at("]]") && WordParser.endsWord(afterNext(2));
    }
}
