package dev.bootproof.userdata.shell.interp;

import com.google.re2j.Matcher;
import dev.bootproof.userdata.shell.expand.Arithmetic;
import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.GlobPattern;
import dev.bootproof.userdata.shell.expand.GlobPattern.Flag;
import dev.bootproof.userdata.shell.expand.Range;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.program.Regex;
import dev.bootproof.userdata.shell.syntax.Condition;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code test}, {@code [ ]} and {@code [[ ]]}: true, false, or not known. */
final class Tests {
    private static final String BRACKETS = "[[";
    private static final String ANY_CASE = "nocasematch";

    static final Set<String> BINARY =
            Set.of("=", "==", "!=", "<", ">", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-nt", "-ot", "-ef");

    private final Interpreter run;

    Tests(Interpreter run) {
        this.run = run;
    }

    // --- [[ ]]

    Optional<Boolean> condition(Condition condition, State state, Position position) {
        run.spend(1);
        if (condition instanceof Condition.Any any) {
            boolean doubt = false;
            for (Condition member : any.members()) {
                Optional<Boolean> truth = condition(member, state, position);
                if (truth.orElse(false)) {
                    return truth;
                }
                doubt |= truth.isEmpty();
            }
            return doubt ? Optional.empty() : Optional.of(false);
        } else if (condition instanceof Condition.All all) {
            boolean doubt = false;
            for (Condition member : all.members()) {
                Optional<Boolean> truth = condition(member, state, position);
                if (truth.isPresent() && !truth.get()) {
                    return truth;
                }
                doubt |= truth.isEmpty();
            }
            return doubt ? Optional.empty() : Optional.of(true);
        } else if (condition instanceof Condition.Not not) {
            return condition(not.negated(), state, position).map(truth -> !truth);
        } else if (condition instanceof Condition.Unary unary) {
            String operand = run.expander(state, position).single(unary.operand());
            run.recorder.reached(BRACKETS, List.of(unary.operator(), operand), state, run.at(position));
            return unary(unary.operator(), operand, state, run.at(position));
        }
        Condition.Binary binary = (Condition.Binary) condition;
        Expander expander = run.expander(state, position);
        String left = expander.single(binary.left());
        run.recorder.reached(BRACKETS, List.of(left, binary.operator()), state, run.at(position));
        return switch (binary.operator()) {
            case "=", "==" -> matches(left, expander.pattern(binary.right()), true, state);
            case "!=" ->
                matches(left, expander.pattern(binary.right()), true, state).map(truth -> !truth);
            case "=~" -> regex(left, expander.regex(binary.right()), state);
            case "-eq", "-ne", "-lt", "-le", "-gt", "-ge" -> {
                StateEnvironment environment = new StateEnvironment(run, state, position);
                Range number = Arithmetic.range(environment, left);
                yield number.compare(binary.operator(), Arithmetic.range(environment, expander.single(binary.right())));
            }
            case "-ef", "-nt", "-ot" -> files(binary.operator(), left, expander.single(binary.right()), state);
            default -> binary(binary.operator(), left, expander.single(binary.right()));
        };
    }

    /**
     * Whether a text matches a shell pattern, where that is known.
     *
     * @param extended whether the pattern may have {@code @(…)} and its like
     */
    Optional<Boolean> matches(String text, String pattern, boolean extended, State state) {
        GlobPattern glob = GlobPattern.of(pattern, Flag.of(extended, state.option(ANY_CASE)), run::spend);
        return run.numbers().agreed(text, glob::matches);
    }

    private Optional<Boolean> regex(String text, String regex, State state) {
        if (!Value.isKnown(text) || !Value.isKnown(regex) || text.length() > 2_000) {
            return Optional.empty();
        }
        run.spend(1 + regex.length() * text.length() / 256);
        Optional<Matcher> matcher =
                Regex.compile(regex, true, state.option(ANY_CASE)).map(pattern -> pattern.matcher(text));
        if (matcher.isEmpty()) {
            return Optional.empty();
        }
        state.unset("BASH_REMATCH");
        if (!matcher.get().find()) {
            return Optional.of(false);
        }
        Map<String, String> groups = new LinkedHashMap<>();
        for (int i = 0; i <= matcher.get().groupCount(); i++) {
            String group = matcher.get().group(i);
            groups.put(Integer.toString(i), group == null ? "" : group);
        }
        state.set("BASH_REMATCH", new Variable(groups, "a", Optional.empty()));
        return Optional.of(true);
    }

    // --- [ ]

    /** The status. */
    int classic(List<String> words, State state, Position position) {
        try {
            return Interpreter.status(new TestExpression(this, words, state, position).evaluate());
        } catch (IllegalArgumentException e) {
            return 2;
        }
    }

    // --- operators

    Optional<Boolean> binary(String operator, String left, String right) {
        return run.numbers().agreed(left, one -> run.numbers().agreed(right, other -> decided(operator, one, other)));
    }

    private Optional<Boolean> decided(String operator, String left, String right) {
        boolean known = Value.isKnown(left) && Value.isKnown(right);
        switch (operator) {
            case "=", "==", "!=" -> {
                boolean equal = operator.charAt(0) != '!';
                if (known) {
                    return Optional.of(left.equals(right) == equal);
                }
                return Value.mayBeEqual(left, right) ? Optional.empty() : Optional.of(!equal);
            }
            case "<" -> {
                return known ? Optional.of(left.compareTo(right) < 0) : Optional.empty();
            }
            case ">" -> {
                return known ? Optional.of(left.compareTo(right) > 0) : Optional.empty();
            }
            default -> {
                return number(left).compare(operator, number(right));
            }
        }
    }

    /** {@code -ef}; {@code -nt} and {@code -ot} where a file is missing: times are not known. */
    Optional<Boolean> files(String operator, String left, String right, State state) {
        if (!Value.isKnown(left) || !Value.isKnown(right)) {
            return Optional.empty();
        }
        Files files = run.files(state);
        String one = files.resolve(left);
        String other = files.resolve(right);
        Optional<Boolean> first = files.at(one).map(node -> !(node instanceof Node.Absent));
        Optional<Boolean> second = files.at(other).map(node -> !(node instanceof Node.Absent));
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        boolean both = first.get() && second.get();
        if (operator.equals("-ef")) {
            // another name may be a hard link
            return both && one.equals(other) ? Optional.of(true) : both ? Optional.empty() : Optional.of(false);
        }
        boolean newer = operator.equals("-nt");
        return both ? Optional.empty() : Optional.of(newer ? first.get() : second.get());
    }

    private Range number(String text) {
        return run.numbers()
                .decimal(text)
                .orElseThrow(() -> new IllegalArgumentException("integer expression expected"));
    }

    Optional<Boolean> unary(String operator, String operand, State state, Position position) {
        boolean known = Value.isKnown(operand);
        switch (operator) {
            case "-n", "-z" -> {
                boolean empty = operator.equals("-z");
                boolean some = !known && !operand.replace(Value.ANYTHING, "").isEmpty();
                if (known || some) {
                    return Optional.of((!some && operand.isEmpty()) == empty);
                }
                return Optional.empty();
            }
            case "-v" -> {
                if (!known) {
                    return Optional.empty();
                }
                return isSet(operand, state, position);
            }
            case "-R" -> {
                Variable variable = state.variables.get(operand);
                return known ? Optional.of(variable != null && variable.has('n')) : Optional.empty();
            }
            case "-o" -> {
                return Optional.of(state.option(operand));
            }
            case "-t" -> {
                return Optional.of(false);
            }
            default -> {
                return known ? file(operator, operand, state, position) : Optional.empty();
            }
        }
    }

    /** {@code -v name}, {@code -v 'name[key]'}, {@code -v 1}. */
    private Optional<Boolean> isSet(String operand, State state, Position position) {
        StateEnvironment environment = new StateEnvironment(run, state, position);
        if (operand.matches("\\d{1,6}")) {
            return Optional.of(Integer.parseInt(operand) <= state.positional.size());
        }
        Target target = Target.of(state, operand);
        Optional<Variable> variable = environment.variable(target.name());
        // also where there is no such array: what is wrong with its subscript is
        Optional<String> key = target.isWhole()
                ? Optional.empty()
                : target.subscript()
                        .map(subscript -> environment.key(variable, subscript))
                        .orElse(Optional.of("0"));
        if (variable.isEmpty()) {
            return Optional.of(false);
        }
        Map<String, String> elements = variable.get().elements();
        if (elements.values().stream().anyMatch(Value::isUnknown)
                || key.filter(k -> !Value.isKnown(k)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                target.isWhole()
                        ? !elements.isEmpty()
                        : key.filter(elements::containsKey).isPresent());
    }

    private Optional<Boolean> file(String operator, String path, State state, Position position) {
        if (path.isEmpty()) {
            return Optional.of(false);
        }
        Files files = run.files(state);
        boolean link = operator.equals("-h") || operator.equals("-L");
        String resolved = files.resolve(path, !link);
        run.recorder.used(FileAccess.Kind.TEST, resolved, state, position);
        Optional<Node> node = files.at(resolved);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Node there = node.get();
        boolean exists = !(there instanceof Node.Absent);
        Node.File file = there instanceof Node.File f ? f : null;
        return switch (operator) {
            case "-e", "-a", "-r", "-w", "-O", "-G" -> Optional.of(exists);
            case "-f" -> Optional.of(file != null && !path.startsWith("/dev/"));
            case "-d" -> Optional.of(there instanceof Node.Directory);
            case "-h", "-L" -> Optional.of(there instanceof Node.Link);
            case "-x" -> Optional.of(there instanceof Node.Directory || (file != null && file.executable()));
            case "-s" ->
                file == null
                        ? Optional.of(there instanceof Node.Directory)
                        : Value.tellsNothing(file.content())
                                ? Optional.empty()
                                : Optional.of(!file.content().isEmpty());
            case "-b", "-c", "-p", "-S" -> exists && path.startsWith("/dev/") ? Optional.empty() : Optional.of(false);
            default -> Optional.empty();
        };
    }
}
