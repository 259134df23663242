package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Arithmetic;
import dev.bootproof.userdata.shell.expand.ExpansionException;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code declare export local readonly unset shift let}. */
final class VariableBuiltins {
    private final Interpreter run;
    private final SimpleCommands commands;

    VariableBuiltins(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("export", call -> declare(call, "x", false));
        table.put("readonly", call -> declare(call, "r", false));
        table.put("declare", call -> declare(call, "", true));
        table.put("typeset", call -> declare(call, "", true));
        table.put("local", this::local);
        table.put("unset", this::unset);
        table.put("shift", this::shift);
        table.put("let", this::let);
    }

    private Outcomes local(Call call) {
        return call.state().scopes.isEmpty() ? call.status(1) : declare(call, "", true);
    }

    private Outcomes declare(Call call, String given, boolean scoped) {
        return new Declaration(run, commands, call, given, scoped).run();
    }

    private Outcomes unset(Call call) {
        State state = call.state();
        boolean functions = false;
        boolean variables = false;
        boolean references = false;
        int status = State.OK;
        for (String argument : call.arguments()) {
            if (argument.startsWith("-")) {
                if (!argument.matches("-[fvn]*|--")) {
                    return commands.misused(call);
                }
                functions |= argument.contains("f");
                variables |= argument.contains("v");
                references |= argument.contains("n");
                continue;
            }
            if (functions) {
                status = removesFunction(argument, state) ? status : 1;
                continue;
            }
            Target named = references ? new Target(argument, Optional.empty()) : Target.of(state, argument);
            if (named.subscript().isPresent()) {
                int removed = removed(named, call);
                status = removed == State.OK ? status : removed;
            } else {
                String target = named.name();
                Variable old = state.variables.get(target);
                if ((old != null && old.has('r')) || (variables && !target.matches("[A-Za-z_]\\w*"))) {
                    status = Value.isKnown(target) ? 1 : State.UNKNOWN;
                    continue;
                }
                if (references && old != null && !old.has('n')) {
                    continue;
                }
                if (old == null && !variables && !references && state.functions.containsKey(target)) {
                    status = removesFunction(target, state) ? status : 1;
                }
                state.forget(target);
            }
        }
        return call.status(status);
    }

    /** Whether a function of the name is gone: one that is readonly stays. */
    private static boolean removesFunction(String name, State state) {
        boolean stays = state.readonlyFunctions.contains(name);
        if (!stays) {
            state.functions.remove(name);
        }
        return !stays;
    }

    /** Takes an element away, or all; the status. */
    private int removed(Target target, Call call) {
        State state = call.state();
        StateEnvironment environment = new StateEnvironment(run, state, call.position());
        Optional<Variable> found = environment.variable(target.name());
        if (found.isEmpty()) {
            return State.OK;
        }
        Variable array = found.get();
        boolean all = target.isWhole() && !array.has('A');
        Optional<String> key = all
                ? Optional.empty()
                : environment.key(found, target.subscript().orElseThrow());
        boolean first = key.equals(Optional.of("0"));
        if (array.has('r') || (!all && (key.isEmpty() || !(array.isArray() || first)))) {
            return 1;
        }
        Map<String, String> elements = new LinkedHashMap<>(all ? Map.of() : array.elements());
        environment.spend(elements.size() / 16);
        if (key.filter(known -> !Value.isKnown(known)).isPresent()) {
            elements.replaceAll((name, value) -> Value.WORDS);
        } else if (!elements.containsValue(Value.WORDS)) {
            key.ifPresent(elements::remove);
        }
        state.set(target.name(), array.with(elements, array.setAt()));
        return State.OK;
    }

    private Outcomes shift(Call call) {
        State state = call.state();
        String by = call.arguments().isEmpty() ? "1" : call.arguments().get(0);
        if (Value.isKnown(by) && !by.matches("[+]?\\d+")) {
            return call.status(1);
        }
        int count = by.matches("\\d{1,6}") ? Integer.parseInt(by) : 1;
        int end = Math.min(count, state.positional.size());
        boolean unknown = state.positional.subList(0, end).contains(Value.WORDS);
        if (!unknown && count > end) {
            return call.status(1);
        }
        state.positional = new ArrayList<>(state.positional.subList(end, state.positional.size()));
        if (unknown) {
            state.weaken("where what is not known is words enough");
            state.positional.add(0, Value.WORDS); // and may be more
        }
        return call.status(0);
    }

    private Outcomes let(Call call) {
        StateEnvironment environment = new StateEnvironment(run, call.state(), call.position());
        int status = 1;
        try {
            for (String argument : call.arguments()) {
                status = Interpreter.status(
                        Arithmetic.range(environment, argument).isTrue());
            }
        } catch (ExpansionException e) {
            if (e.fatal()) {
                throw e;
            }
            return call.status(1); // as of (( ))
        }
        return call.status(status);
    }
}
