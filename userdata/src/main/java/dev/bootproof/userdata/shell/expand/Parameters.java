package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.expand.ExpansionException.Reach;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Operation;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parameter expansion: which values a parameter stands for, and what takes their place. */
final class Parameters {
    /** In the order in which <code>${name@a}</code> has them. */
    private static final String ATTRIBUTES = "aAinrtxlu";

    private final Environment environment;
    private final Expander expander;
    private final Operators operators;
    private final Slices slices;
    private int depth;

    Parameters(Environment environment, Expander expander) {
        this.environment = environment;
        this.expander = expander;
        this.operators = new Operators(environment, expander);
        this.slices = new Slices(environment, expander);
    }

    /** Whether it stands for a list: {@code $@}, <code>${a[@]}</code>. */
    static boolean isList(Part.Parameter parameter) {
        if (parameter.name().equals("@")) {
            return true;
        }
        return parameter.subscript().flatMap(Word::plain).filter("@"::equals).isPresent()
                || parameter
                        .operation()
                        .filter(o -> o.operator().equals("names@"))
                        .isPresent();
    }

    /** Whether some are to be fields of their own and some to be joined. */
    static boolean mixesLists(List<Part> parts) {
        return parts.stream().anyMatch(part -> part instanceof Part.Parameter p && isList(p) && !p.length())
                && parts.stream().anyMatch(part -> part instanceof Part.Parameter p && isStar(p) && !p.length());
    }

    static boolean isStar(Part.Parameter parameter) {
        return parameter.name().equals("*")
                || parameter
                        .operation()
                        .filter(o -> o.operator().equals("names*"))
                        .isPresent()
                || parameter
                        .subscript()
                        .flatMap(Word::plain)
                        .filter("*"::equals)
                        .isPresent();
    }

    /** The values a parameter has before any operation: none where it is not set. */
    private List<String> values(String name, Optional<Word> subscript) {
        if (name.equals("@") || name.equals("*")) {
            return environment.positional();
        }
        if (Character.isDigit(name.charAt(0)) && !name.equals("0")) {
            int index = name.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(name);
            List<String> positional = environment.positional();
            if (index >= 1 && index <= positional.size()) {
                return List.of(Value.single(positional.get(index - 1)));
            }
            return positional.contains(Value.WORDS) ? List.of(Value.ANYTHING) : List.of();
        }
        if (!Character.isLetter(name.charAt(0)) && (name.charAt(0) != '_' || name.length() == 1)) {
            return environment.special(name.charAt(0)).map(List::of).orElse(List.of());
        }
        Optional<Variable> variable = environment.variable(name);
        if (subscript.isEmpty()) {
            return variable.flatMap(Variable::value).map(List::of).orElse(List.of());
        }
        String written = subscript.get().plain().orElse("");
        if (written.equals("@") || written.equals("*")) {
            return variable.map(v -> v.isArray() || !v.value().equals(Optional.of(Value.ANYTHING))
                            ? List.copyOf(v.elements().values())
                            : List.of(Value.WORDS))
                    .orElse(List.of());
        }
        String key = key(variable, subscript.get());
        if (!Value.isKnown(key)) {
            return List.of(Value.ANYTHING);
        }
        return variable.flatMap(v -> Optional.ofNullable(v.elements().get(key)))
                .map(value -> List.of(Value.single(value)))
                .orElse(List.of());
    }

    /** The subscript's value: a text for an associative array, else a number. */
    private String key(Optional<Variable> variable, Word subscript) {
        if (variable.filter(v -> v.has('A')).isPresent()) {
            return expander.single(subscript);
        }
        try {
            OptionalLong index = Arithmetic.evaluate(environment, expander.text(subscript));
            if (index.isEmpty()) {
                return Value.ANYTHING;
            }
            Optional<String> key = Variable.index(variable, index.getAsLong());
            if (key.isEmpty() && environment.option("errexit")) {
                // bash: report_error ends a shell that has set -e; else it only says so
                throw new ExpansionException("a subscript lies before the first element", true);
            }
            return key.orElse("");
        } catch (ExpansionException e) {
            // bash: array_expand_index cleans up all that runs and jumps to the top level
            throw new ExpansionException("a subscript is wrong", e.fatal() ? Reach.SHELL : Reach.SCRIPT_LINE);
        }
    }

    /** Whether the word of another parameter is being expanded. */
    boolean isWithin() {
        return depth > 0;
    }

    void expand(Part.Parameter parameter, Run run, boolean quoted) {
        if (++depth > 100) {
            throw environment.tooMuch("expansions are nested too deep");
        }
        try {
            expandBounded(parameter, run, quoted);
        } finally {
            depth--;
        }
    }

    private void expandBounded(Part.Parameter parameter, Run run, boolean quoted) {
        String operator = parameter.operation().map(Operation::operator).orElse("");
        boolean star = isStar(parameter);
        boolean list = isList(parameter) || star;
        if (isList(parameter)
                ? !parameter.length()
                : star && !quoted && !environment.option(Expander.ASSIGNED) && splitsByItself(parameter)) {
            run.hasList(true);
        }
        if (operator.startsWith("names")) {
            List<String> names = environment.variableNames().stream()
                    .filter(name -> name.startsWith(parameter.name()))
                    .sorted()
                    .toList();
            run.joinedSomehow();
            expander.values(names, run, quoted, star);
            return;
        }
        String name = parameter.name();
        Optional<Word> subscript = parameter.subscript();
        if (parameter.indirect()) {
            if (list && subscript.isPresent()) {
                List<String> keys = environment
                        .variable(name)
                        .map(v -> List.copyOf(v.elements().keySet()))
                        .orElse(List.of());
                run.joinedSomehow();
                expander.values(keys, run, quoted, star);
                return;
            }
            List<String> target = values(name, subscript);
            boolean element =
                    subscript.isPresent() && environment.variable(name).isPresent();
            if (target.isEmpty() && operator.isEmpty() && (element || Character.isDigit(name.charAt(0)))) {
                return;
            }
            if (target.isEmpty()) {
                throw new ExpansionException("invalid indirect expansion", environment.option("errexit"));
            }
            String pointed = target.get(0);
            if (!Value.isKnown(pointed)) {
                expander.value(Value.ANYTHING, run, quoted);
                return;
            }
            Matcher matcher = Pattern.compile("(\\w+|[@*#?$!-])(?:\\[(.*)])?").matcher(pointed);
            if (!matcher.matches()) {
                throw new ExpansionException("invalid variable name", environment.option("errexit"));
            }
            name = matcher.group(1);
            String inner = matcher.group(2);
            subscript = inner == null
                    ? Optional.empty()
                    : Optional.of(new Word(List.of(new Part.Literal(inner)), new Position(1, 1)));
            star = name.equals("*") || "*".equals(inner);
            list = star || name.equals("@") || "@".equals(inner);
        }
        List<String> values = values(name, subscript);
        if (parameter.length()) {
            if (list) {
                boolean declared =
                        subscript.isEmpty() || environment.variable(name).isPresent();
                if (!declared && environment.option("nounset")) {
                    throw new ExpansionException(name + " is not set", environment.option("errexit"));
                }
                boolean all = !values.contains(Value.WORDS);
                expander.value(all ? Integer.toString(values.size()) : Value.ANYTHING, run, quoted);
            } else {
                unset(name, values);
                String value = values.isEmpty() ? "" : values.get(0);
                expander.value(
                        Value.isKnown(value)
                                ? Integer.toString(value.codePointCount(0, value.length()))
                                : environment.text(Range.natural()),
                        run,
                        quoted);
            }
            return;
        }
        if (isAlternative(parameter.operation())) {
            if (alternative(parameter, name, subscript, values, run, quoted)) {
                return;
            }
        } else if (!list) {
            unset(name, values);
        }
        List<String> results = values;
        if (parameter.operation().isPresent() && !isAlternative(parameter.operation())) {
            Operation operation = parameter.operation().get();
            if (list && operator.equals(":")) {
                results = name.equals("@") || name.equals("*")
                        ? slices.positional(values, operation)
                        : slices.array(environment.variable(name), operation);
            } else {
                results = new ArrayList<>();
                for (String value : values) {
                    results.add(operators.apply(value, operation));
                }
                if (operator.equals("@") && attributes(operation)) {
                    results = described(name, list ? values : existing(name));
                } else if (operator.equals("@")
                        && values.isEmpty()
                        && environment.variable(name).isPresent()) {
                    results = List.of(Value.ANYTHING);
                }
            }
        }
        if (list) {
            if (!operator.isEmpty() || (star && !quoted)) {
                run.joinedSomehow();
            }
            boolean joined = !quoted && results.size() > 1 && expander.joinsByNothing();
            if (joined && (!operator.isEmpty() || (star && run.length() > 0))) {
                // with an empty IFS bash splits them in places of its own
                expander.value(Value.ANYTHING, run, false);
                return;
            }
            expander.values(results, run, quoted, star);
        } else if (!results.isEmpty()) {
            if (quoted
                    && results.get(0).isEmpty()
                    && !values.isEmpty()
                    && !values.get(0).isEmpty()) {
                run.add(Run.EMPTY, Run.QUOTED); // what an operator leaves empty is an empty string, not nothing
            }
            expander.value(results.get(0), run, quoted);
        }
    }

    /** Whether bash takes {@code $*} or <code>${a[*]}</code>, where it is joined, for a list all the same. */
    private boolean splitsByItself(Part.Parameter parameter) {
        boolean array = parameter.subscript().isPresent()
                && (environment.variable(parameter.name()).isPresent() || !isAlternative(parameter.operation()));
        return depth == 1 && !parameter.indirect() && !parameter.length() && (!parameter.braced() || array);
    }

    private void unset(String name, List<String> values) {
        if (values.isEmpty() && environment.option("nounset")) {
            throw new ExpansionException(name + " is not set", true);
        }
    }

    private static boolean isAlternative(Optional<Operation> operation) {
        return operation.filter(o -> o.operator().matches(":?[-=?+]")).isPresent();
    }

    /** {@code - = ? +}: writes the other value and says so, or leaves the parameter's own to the caller. */
    private boolean alternative(
            Part.Parameter parameter,
            String name,
            Optional<Word> subscript,
            List<String> values,
            Run run,
            boolean quoted) {
        Operation operation = parameter.operation().orElseThrow();
        boolean colon = operation.operator().startsWith(":");
        Word word = operation.operands().get(0);
        if (!quoted && !expander.joinsByBlank() && holdsList(word)) {
            // bash joins a list there in ways that differ from case to case
            if (operation.operator().endsWith("=") && values.isEmpty()) {
                assign(name, subscript, Value.ANYTHING);
            }
            expander.value(Value.ANYTHING, run, false);
            return true;
        }
        String joined = String.join(" ", values);
        boolean one = run.isAssigned()
                && !quoted
                && values.size() == 1
                && (isList(parameter) || (isStar(parameter) && !expander.joinsByNothing()));
        boolean empty = values.isEmpty() || (colon && joined.isEmpty() && !one);
        boolean doubtful = !empty && colon && joined.chars().allMatch(c -> c == Value.UNKNOWN);
        switch (operation.operator().charAt(operation.operator().length() - 1)) {
            case '+' -> {
                if (doubtful) {
                    String other = expander.operandText(word, run, quoted);
                    expander.value(other.isEmpty() ? "" : Value.ANYTHING, run, quoted);
                } else if (!empty) {
                    expander.operand(word, run, quoted);
                }
                return true;
            }
            case '?' -> {
                if (empty) {
                    throw new ExpansionException(name + " is not set", true);
                }
                return false;
            }
            case '=' -> {
                if (!empty) {
                    return false;
                }
                String value = expander.operandText(word, run, quoted);
                assign(name, subscript, value);
                expander.value(value, run, quoted);
                return true;
            }
            default -> {
                if (!empty) {
                    return false;
                }
                expander.operand(word, run, quoted);
                return true;
            }
        }
    }

    /** Whether quotes around it make no field where it has no values; where another word stands for it, they do. */
    boolean vanishes(Part.Parameter parameter) {
        if (!isList(parameter) || parameter.length()) {
            return false;
        }
        String operator = parameter.operation().map(Operation::operator).orElse("");
        return operator.matches(":?[+]")
                ? values(parameter.name(), parameter.subscript()).isEmpty()
                : !operator.matches(":?[-=?]");
    }

    private void assign(String name, Optional<Word> subscript, String value) {
        if (!Character.isLetter(name.charAt(0)) && (name.charAt(0) != '_' || name.length() == 1)) {
            throw new ExpansionException(
                    "$" + name + " cannot be assigned", environment.option("posix") || environment.option("errexit"));
        }
        Optional<String> key = subscript.map(s -> key(environment.variable(name), s));
        if (key.filter(String::isEmpty).isPresent()) {
            throw new ExpansionException(
                    "a subscript is wrong", environment.option("posix") || environment.option("errexit"));
        }
        environment.assign(name, key, value);
    }

    private static boolean holdsList(Word word) {
        return word.parts().stream()
                .flatMap(part -> part instanceof Part.DoubleQuoted d ? d.parts().stream() : Stream.of(part))
                .anyMatch(part -> part instanceof Part.Parameter p && (isList(p) || isStar(p)));
    }

    private List<String> existing(String name) {
        return environment.variable(name).isPresent() ? List.of("") : List.of();
    }

    private static boolean attributes(Operation operation) {
        return operation.operands().get(0).plain().filter("a"::equals).isPresent();
    }

    /** The letters of {@code declare} for each value. */
    private List<String> described(String name, List<String> values) {
        Optional<Variable> variable = environment.variable(name);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < ATTRIBUTES.length(); i++) {
            char letter = ATTRIBUTES.charAt(i);
            if (variable.filter(v -> v.has(letter)).isPresent()) {
                letters.append(letter);
            }
        }
        return values.stream().map(value -> letters.toString()).toList();
    }
}
