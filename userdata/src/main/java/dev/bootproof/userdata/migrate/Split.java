package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.migrate.Block.Statement;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.ScriptSource;
import dev.bootproof.userdata.shell.syntax.ScriptSource.Range;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text of commands in two at its last call of {@code bootstrap.sh}: what comes behind the call in the order of execution, also
 * behind it in the function that makes it and behind the call of that function.
 *
 * <p>Functions that lead to the call stand in both halves, with the part of their body that belongs there.
 */
final class Split {
    private final ScriptSource source;
    private final List<Range> calls;
    private final Map<String, Command.Function> functions = new HashMap<>();
    private final Map<String, Block> bodies = new HashMap<>();
    private final Set<String> leading = new HashSet<>();

    /** A block with the statement in it that leads to the call. */
    private record Step(Optional<String> function, Block block, int index) {
        Statement statement() {
            return block.statements().get(index);
        }
    }

    /** @param calls where the text calls {@code bootstrap.sh} */
    Split(ScriptSource source, List<Range> calls) {
        this.source = source;
        this.calls = List.copyOf(calls);
        functions(Block.of(source));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, Block> body : bodies.entrySet()) {
                boolean leads = body.getValue().statements().stream().anyMatch(this::leads);
                grown |= leads && leading.add(body.getKey());
            }
        }
    }

    private void functions(Block block) {
        for (Statement statement : block.statements()) {
            if (statement.command() instanceof Command.Function function) {
                Block.of(function, source).ifPresent(body -> {
                    functions.put(function.name(), function);
                    bodies.put(function.name(), body);
                    functions(body);
                });
            }
        }
    }

    private boolean leads(Statement statement) {
        return !statement.isFunction()
                && (calls.stream().anyMatch(statement.range()::contains)
                        || calledIn(statement.range()).isPresent());
    }

    private Optional<String> calledIn(Range range) {
        if (leading.isEmpty()) {
            return Optional.empty();
        }
        return source.commands().stream()
                .filter(command -> range.contains(command.range()))
                .flatMap(command -> command.command().words().stream().limit(1))
                .flatMap(word -> word.plain().stream())
                .filter(leading::contains)
                .findFirst();
    }

    /**
     * @param edits what else becomes of the text
     * @param hook the name of the unit that runs what comes behind
     */
    Optional<Halves> halves(TextEdits edits, String hook) {
        List<Step> steps = steps();
        if (steps.isEmpty()) {
            return Optional.empty();
        }
        Step first = steps.get(0);
        Step last = steps.get(steps.size() - 1);
        String text = source.text();
        Optional<Integer> and = afterAnd(last);
        StringBuilder redefined = new StringBuilder();
        boolean any = false;
        for (int i = steps.size() - 1; i > 0; i--) {
            Step step = steps.get(i);
            boolean innermost = i == steps.size() - 1;
            int from = innermost && and.isPresent() ? and.get() : step.block().behind(step.index(), text);
            String rest = edits.between(from, step.block().end());
            boolean idle = isIdle(rest) && !(innermost && and.isPresent());
            any |= !idle;
            if (any) {
                String before = innermost
                        ? (and.isPresent() ? "  :" : "")
                        : edits.between(
                                step.statement().range().from(), step.block().behind(step.index(), text));
                redefined
                        .append(step.function().orElseThrow())
                        .append("() {\n")
                        .append(before)
                        .append(rest.isBlank() && before.isBlank() ? "  :\n" : rest)
                        .append(rest.endsWith("\n") ? "}\n" : "\n}\n");
            }
        }
        int cut =
                steps.size() == 1 && and.isPresent() ? and.get() : first.block().behind(first.index(), text);
        String again = any
                ? edits.between(first.statement().range().from(), first.block().behind(first.index(), text))
                : steps.size() == 1 && and.isPresent() ? ":" : "";
        String rest = edits.between(cut, text.length());
        boolean trapped = source.commands().stream()
                .anyMatch(command -> command.range().to() <= cut
                        && text.substring(
                                        command.range().from(), command.range().to())
                                .matches("(?s)trap .*\\b(EXIT|0)\\s*"));
        if (again.isEmpty() && isIdle(rest) && !trapped) {
            return Optional.empty();
        }
        String moved = redefined
                + (again.isEmpty() || again.endsWith("\n") || again.equals(":") ? again : again + "\n")
                + rest;
        Set<String> redefinedNames =
                steps.stream().flatMap(step -> step.function().stream()).collect(Collectors.toSet());
        Carried carried = Carried.of(edits.between(0, cut), moved, redefinedNames);
        String line = carried.line(hook);
        for (int i = 1; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean innermost = i == steps.size() - 1;
            int from = innermost && and.isPresent() ? and.get() : step.block().behind(step.index(), text);
            edits.replace(new Range(from, step.block().end()), (endsLine(from) ? "" : "\n") + (innermost ? line : ""));
        }
        String end = (endsLine(cut) ? "" : "\n") + (steps.size() == 1 ? line : "");
        return Optional.of(new Halves(cut, end, carried.begin(hook) + moved, steps));
    }

    private boolean endsLine(int offset) {
        return offset > 0 && source.text().charAt(offset - 1) == '\n';
    }

    /**
     * @param cut the text's own commands from here on are gone
     * @param end what the text ends with instead
     * @param rest the unit's commands
     */
    record Halves(int cut, String end, String rest, List<Step> steps) {}

    /** Where the commands behind {@code call &&} begin, with their operator. */
    private Optional<Integer> afterAnd(Step step) {
        if (!(step.statement().command() instanceof Command.AndOr list)
                || list.rest().stream().noneMatch(Command.AndOr.Next::and)) {
            return Optional.empty();
        }
        return calls.stream()
                .filter(call -> call.from() == step.statement().range().from()
                        && step.statement().range().contains(call))
                .map(Range::to)
                .findFirst();
    }

    /** The statement of the last call, where what follows in it stays; empty where there is none, or what follows moves. */
    Optional<Range> last() {
        List<Step> steps = steps();
        if (steps.isEmpty() || afterAnd(steps.get(steps.size() - 1)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(steps.get(steps.size() - 1).statement().range());
    }

    /** From the script down to the block of the last call, as long as the way is straight. */
    private List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Optional<String> function = Optional.empty();
        Block block = Block.of(source);
        while (true) {
            int index = -1;
            for (int i = 0; i < block.statements().size(); i++) {
                index = leads(block.statements().get(i)) ? i : index;
            }
            if (index < 0) {
                return steps;
            }
            steps.add(new Step(function, block, index));
            Statement statement = block.statements().get(index);
            Optional<String> next = calledIn(statement.range()).filter(name -> isStraight(name, statement));
            if (next.isEmpty() || steps.size() > functions.size() + 1) {
                return steps;
            }
            function = next;
            block = java.util.Objects.requireNonNull(bodies.get(next.get()));
        }
    }

    /** Whether a function is run by this statement alone, once. */
    private boolean isStraight(String name, Statement statement) {
        long callers = source.commands().stream()
                .filter(command -> !command.command().words().isEmpty()
                        && command.command()
                                .words()
                                .get(0)
                                .plain()
                                .filter(name::equals)
                                .isPresent())
                .count();
        return callers == 1 && statement.isCallOf(name);
    }

    /** Whether commands do nothing: comments, {@code exit}, {@code true}, functions that nobody calls. */
    static boolean isIdle(String commands) {
        ScriptSource source = ScriptSource.of(commands);
        return source.end().isEmpty()
                && Block.of(source).statements().stream()
                        .allMatch(statement -> statement.isFunction()
                                || statement.isCallOf("exit")
                                || statement.isCallOf("return")
                                || statement.isCallOf("true")
                                || statement.isCallOf(":"));
    }
}
