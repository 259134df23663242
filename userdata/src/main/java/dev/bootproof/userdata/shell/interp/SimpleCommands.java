package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.ExpansionException;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.interp.Io.Connection;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.syntax.Assignment;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Redirect;
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
    private final SignalBuiltins signals;
    private final Map<String, Tool> builtins = new HashMap<>();

    private long started;

    SimpleCommands(Interpreter run) {
        this.run = run;
        this.io = new Io(run);
        this.programs = new Programs(run, this);
        NameBuiltins names = new NameBuiltins(this);
        names.into(builtins);
        new FlowBuiltins(run, this, names).into(builtins);
        new InquiryBuiltins(run, this).into(builtins);
        new Sourcing(run, this).into(builtins);
        OptionBuiltins.into(builtins, this);
        signals = new SignalBuiltins(run);
        signals.into(builtins);
        new VariableBuiltins(run, this).into(builtins);
        new Getopts(run).into(builtins);
        new DirectoryBuiltins(run).into(builtins);
        new PrintBuiltins(run, this).into(builtins);
        new InputBuiltins(run, this).into(builtins);
        new Mapfile(run, this).into(builtins);
    }

    Io io() {
        return io;
    }

    Programs programs() {
        return programs;
    }

    SignalBuiltins signals() {
        return signals;
    }

    /** Whether POSIX calls it a special builtin: found before functions, and its errors end the shell. */
    static boolean isSpecial(String name) {
        return SPECIAL.contains(name);
    }

    /**
     * A builtin is told what it does not take: an error that ends a POSIX shell where failures count, unless the ERR trap
     * runs a command before (bash: {@code special_builtin_failed}).
     */
    Outcomes misused(Call call) {
        boolean ends = call.state().endsAsPosix()
                && isSpecial(call.name())
                && !run.errexit().isAnswer()
                && !run.traps().isSet("ERR", call.state());
        State state = call.state().with(2);
        return ends ? Outcomes.of(Escape.EXIT, state) : Outcomes.of(state);
    }

    Set<String> builtinNames() {
        return builtins.keySet();
    }

    boolean isBuiltin(String name, State state) {
        return builtins.containsKey(name) && !state.option(disabled(name));
    }

    /** The option that is on where {@code enable -n} has put a builtin away, and only programs have its name. */
    static String disabled(String name) {
        return " without " + name;
    }

    Outcomes run(Command.Simple written, State state) {
        Command.Simple command = state.option("keyword") ? Assignments.withKeywords(written) : written;
        Position position = run.at(command.position());
        StateEnvironment environment = new StateEnvironment(run, state, position);
        Expander expander = new Expander(environment);
        Assignments assignments = new Assignments(state, environment, expander);
        List<String> argv = new ArrayList<>();
        Map<Integer, Part.Array> arrays = new LinkedHashMap<>();
        Map<String, Position> through = new LinkedHashMap<>();
        boolean declares = false;
        for (Word word : command.words()) {
            if (declares && Assignments.isOne(word)) {
                Optional<Part.Array> array = Assignments.array(word);
                array.ifPresent(values -> arrays.put(argv.size(), values));
                argv.add(array.isPresent() ? Assignments.literal(word) : Assignments.expanded(word, expander));
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
            return assignmentsOnly(command, state, environment, assignments, before, position);
        }
        Connection connection = connected(command.redirects(), argv.get(0), state, position);
        if (connection == Connection.FAILED) {
            state.descriptors = before;
            state.status = 1;
            return state.option("posix") && SPECIAL.contains(argv.get(0))
                    ? Outcomes.of(Escape.EXIT, state)
                    : Outcomes.of(state);
        }
        Map<String, Optional<Variable>> saved = new LinkedHashMap<>();
        for (Assignment assignment : command.assignments()) {
            saved.putIfAbsent(assignment.name(), Optional.ofNullable(state.variables.get(assignment.name())));
            Variable old = state.variables.get(assignment.name());
            if (old != null && old.has('r') && !state.option("posix")) {
                continue; // only said, not refused
            }
            assignments.assign(assignment);
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
        // those of a function's call lie around it, as the variables of a caller do
        boolean around = !saved.isEmpty() && state.functions.containsKey(argv.get(0));
        if (around) {
            state.scopes.add(new HashMap<>(saved));
            state.scopes.get(state.scopes.size() - 1).put(State.BEFORE_CALL, Optional.empty());
        }
        Outcomes outcomes = dispatch(new Call(argv, arrays, state, position));
        outcomes.normal().ifPresent(after -> {
            after.status = connection.status(after.status);
            after.set("_", Variable.scalar(last));
            if (!keepsDescriptors) {
                after.descriptors = before;
            }
            if (around) {
                after.leaveScope();
            } else if (!keepsVariables) {
                saved.forEach((name, old) -> old.ifPresentOrElse(v -> after.set(name, v), () -> after.unset(name)));
            }
            if (!through.isEmpty() && !outcomes.escapes()) {
                after.backTo(certainty, reason);
            }
        });
        return outcomes;
    }

    private Connection connected(List<Redirect> redirects, String name, State state, Position position) {
        if (state.functions.containsKey(name) || builtins.containsKey(name) || redirects.isEmpty()) {
            return io.connect(redirects, state, position);
        }
        // a program's redirections are expanded in its own process
        Map<String, Variable> variables = new HashMap<>(state.variables);
        try {
            return io.connect(redirects, state, position);
        } catch (ExpansionException e) {
            return Connection.FAILED;
        } finally {
            state.variables = variables;
        }
    }

    private Outcomes assignmentsOnly(
            Command.Simple command,
            State state,
            StateEnvironment environment,
            Assignments assignments,
            Map<Integer, Handle> before,
            Position position) {
        int status = State.OK;
        for (Assignment assignment : command.assignments()) {
            assignments.assign(assignment);
        }
        if (environment.substituted()) {
            status = state.status;
        }
        Connection connection = io.connect(command.redirects(), state, position);
        state.descriptors = before;
        state.set("_", Variable.scalar(""));
        return Outcomes.of(state.with(connection.status(status)));
    }

    Outcomes redirected(Command.Redirected command, State state) {
        // a subshell's redirections are expanded in its own process
        boolean apart = command.command() instanceof Command.Group group && group.subshell();
        Map<String, Variable> variables = apart ? new HashMap<>(state.variables) : Map.of();
        Map<Integer, Handle> before = Io.saved(state);
        Connection connection = connected(command, apart, state);
        if (connection == Connection.FAILED) {
            return run.errexit().checked(state, failed -> {
                failed.descriptors = before;
                return Outcomes.of(failed.with(1));
            });
        }
        Map<String, Variable> inside = apart ? Map.copyOf(state.variables) : Map.of();
        Outcomes outcomes = run.execute(command.command(), state);
        outcomes.normal().ifPresent(after -> {
            after.status = connection.status(after.status);
            after.descriptors = before;
            inside.forEach((name, variable) -> {
                if (!variable.equals(variables.get(name))) {
                    Optional.ofNullable(variables.get(name))
                            .ifPresentOrElse(old -> after.set(name, old), () -> after.unset(name));
                }
            });
        });
        return outcomes;
    }

    private Connection connected(Command.Redirected command, boolean apart, State state) {
        try {
            return io.connect(command.redirects(), state, run.at(command.position()));
        } catch (ExpansionException e) {
            if (apart) {
                return Connection.FAILED;
            }
            throw e;
        }
    }

    /** How many commands were looked up by name. */
    long started() {
        return started;
    }

    /** Runs a command by its name: function, builtin, program. */
    Outcomes dispatch(Call call) {
        started++;
        State.Function function = call.state().functions.get(call.name());
        boolean specialFirst = call.state().option("posix") && SPECIAL.contains(call.name());
        if (function != null && !specialFirst) {
            if (call.state().doubtfulFunctions.contains(call.name())) {
                return run.branches()
                        .fork(
                                call.state(),
                                "under a condition",
                                List.of(
                                        s -> run.functions()
                                                .call(
                                                        function,
                                                        new Call(call.argv(), call.arrays(), s, call.position())),
                                        s -> command(new Call(call.argv(), call.arrays(), s, call.position()))));
            }
            return run.functions().call(function, call);
        }
        return command(call);
    }

    /** Runs a command by its name, functions left aside. */
    Outcomes command(Call call) {
        if (!Value.isKnown(call.name())) {
            run.recorder.gap(call.position(), "which command this is cannot be told from the script", call.state());
            if (call.name().indexOf(Value.SHIPPED) >= 0) {
                call.state().doubt("only if no line of the image's own script ends this one");
            }
            io.write(call.state(), 1, Value.ANYTHING);
            return call.status(State.UNKNOWN);
        }
        Tool builtin = builtins.get(call.name());
        if (builtin != null && isBuiltin(call.name(), call.state())) {
            run.recorder.reached(call.name(), call.arguments(), call.state(), call.position());
            return builtin.run(call);
        }
        return programs.run(call);
    }

    Outcomes builtin(Call call) {
        Tool builtin = builtins.get(call.name());
        return builtin == null ? call.status(1) : builtin.run(call);
    }
}
