package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.ScriptSource;
import dev.bootproof.userdata.shell.syntax.ScriptSource.Range;
import dev.bootproof.userdata.shell.syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Statements that stand one after the other: those of a script, or of a function's body.
 *
 * @param end behind the last one; where the function's closing brace stands
 */
record Block(List<Statement> statements, int end) {
    /** @param range up to the next statement */
    record Statement(Command command, Range range) {
        /** Whether it does nothing but make a function. */
        boolean isFunction() {
            return command instanceof Command.Function;
        }

        /** Whether it is a simple command of this name. */
        boolean isCallOf(String name) {
            return command instanceof Command.Simple simple
                    && !simple.words().isEmpty()
                    && simple.words().get(0).plain().filter(name::equals).isPresent();
        }
    }

    Block {
        statements = List.copyOf(statements);
    }

    static Block of(ScriptSource source) {
        List<Statement> statements = new ArrayList<>();
        List<Range> documents = source.commands().stream()
                .filter(command -> command.command().redirects().stream()
                        .anyMatch(redirect -> redirect.hereDocument().isPresent()))
                .map(ScriptSource.Simple::range)
                .toList();
        for (ScriptSource.Line line : source.lines()) {
            boolean document = documents.stream().anyMatch(line.range()::contains);
            // a here-document stands behind the whole line, so the line stays one
            List<Command> commands = line.command() instanceof Command.Sequence sequence && !document
                    ? sequence.commands()
                    : List.of(line.command());
            add(statements, commands, line.range(), source);
        }
        return new Block(statements, source.text().length());
    }

    /** The body of a function, where that is a group in braces. */
    static Optional<Block> of(Command.Function function, ScriptSource source) {
        int from = source.text().indexOf(function.text(), source.offset(function.position()));
        if (from < 0 || !(function.body() instanceof Command.Group group) || group.subshell()) {
            return Optional.empty();
        }
        int end = from + function.text().lastIndexOf('}');
        List<Command> commands =
                group.body() instanceof Command.Sequence sequence ? sequence.commands() : List.of(group.body());
        List<Statement> statements = new ArrayList<>();
        int first = commands.isEmpty() ? end : source.offset(commands.get(0).position());
        add(statements, commands, new Range(first, end), source);
        return Optional.of(new Block(statements, end));
    }

    private static void add(List<Statement> statements, List<Command> commands, Range range, ScriptSource source) {
        for (int i = 0; i < commands.size(); i++) {
            int from = i == 0 ? range.from() : source.offset(commands.get(i).position());
            int to = i + 1 < commands.size() ? source.offset(commands.get(i + 1).position()) : range.to();
            statements.add(new Statement(commands.get(i), new Range(from, to)));
        }
    }

    /** Whether a command is run only where a condition of the script's own holds. */
    boolean isConditional(Range command, ScriptSource source) {
        return statements.stream()
                .filter(statement -> statement.range().contains(command))
                .map(Statement::command)
                .anyMatch(around -> isConditional(around, command, source));
    }

    private static boolean isConditional(Command around, Range command, ScriptSource source) {
        if (around instanceof Command.Function function) {
            return Block.of(function, source)
                    .filter(body -> body.isConditional(command, source))
                    .isPresent();
        }
        if (around instanceof Command.AndOr list) {
            return isTest(list.first())
                    && command.from() > source.offset(list.first().position());
        }
        return around instanceof Command.Case
                || (around instanceof Command.If branch
                        && command.from() >= source.offset(branch.then().position()));
    }

    private static boolean isTest(Command command) {
        return command instanceof Command.Test
                || (command instanceof Command.Simple simple
                        && simple.words().stream()
                                .findFirst()
                                .flatMap(Word::plain)
                                .filter(Set.of("[", "test")::contains)
                                .isPresent());
    }

    /** Where what stands behind a statement begins, the comments before the next one included. */
    int behind(int index, String text) {
        Statement statement = statements.get(index);
        if (index + 1 == statements.size()) {
            return Math.min(end, statement.range().to());
        }
        int next = statements.get(index + 1).range().from();
        int line = text.lastIndexOf('\n', next - 1) + 1;
        if (!text.substring(line, next).isBlank()) {
            return next; // both stand in one line
        }
        while (true) {
            int before = text.lastIndexOf('\n', line - 2) + 1;
            if (before <= statement.range().from() || !isIdle(text.substring(before, line))) {
                return line;
            }
            line = before;
        }
    }

    private static boolean isIdle(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }
}
