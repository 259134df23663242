package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Arithmetic;
import dev.bootproof.userdata.shell.expand.Environment;
import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.ExpansionException;
import dev.bootproof.userdata.shell.expand.ExpansionException.Reach;
import dev.bootproof.userdata.shell.expand.Range;
import dev.bootproof.userdata.shell.expand.Subscripts;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Script;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A state, as the expansion of words needs it. */
final class StateEnvironment implements Environment {
    private static final Pattern INDEX = Pattern.compile("\\d{1,18}");

    /** Set by bash itself; their values differ from node to node. */
    private static final Set<String> OWN = Set.of(
            "HOSTNAME",
            "EPOCHREALTIME",
            "COLUMNS",
            "LINES",
            "GROUPS",
            "BASH_REMATCH",
            "COPROC",
            "INVOCATION_ID",
            "JOURNAL_STREAM",
            "SYSTEMD_EXEC_PID",
            "LANG",
            "_",
            "REPLY_");

    /** Whatever is assigned to these, or declared of them. */
    private static final Set<String> COMPUTED = Set.of("SECONDS", "SHELLOPTS", "BASHOPTS");

    private static final int FORKS = 100_000;

    private final Interpreter run;
    private final State state;
    private final Position position;
    /** The variables whose values went into what was expanded. */
    private final Map<String, Position> used = new LinkedHashMap<>();

    private boolean substituted;

    StateEnvironment(Interpreter run, State state, Position position) {
        this.run = run;
        this.state = state;
        this.position = position;
    }

    Map<String, Position> used() {
        return used;
    }

    Position position() {
        return position;
    }

    /** Whether a command substitution was run, whose status is then the command's. */
    boolean substituted() {
        return substituted;
    }

    /** The key of an array's element; empty where it lies before the first. */
    Optional<String> key(Optional<Variable> array, String subscript) {
        return new Subscripts(this, new Expander(this)).key(array, subscript);
    }

    private static Optional<Variable> element(Variable array, String key) {
        return Value.isKnown(key)
                ? Optional.ofNullable(array.elements().get(key)).map(Variable::scalar)
                : Optional.of(Variable.scalar(Value.ANYTHING));
    }

    @Override
    public Optional<Variable> variable(String written) {
        Target target = Target.of(state, written);
        String name = target.name();
        run.recorder.used(name);
        List<Optional<Variable>> several = state.undecided.get(name);
        if (several != null) {
            List<Consumer<State>> options = new ArrayList<>();
            for (Optional<Variable> one : several) {
                options.add(s -> one.ifPresentOrElse(v -> s.set(name, v), () -> s.unset(name)));
            }
            throw new ChoiceException(options, s -> s.undecided.containsKey(name));
        }
        if (name.equals("RANDOM")) {
            return Optional.of(Variable.scalar(text(new Range(0, 32_767)))); // also where a seed was assigned
        }
        Variable variable = COMPUTED.contains(name) ? null : state.variables.get(name);
        if (variable != null) {
            variable.setAt().ifPresent(at -> used.put(name, at));
            return target.subscript().isEmpty()
                    ? Optional.of(variable)
                    : key(Optional.of(variable), target.subscript().get()).flatMap(key -> element(variable, key));
        }
        return switch (name) {
            case "PWD" -> Optional.of(Variable.scalar(state.logicalDirectory()));
            case "UID", "EUID" -> Optional.of(Variable.scalar("0"));
            case "HOSTTYPE" -> Optional.of(Variable.scalar(run.architecture()));
            case "MACHTYPE" -> Optional.of(Variable.scalar(run.architecture() + "-" + Value.ANYTHING + "linux-gnu"));
            case "OSTYPE" -> Optional.of(Variable.scalar("linux-gnu"));
            case "BASH" -> Optional.of(Variable.scalar("/bin/bash"));
            // AL2 has 4.2, AL2023 5.2
            case "BASH_VERSION" ->
                Optional.of(Variable.scalar(text(new Range(4, 5)) + ".2." + Value.ANYTHING + "-release"));
            case "BASH_VERSINFO" ->
                Optional.of(array(List.of(
                        text(new Range(4, 5)),
                        "2",
                        text(Range.natural()),
                        text(Range.natural()),
                        "release",
                        run.architecture() + "-" + Value.ANYTHING + "linux-gnu")));
            case "BASH_SOURCE" -> {
                List<String> sources = new ArrayList<>(List.of(state.zero));
                state.frames.forEach(frame -> sources.add(frame.source()));
                yield Optional.of(innermostFirst(sources));
            }
            case "FUNCNAME" -> {
                List<String> names = new ArrayList<>(List.of("main"));
                state.frames.forEach(frame -> names.add(frame.function()));
                yield state.frames.isEmpty() ? Optional.empty() : Optional.of(innermostFirst(names));
            }
            case "DIRSTACK" -> {
                List<String> stack = DirectoryBuiltins.stack(state);
                Collections.reverse(stack);
                yield Optional.of(innermostFirst(stack));
            }
            case "PIPESTATUS" -> Optional.of(array(pipeStatuses()));
            case "BASH_SUBSHELL" -> Optional.of(Variable.scalar(Integer.toString(state.subshell)));
            // a fork's is another number than that of the shell it comes from
            case "BASHPID" -> Optional.of(Variable.scalar(Integer.toString(state.shell + FORKS * state.subshell)));
            case "BASH_COMMAND" -> Optional.of(Variable.scalar(state.command));
            case "BASH_ARGV0" -> Optional.of(Variable.scalar(state.zero));
            case "SHELLOPTS" -> Optional.of(Variable.scalar(OptionBuiltins.enabled(state, true)));
            case "BASHOPTS" -> Optional.of(Variable.scalar(OptionBuiltins.enabled(state, false)));
            case "BASH_LINENO" -> {
                List<String> lines = new ArrayList<>(Collections.nCopies(state.frames.size(), text(Range.natural())));
                lines.add("0");
                yield Optional.of(array(lines));
            }
            case "PPID" ->
                Optional.of(Variable.scalar(state.parent > 0 ? Integer.toString(state.parent) : text(Range.natural())));
            case "SECONDS", "EPOCHSECONDS", "SRANDOM", "LINENO" -> Optional.of(Variable.scalar(text(Range.natural())));
            case "OPTIND" -> Optional.of(Variable.scalar("1"));
            case "SHLVL" -> Optional.of(Variable.scalar("1"));
            default ->
                OWN.contains(name) || state.unknownVariables
                        ? Optional.of(Variable.scalar(Value.ANYTHING))
                        : Optional.empty();
        };
    }

    private List<String> pipeStatuses() {
        return state.pipeStatuses.stream()
                .map(status -> status >= 0 ? Integer.toString(status) : Value.ANYTHING)
                .toList();
    }

    private static Variable array(List<String> values) {
        Map<String, String> elements = new LinkedHashMap<>();
        values.forEach(value -> elements.put(Integer.toString(elements.size()), value));
        return new Variable(elements, "a", Optional.empty());
    }

    private static Variable innermostFirst(List<String> outermostFirst) {
        Map<String, String> elements = new LinkedHashMap<>();
        for (int i = 0; i < outermostFirst.size(); i++) {
            elements.put(Integer.toString(i), outermostFirst.get(outermostFirst.size() - 1 - i));
        }
        return new Variable(elements, "a", Optional.empty());
    }

    @Override
    public Optional<String> reference(String name) {
        return Optional.ofNullable(state.variables.get(name))
                .filter(variable -> variable.has('n'))
                .flatMap(Variable::value);
    }

    @Override
    public void assign(String written, Optional<String> subscript, String value) {
        Target target = Target.of(state, written);
        String name = target.name();
        if (name.equals("BASH_ARGV0")) {
            state.zero = value;
        }
        Variable old = state.undecided.containsKey(name) ? null : state.variables.get(name);
        if (old != null && old.has('r')) {
            throw new ExpansionException(name + " is readonly", state.endsAsPosix() || state.option("errexit"));
        }
        String stored = value;
        if (old != null && old.has('i') && Value.isKnown(value)) {
            stored = number(value);
        } else if (old != null && old.has('u')) {
            stored = value.toUpperCase(Locale.ROOT);
        } else if (old != null && old.has('l')) {
            stored = value.toLowerCase(Locale.ROOT);
        } else if (old != null && old.has('c') && !value.isEmpty()) {
            int first = value.offsetByCodePoints(0, 1);
            stored = value.substring(0, first).toUpperCase(Locale.ROOT)
                    + value.substring(first).toLowerCase(Locale.ROOT);
        }
        Optional<String> element = subscript.or(() -> target.subscript()
                .map(text -> key(Optional.ofNullable(old), text)
                        .orElseThrow(
                                () -> new ExpansionException("a subscript lies before the first element", false))));
        if (element.isPresent() || (old != null && old.isArray())) {
            Map<String, String> elements = new LinkedHashMap<>(old == null ? Map.of() : old.elements());
            spend(elements.size() / 16);
            String key = element.orElse("0");
            if (!Value.isKnown(key) || elements.size() > 2_000) {
                elements.replaceAll((k, v) -> Value.WORDS);
            } else {
                elements.put(key, stored);
            }
            String attributes = old == null ? "a" : old.isArray() ? old.attributes() : old.attributes() + "a";
            state.set(name, new Variable(sorted(elements, attributes), attributes, Optional.of(position)));
        } else {
            String attributes = old == null ? "" : old.attributes();
            if (state.option("allexport") && attributes.indexOf('x') < 0) {
                attributes += "x";
            }
            state.set(name, new Variable(Map.of("0", stored), attributes, Optional.of(position)));
        }
    }

    /** The value that a variable gets which is declared to be a number. */
    private String number(String value) {
        try {
            return text(Arithmetic.range(this, value));
        } catch (ExpansionException e) {
            // bash: make_variable_value cleans up all that runs and jumps to the top level
            throw e.fatal() ? e : new ExpansionException("what is assigned is no number", Reach.SCRIPT_LINE);
        }
    }

    static Map<String, String> sorted(Map<String, String> elements, String attributes) {
        if (attributes.indexOf('A') >= 0
                || elements.keySet().stream().anyMatch(k -> !INDEX.matcher(k).matches())) {
            return elements;
        }
        Map<String, String> sorted = new LinkedHashMap<>();
        TreeMap<Long, String> numbered = new TreeMap<>();
        elements.forEach((k, v) -> numbered.put(Long.parseLong(k), v));
        numbered.forEach((k, v) -> sorted.put(Long.toString(k), v));
        return sorted;
    }

    @Override
    public List<String> variableNames() {
        Set<String> names = new LinkedHashSet<>(state.variables.keySet());
        names.removeIf(name -> name.startsWith(" "));
        return List.copyOf(names);
    }

    @Override
    public List<String> positional() {
        return state.positional;
    }

    @Override
    public Optional<String> special(char name) {
        return switch (name) {
            case '?' -> Optional.of(status());
            case '#' ->
                Optional.of(
                        state.positional.contains(Value.WORDS)
                                ? text(Range.natural())
                                : Integer.toString(state.positional.size()));
            case '0' -> Optional.of(state.zero);
            case '-' -> Optional.of(OptionBuiltins.flags(state));
            case '$' -> Optional.of(Integer.toString(state.shell));
            case '_' -> variable("_").flatMap(Variable::value);
            case '!' -> state.lastBackground;
            default -> Optional.empty();
        };
    }

    private String status() {
        if (state.isDoubted()) {
            throw new ChoiceException(List.of(s -> s.decided(true), s -> s.decided(false)), State::isDoubted);
        }
        return state.status >= 0
                ? Integer.toString(state.status)
                : text(new Range(state.status == State.FAILED ? 1 : 0, 255));
    }

    @Override
    public boolean option(String name) {
        return state.option(name);
    }

    @Override
    public String directory() {
        return state.directory();
    }

    @Override
    public String output(Script script, boolean assigned) {
        substituted = true;
        return run.processes().output(script, state, assigned);
    }

    @Override
    public String process(Part.ProcessSubstitution substitution) {
        return run.processes().substitution(substitution, state, position);
    }

    @Override
    public Optional<List<String>> namesIn(String directory) {
        return run.files(state).names(directory);
    }

    @Override
    public Optional<Boolean> isDirectory(String path) {
        return run.files(state).node(path).map(Node.Directory.class::isInstance);
    }

    @Override
    public List<String> knownNamesIn(String directory) {
        return run.files(state).knownNames(directory);
    }

    @Override
    public RuntimeException tooMuch(String what) {
        return new BudgetException(what);
    }

    @Override
    public String text(Range number) {
        return run.numbers().text(number);
    }

    @Override
    public Range marked(char mark) {
        return run.numbers().marked(mark);
    }

    @Override
    public void spend(int amount) {
        run.spend(amount);
    }
}
