package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.ShellParser;
import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Operation;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Parameter expansion: which values a parameter stands for, and what takes their place. */
final class Parameters {
    private static final Pattern POINTER = Pattern.compile("(\\w+|[@*#?$!-])(?:\\[(.*)])?");

    /**
     * What is expanded: the parameter that is written, or the one that it points to.
     *
     * @param list whether it stands for a list
     * @param star whether that is joined in quotes
     */
    record Target(String name, Optional<Word> subscript, boolean list, boolean star) {}

    private final Environment environment;
    private final Expander expander;
    private final Operators operators;
    private final Slices slices;
    private final ParameterValues stored;
    private final Alternatives alternatives;
    private int depth;

    Parameters(Environment environment, Expander expander) {
        this.environment = environment;
        this.expander = expander;
        this.operators = new Operators(environment, expander);
        this.slices = new Slices(environment, expander);
        this.stored = new ParameterValues(environment, expander);
        this.alternatives = new Alternatives(expander, stored);
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
        boolean star = isStar(parameter);
        if (!Alternatives.isOne(parameter.operation())) {
            listed(parameter, run, quoted);
        }
        if (operator(parameter).startsWith("names")) {
            List<String> names = environment.variableNames().stream()
                    .filter(name -> name.startsWith(parameter.name()))
                    .sorted()
                    .toList();
            run.joinedSomehow();
            expander.values(names, run, quoted, star);
            return;
        }
        Target written = new Target(parameter.name(), parameter.subscript(), isList(parameter) || star, star);
        if (!parameter.indirect()) {
            expand(parameter, written, run, quoted);
        } else if (written.list() && parameter.subscript().isPresent()) {
            List<String> keys = environment
                    .variable(parameter.name())
                    .map(v -> List.copyOf(v.elements().keySet()))
                    .orElse(List.of());
            run.joinedSomehow();
            expander.values(keys, run, quoted, star);
        } else {
            indirect(parameter, written, run, quoted);
        }
    }

    private static String operator(Part.Parameter parameter) {
        return parameter.operation().map(Operation::operator).orElse("");
    }

    /** {@code ${!name}}: of the parameter that another names. */
    private void indirect(Part.Parameter parameter, Target written, Run run, boolean quoted) {
        String name = written.name();
        Optional<String> referred = environment.reference(name);
        if (referred.isPresent()
                && written.subscript().isEmpty()
                && operator(parameter).isEmpty()) {
            expander.value(referred.get(), run, quoted); // bash: parameter_brace_expand_indir
            return;
        }
        List<String> pointers = stored.of(name, written.subscript());
        if (pointers.isEmpty()) {
            boolean element = written.subscript().isPresent()
                    && environment.variable(name).isPresent();
            if (operator(parameter).isEmpty() && (element || Character.isDigit(name.charAt(0)))) {
                return;
            }
            throw new ExpansionException("invalid indirect expansion", environment.option("errexit"));
        }
        String pointer = pointers.get(0);
        if (!Value.isKnown(pointer)) {
            expander.value(Value.ANYTHING, run, quoted);
            return;
        }
        Matcher matcher = POINTER.matcher(pointer);
        if (!matcher.matches()) {
            throw new ExpansionException("invalid variable name", environment.option("errexit"));
        }
        String target = matcher.group(1);
        String subscript = matcher.group(2);
        boolean star = target.equals("*") || "*".equals(subscript);
        boolean list = star || target.equals("@") || "@".equals(subscript);
        Optional<Word> key = Optional.ofNullable(subscript).flatMap(ShellParser::subscript);
        expand(parameter, new Target(target, key, list, star), run, quoted);
    }

    private void expand(Part.Parameter parameter, Target target, Run run, boolean quoted) {
        List<String> values = stored.of(target.name(), target.subscript());
        if (parameter.length()) {
            expander.value(length(target, values), run, quoted);
            return;
        }
        boolean alternative = Alternatives.isOne(parameter.operation());
        if (alternative) {
            if (alternatives.apply(parameter, target, values, run, quoted)) {
                return;
            }
            listed(parameter, run, quoted);
        } else if (!target.list()) {
            stored.require(target.name(), values);
        }
        List<String> results = alternative
                ? values
                : parameter
                        .operation()
                        .map(operation -> results(operation, target, values))
                        .orElse(values);
        boolean operated = parameter.operation().isPresent();
        if (target.list()) {
            if (operated || (target.star() && !quoted)) {
                run.joinedSomehow();
            }
            boolean joined = !quoted && results.size() > 1 && expander.joinsByNothing();
            if (joined && (operated || (target.star() && run.length() > 0))) {
                // with an empty IFS bash splits them in places of its own
                expander.value(Value.ANYTHING, run, false);
                return;
            }
            expander.values(results, run, quoted, target.star());
        } else if (!results.isEmpty()) {
            if (quoted
                    && results.get(0).isEmpty()
                    && parameter.operation().filter(o -> leavesText(o, values)).isPresent()) {
                run.add(Run.EMPTY, Run.QUOTED); // an empty string, not nothing
            }
            expander.value(results.get(0), run, quoted);
        }
    }

    /** Whether an operator that gives an empty text gives any: of an empty one a few make nothing (bash: subst.c). */
    private static boolean leavesText(Operation operation, List<String> values) {
        return switch (operation.operator().charAt(0)) {
            case '#', '%' -> !values.get(0).isEmpty();
            case '@' ->
                operation.operands().get(0).plain().filter("ELUu"::contains).isPresent();
            default -> !Alternatives.isOne(Optional.of(operation));
        };
    }

    /** Whether the locale, which cloud-init leaves at UTF-8, was set to one that knows no characters of several bytes. */
    private boolean countsBytes() {
        return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
                .flatMap(name -> environment.variable(name).flatMap(Variable::value).stream())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.equals("C") || value.equals("POSIX"))
                .isPresent();
    }

    /** {@code ${#name}}: how many values there are, or how many characters in one. */
    private String length(Target target, List<String> values) {
        if (target.list()) {
            boolean declared = target.subscript().isEmpty()
                    || environment.variable(target.name()).isPresent();
            if (!declared && environment.option("nounset")) {
                throw new ExpansionException(target.name() + " is not set", environment.option("errexit"));
            }
            return values.contains(Value.WORDS) ? Value.ANYTHING : Integer.toString(values.size());
        }
        stored.require(target.name(), values);
        String value = values.isEmpty() ? "" : values.get(0);
        return Value.isKnown(value)
                ? Integer.toString(
                        countsBytes()
                                ? value.getBytes(StandardCharsets.UTF_8).length
                                : value.codePointCount(0, value.length()))
                : environment.text(Range.natural());
    }

    /** What an operator makes of the values. */
    private List<String> results(Operation operation, Target target, List<String> values) {
        String name = target.name();
        if (operation.operator().equals(":")) {
            return !target.list()
                    ? values.stream()
                            .flatMap(value -> slices.text(value, operation).stream())
                            .toList()
                    : name.equals("@") || name.equals("*")
                            ? slices.positional(values, operation)
                            : slices.array(environment.variable(name), operation);
        }
        List<String> results = new ArrayList<>();
        for (String value : values) {
            results.add(operators.apply(value, operation));
        }
        if (operation.operator().equals("@")) {
            boolean declared = environment.variable(name).isPresent();
            if (operation.operands().get(0).plain().filter("a"::equals).isPresent()) {
                int count = target.list() ? values.size() : declared ? 1 : 0;
                return Collections.nCopies(count, stored.attributes(name));
            }
            if (values.isEmpty() && declared) {
                return List.of(Value.ANYTHING);
            }
        }
        return results;
    }

    /** Notes that a list of its own is part of the word, where it is one for bash. */
    private void listed(Part.Parameter parameter, Run run, boolean quoted) {
        if (isList(parameter)
                ? !parameter.length()
                : isStar(parameter) && !quoted && !environment.option(Expander.ASSIGNED) && splitsByItself(parameter)) {
            run.hasList(true);
        }
    }

    /** Whether bash takes {@code $*} or <code>${a[*]}</code>, where it is joined, for a list all the same. */
    private boolean splitsByItself(Part.Parameter parameter) {
        boolean array = parameter.subscript().isPresent()
                && (environment.variable(parameter.name()).isPresent() || !Alternatives.isOne(parameter.operation()));
        return depth == 1 && !parameter.indirect() && !parameter.length() && (!parameter.braced() || array);
    }

    /** Whether quotes around it make no field where it has no values; where another word stands for it, they do. */
    boolean vanishes(Part.Parameter parameter) {
        if (!isList(parameter) || parameter.length()) {
            return false;
        }
        String operator = operator(parameter);
        return operator.matches(":?[+]")
                ? stored.of(parameter.name(), parameter.subscript()).isEmpty()
                : !operator.matches(":?[-=?]");
    }
}
