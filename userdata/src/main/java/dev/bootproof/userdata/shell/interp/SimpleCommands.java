package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.ExpansionException;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.interp.State.Handle;
import dev.bootproof.userdata.shell.syntax.Assignment;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Expands a simple command, finds what its name means, and runs that. */
final class SimpleCommands {
    private static final Set<String> DECLARATIONS = Set.of("declare", "typeset", "local", "export", "readonly");
    private static final Set<String> SPECIAL = Set.of(
            "break",
            ":",
            ".",
            "source",
            "continue",
            "eval",
            "exec",
            "exit",
            "export",
            "readonly",
            "return",
            "set",
            "shift",
            "trap",
            "unset");

    private final Interpreter run;
    private final Io io;
    private final Programs programs;
    private final Map<String, Tool> builtins = new HashMap<>();

    SimpleCommands(Interpreter run) {
        this.run = run;
        this.io = new Io(run);
        this.programs = new Programs(run, this);
        new FlowBuiltins(run, this).into(builtins);
        new VariableBuiltins(run, this).into(builtins);
        new DirectoryBuiltins(run).into(builtins);
        new PrintBuiltins(run, this).into(builtins);
        new InputBuiltins(run, this).into(builtins);
    }

    Io io() {
        return io;
    }

    Programs programs() {
        return programs;
    }

    boolean isBuiltin(String name) {
        return builtins.containsKey(name);
    }

    Outcomes run(Command.Simple command, State state) {
        Position position = run.at(command.position());
        StateEnvironment environment = new StateEnvironment(run, state, position);
        Expander expander = new Expander(environment);
        List<String> argv = new ArrayList<>();
        Map<Integer, Part.Array> arrays = new LinkedHashMap<>();
        Map<String, Position> through = new LinkedHashMap<>();
        boolean declares = false;
        for (Word word : command.words()) {
            if (declares && isAssignment(word)) {
                array(word).ifPresent(array -> arrays.put(argv.size(), array));
                argv.add(array(word).isPresent() ? literal(word) : expander.single(word, true));
                continue;
            }
            argv.addAll(expander.fields(List.of(word)));
            if (argv.size() >= 1 && through.isEmpty()) {
                through.putAll(environment.used());
                environment.used().clear();
                through.putIfAbsent("", position);
            }
            declares |= word.plain().filter(DECLARATIONS::contains).isPresent();
        }
        String last = argv.isEmpty() ? "" : argv.get(argv.size() - 1);
        through.remove("");
        Map<Integer, Handle> before = Io.saved(state);
        if (argv.isEmpty()) {
            return assignmentsOnly(command, state, environment, expander, before, position);
        }
        if (!io.connect(command.redirects(), state, position)) {
            state.descriptors = before;
            state.status = 1;
            return state.option("posix") && SPECIAL.contains(argv.get(0))
                    ? Outcomes.of(Escape.EXIT, state)
                    : Outcomes.of(state);
        }
        Map<String, Optional<Variable>> saved = new LinkedHashMap<>();
        for (Assignment assignment : command.assignments()) {
            saved.putIfAbsent(assignment.name(), Optional.ofNullable(state.variables.get(assignment.name())));
            assign(assignment, state, environment, expander);
            Variable assigned = state.variables.get(assignment.name());
            if (assigned != null) {
                state.set(assignment.name(), assigned.with('x'));
            }
        }
        Certainty certainty = state.certainty;
        Optional<String> reason = state.reason;
        through.entrySet().stream()
                .findFirst()
                .ifPresent(entry -> state.weaken("through variable " + entry.getKey() + " set on line "
                        + entry.getValue().line()));
        boolean keepsDescriptors = argv.get(0).equals("exec") && argv.size() == 1;
        boolean keepsVariables = state.option("posix") && SPECIAL.contains(argv.get(0));
        Outcomes outcomes = dispatch(new Call(argv, arrays, state, position));
        outcomes.normal().ifPresent(after -> {
            after.set("_", Variable.scalar(last));
            if (!keepsDescriptors) {
                after.descriptors = before;
            }
            if (!keepsVariables) {
                saved.forEach((name, old) -> old.ifPresentOrElse(v -> after.set(name, v), () -> after.unset(name)));
            }
            if (!through.isEmpty() && !outcomes.escapes()) {
                after.certainty = certainty;
                after.reason = reason;
            }
        });
        return outcomes;
    }

    private Outcomes assignmentsOnly(
            Command.Simple command,
            State state,
            StateEnvironment environment,
            Expander expander,
            Map<Integer, Handle> before,
            Position position) {
        int status = State.OK;
        for (Assignment assignment : command.assignments()) {
            try {
                assign(assignment, state, environment, expander);
            } catch (ExpansionException e) {
                if (e.fatal() || !String.valueOf(e.getMessage()).endsWith("readonly") || !state.option("posix")) {
                    throw e;
                }
                throw new ExpansionException("a variable is readonly", true);
            }
        }
        if (environment.substituted()) {
            status = state.status;
        }
        boolean connected = io.connect(command.redirects(), state, position);
        state.descriptors = before;
        state.status = connected ? status : 1;
        state.set("_", Variable.scalar(""));
        return Outcomes.of(state);
    }

    private static boolean isAssignment(Word word) {
        return !word.parts().isEmpty()
                && word.parts().get(0) instanceof Part.Literal literal
                && literal.text().matches("(?s)[A-Za-z_]\\w*\\+?=.*");
    }

    private static Optional<Part.Array> array(Word word) {
        return word.parts().stream()
                .filter(Part.Array.class::isInstance)
                .map(Part.Array.class::cast)
                .findFirst();
    }

    private static String literal(Word word) {
        return word.parts().get(0) instanceof Part.Literal literal ? literal.text() : "";
    }

    private void assign(Assignment assignment, State state, StateEnvironment environment, Expander expander) {
        String name = StateEnvironment.target(state, assignment.name());
        if (assignment.value().parts().size() == 1 && assignment.value().parts().get(0) instanceof Part.Array array) {
            assignArray(name, array, assignment.append(), state, environment, expander);
            return;
        }
        Optional<String> key = Optional.empty();
        if (assignment.subscript().isPresent()) {
            key = Optional.of(key(name, assignment.subscript().get(), state, environment, expander));
        }
        String value = expander.single(assignment.value(), true);
        if (assignment.append()) {
            Optional<Variable> old = environment.variable(name);
            String before = old.map(v -> v.elements().get(keyOrZero(assignment, name, state, environment, expander)))
                    .orElse("");
            boolean number = old.filter(v -> v.has('i')).isPresent();
            value = number ? "(" + before + ")+(" + value + ")" : before + value;
        }
        environment.assign(name, key, value);
    }

    private String keyOrZero(
            Assignment assignment, String name, State state, StateEnvironment environment, Expander expander) {
        return assignment
                .subscript()
                .map(s -> key(name, s, state, environment, expander))
                .orElse("0");
    }

    private String key(String name, Word subscript, State state, StateEnvironment environment, Expander expander) {
        Variable variable = state.variables.get(name);
        if (variable != null && variable.has('A')) {
            return expander.single(subscript);
        }
        var index = dev.bootproof.userdata.shell.expand.Arithmetic.evaluate(environment, expander.text(subscript));
        return index.isPresent() ? Long.toString(index.getAsLong()) : Value.ANYTHING;
    }

    void assignArray(
            String name,
            Part.Array array,
            boolean append,
            State state,
            StateEnvironment environment,
            Expander expander) {
        Variable old = state.variables.get(name);
        if (old != null && old.has('r')) {
            throw new ExpansionException(name + " is readonly", false);
        }
        boolean associative = old != null && old.has('A');
        Map<String, String> elements = new LinkedHashMap<>(append && old != null ? old.elements() : Map.of());
        long next = 0;
        for (String key : elements.keySet()) {
            next = !associative && key.matches("\\d{1,18}") ? Math.max(next, Long.parseLong(key) + 1) : next;
        }
        for (Word.Element element : array.elements()) {
            if (element.subscript().isPresent()) {
                String key = key(name, element.subscript().get(), state, environment, expander);
                elements.put(key, expander.single(element.value()));
                next = key.matches("\\d{1,18}") ? Long.parseLong(key) + 1 : next;
            } else {
                for (String field : expander.fields(List.of(element.value()))) {
                    elements.put(Long.toString(next++), field);
                }
            }
            if (elements.size() > 2_000) {
                throw new BudgetException("an array grows too long");
            }
        }
        String attributes = old == null ? "a" : old.isArray() ? old.attributes() : old.attributes() + "a";
        state.set(
                name,
                new Variable(
                        StateEnvironment.sorted(elements, attributes),
                        attributes,
                        Optional.of(environment.position())));
    }

    Outcomes redirected(Command.Redirected command, State state) {
        Map<Integer, Handle> before = Io.saved(state);
        if (!io.connect(command.redirects(), state, run.at(command.position()))) {
            state.descriptors = before;
            state.status = 1;
            return Outcomes.of(state);
        }
        Outcomes outcomes = run.execute(command.command(), state);
        outcomes.normal().ifPresent(after -> after.descriptors = before);
        return outcomes;
    }

    /** Runs a command by its name: function, builtin, program. */
    Outcomes dispatch(Call call) {
        State.Function function = call.state().functions.get(call.name());
        boolean specialFirst = call.state().option("posix") && SPECIAL.contains(call.name());
        if (function != null && !specialFirst) {
            if (call.state().doubtfulFunctions.contains(call.name())) {
                return run.fork(
                        call.state(),
                        "under a condition",
                        List.of(
                                s -> function(function, new Call(call.argv(), call.arrays(), s, call.position())),
                                s -> command(new Call(call.argv(), call.arrays(), s, call.position()))));
            }
            return function(function, call);
        }
        return command(call);
    }

    /** Runs a command by its name, functions left aside. */
    Outcomes command(Call call) {
        if (!Value.isKnown(call.name())) {
            run.recorder.gap(call.position(), "which command this is cannot be told from the script", call.state());
            io.write(call.state(), 1, Value.ANYTHING);
            return call.status(State.UNKNOWN);
        }
        Tool builtin = builtins.get(call.name());
        if (builtin != null) {
            run.recorder.reached(call.name(), false, call.arguments(), call.state(), call.position());
            return builtin.run(call);
        }
        return programs.run(call);
    }

    Outcomes builtin(Call call) {
        Tool builtin = builtins.get(call.name());
        return builtin == null ? call.status(1) : builtin.run(call);
    }

    /** The traps of the shell that its functions do not have. */
    private static List<String> uninherited(State state) {
        List<String> names = new ArrayList<>();
        if (!state.option("errtrace")) {
            names.add("ERR");
        }
        if (!state.option("functrace")) {
            names.addAll(List.of("DEBUG", "RETURN"));
        }
        return names;
    }

    private Outcomes function(State.Function function, Call call) {
        State state = call.state();
        run.called.add(function.body());
        Certainty certainty = state.certainty;
        Optional<String> reason = state.reason;
        List<String> positional = state.positional;
        state.positional = new ArrayList<>(call.arguments());
        state.scopes.add(new HashMap<>());
        state.frames.add(new State.Frame(call.name(), function.source()));
        Map<String, State.Trap> outer = new HashMap<>();
        for (String trap : uninherited(state)) {
            Optional.ofNullable(state.traps.remove(trap)).ifPresent(t -> outer.put(trap, t));
        }
        Outcomes outcomes = run.function(function.body(), state, function.inside());
        outcomes.take(Escape.RETURN).ifPresent(outcomes::addNormal);
        outcomes.normal().ifPresent(after -> {
            after.positional = positional;
            Optional.ofNullable(after.traps.get("RETURN"))
                    .ifPresent(trap -> run.text(trap.action(), after, Optional.of(trap.at()), false));
            after.frames.remove(after.frames.size() - 1);
            outer.forEach(after.traps::putIfAbsent);
            if (!after.scopes.isEmpty()) {
                after.scopes
                        .remove(after.scopes.size() - 1)
                        .forEach((name, old) -> old.ifPresentOrElse(v -> after.set(name, v), () -> after.unset(name)));
            }
            if (!outcomes.escapes()) {
                after.certainty = certainty;
                after.reason = reason;
            }
        });
        return outcomes;
    }
}
