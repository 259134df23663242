package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.shell.syntax.Redirect.HereDocument;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads simple commands with their aliases, assignments and redirections. */
final class SimpleCommandParser {
    private static final Set<String> DECLARATIONS =
            Set.of("declare", "typeset", "local", "export", "readonly", "eval", "alias", "let");
    private static final List<String> REDIRECTIONS =
            List.of("<<<", "<<-", "<<", "&>>", "&>", ">>", ">&", "<&", ">|", "<>", "<", ">");

    private final Cursor in;
    private final Tokens tokens;
    private final WordParser words;
    private final AssignmentParser assignments;
    private final HereDocumentReader documents;
    private final CompoundParser compounds;
    private final Aliases aliases;
    private Optional<Consumer<ScriptSource.Simple>> listener = Optional.empty();

    SimpleCommandParser(
            Cursor in,
            Tokens tokens,
            WordParser words,
            AssignmentParser assignments,
            HereDocumentReader documents,
            CompoundParser compounds,
            Aliases aliases) {
        this.in = in;
        this.tokens = tokens;
        this.words = words;
        this.assignments = assignments;
        this.documents = documents;
        this.compounds = compounds;
        this.aliases = aliases;
    }

    void listener(Consumer<ScriptSource.Simple> heard) {
        listener = Optional.of(heard);
    }

    private ScriptSource.Range range(int from) {
        return new ScriptSource.Range(in.origin(from), in.origin(in.offset()));
    }

    Command simple() {
        Position start = in.position();
        int from = in.offset();
        List<ScriptSource.Range> assignedAt = new ArrayList<>();
        List<ScriptSource.Range> redirectsAt = new ArrayList<>();
        List<ScriptSource.Range> wordsAt = new ArrayList<>();
        List<Assignment> assigned = new ArrayList<>();
        List<Redirect> redirects = new ArrayList<>();
        List<Word> list = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        List<String> redirectTexts = new ArrayList<>();
        boolean declares = false;
        while (true) {
            tokens.skipBlanks();
            int begin = in.offset();
            Optional<Redirect> redirect = redirect();
            if (redirect.isPresent()) {
                redirects.add(redirect.get());
                redirectsAt.add(range(begin));
                redirectTexts.add(in.slice(begin, in.offset()));
                declares = false;
                continue;
            }
            if (!words.atWord()) {
                break;
            }
            if (list.isEmpty()) {
                Optional<Assignment> assignment = assignments.assignment();
                if (assignment.isPresent()) {
                    assigned.add(assignment.get());
                    assignedAt.add(range(begin));
                    texts.add(in.slice(begin, in.offset()));
                    continue;
                }
            }
            if ((list.isEmpty() || aliases.isNext()) && aliases.expandWord()) {
                continue;
            }
            int mark = in.offset();
            Word word = list.isEmpty() ? words.word(true) : assignments.argument(declares);
            if (list.isEmpty() && assigned.isEmpty() && redirects.isEmpty() && in.peekAfterBlanks() == '(') {
                return namedFunction(word, start);
            }
            list.add(word);
            wordsAt.add(range(begin));
            texts.add(in.slice(mark, in.offset()));
            declares |= list.size() == 1
                    && word.plain().filter(DECLARATIONS::contains).isPresent();
        }
        if (assigned.isEmpty() && redirects.isEmpty() && list.isEmpty()) {
            throw tokens.unexpected();
        }
        texts.addAll(redirectTexts);
        Command.Simple command = new Command.Simple(assigned, list, redirects, String.join(" ", texts), start);
        listener.ifPresent(heard -> heard.accept(placed(command, from, assignedAt, wordsAt, redirectsAt)));
        return command;
    }

    private ScriptSource.Simple placed(
            Command.Simple command,
            int from,
            List<ScriptSource.Range> assignments,
            List<ScriptSource.Range> words,
            List<ScriptSource.Range> redirects) {
        int end = Stream.of(assignments, words, redirects)
                .flatMap(List::stream)
                .mapToInt(ScriptSource.Range::to)
                .max()
                .orElse(from);
        ScriptSource.Range whole = new ScriptSource.Range(in.origin(from), end);
        return new ScriptSource.Simple(command, whole, assignments, words, redirects);
    }

    private Command namedFunction(Word name, Position start) {
        tokens.skipBlanks();
        in.next();
        tokens.skipBlanks();
        if (in.peek() != ')') {
            throw tokens.unexpected();
        }
        in.next();
        return compounds.functionBody(name.plain().orElse(""), start);
    }

    Optional<Redirect> redirect() {
        int mark = in.offset();
        Optional<String> descriptor = Optional.empty();
        int c = in.peek();
        if (Characters.isDigit(c)) {
            descriptor = Optional.of(in.take(Characters::isDigit));
        } else if (c == '{' && Characters.isNameStart(in.peekSecond())) {
            in.next();
            String name = in.take(Characters::isName);
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
            tokens.skipBlanks();
            if (!words.atWord()) {
                throw tokens.unexpected();
            }
            Word target = target(operator);
            Optional<HereDocument> document = Optional.empty();
            if (operator.equals("<<") || operator.equals("<<-")) {
                document = Optional.of(documents.announce(target, operator.equals("<<-")));
            }
            return Optional.of(new Redirect(descriptor, operator, target, document));
        }
        in.reset(mark);
        return Optional.empty();
    }

    private Word target(String operator) {
        Position start = in.position();
        if (operator.endsWith("&") && in.peek() == '-') {
            in.next();
            return new Word(List.of(new Part.Literal("-")), start);
        }
        Word target = words.word();
        boolean number = target.plain().filter(t -> t.matches("[0-9]+")).isPresent();
        if (number && !operator.endsWith("&") && (in.peek() == '<' || in.peek() == '>')) {
            // the number belongs to the next redirection
            throw tokens.unexpected();
        }
        return target;
    }
}
