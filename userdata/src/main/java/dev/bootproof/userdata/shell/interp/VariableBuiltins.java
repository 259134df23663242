package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Arithmetic;
import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

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
        State state = call.state();
        String add = given;
        String remove = "";
        boolean local = scoped && !state.scopes.isEmpty();
        StateEnvironment environment = new StateEnvironment(run, state, call.position());
        Expander expander = new Expander(environment);
        int status = State.OK;
        boolean badAssignment = false;
        for (int i = 1; i < call.argv().size(); i++) {
            String argument = call.argv().get(i);
            if (argument.matches("[-+][A-Za-z]+")) {
                String letters = argument.substring(1);
                local &= letters.indexOf('g') < 0;
                if (letters.indexOf('f') >= 0 || letters.indexOf('F') >= 0) {
                    List<String> names = call.argv().subList(i + 1, call.argv().size());
                    boolean marks = !given.isEmpty() || letters.matches(".*[rx].*");
                    if (marks && !names.isEmpty()) {
                        if (given.equals("x") || letters.indexOf('x') >= 0) {
                            exported(state, names, argument.charAt(0) == '-' && letters.indexOf('n') < 0);
                        }
                        return call.status(state.functions.keySet().containsAll(names) ? 0 : 1);
                    }
                    return functions(call, names, letters);
                }
                if (letters.indexOf('p') >= 0) {
                    return print(call, call.argv().subList(i + 1, call.argv().size()), environment);
                }
                if (given.equals("x") && letters.indexOf('n') >= 0) {
                    remove += "x";
                    add = "";
                } else if (argument.charAt(0) == '-') {
                    add += letters.replaceAll("[^aAilnrux]", "");
                } else {
                    remove += letters;
                }
                continue;
            }
            if (argument.equals("--")) {
                continue;
            }
            if (argument.equals("-") && call.name().equals("local")) {
                state.keepOptions();
                continue;
            }
            if (argument.startsWith(Value.ANYTHING)) {
                state.unknownVariables = true;
                continue;
            }
            int equals = argument.indexOf('=');
            boolean append = equals > 0 && argument.charAt(equals - 1) == '+';
            String name = equals < 0 ? argument : argument.substring(0, append ? equals - 1 : equals);
            Optional<String> key = Optional.empty();
            int bracket = name.indexOf('[');
            if (bracket > 0 && name.endsWith("]")) {
                key = Optional.of(name.substring(bracket + 1, name.length() - 1));
                name = name.substring(0, bracket);
            }
            if (!name.matches("[A-Za-z_]\\w*")) {
                status = Value.isKnown(name) ? 1 : State.UNKNOWN;
                badAssignment |= equals >= 0 && Value.isKnown(name);
                continue;
            }
            if (add.indexOf('n') >= 0 && equals >= 0 && !canBeReferredTo(name, argument.substring(equals + 1), state)) {
                status = 1;
                continue;
            }
            if (local) {
                Map<String, Optional<Variable>> scope = state.scopes.get(state.scopes.size() - 1);
                if (!scope.containsKey(name)) {
                    Variable outer = state.variables.get(name);
                    scope.put(name, Optional.ofNullable(outer));
                    state.unset(name);
                    if (outer != null && state.option("localvar_inherit")) {
                        state.set(name, outer.without('n'));
                    }
                }
            }
            assign(
                    call,
                    i,
                    name,
                    key,
                    equals < 0 ? Optional.empty() : Optional.of(argument.substring(equals + 1)),
                    append,
                    add,
                    environment,
                    expander);
            attributes(state, name, add, remove);
        }
        boolean ends = badAssignment && state.endsAsPosix() && SimpleCommands.isSpecial(call.name());
        return ends ? Outcomes.of(Escape.EXIT, state.with(status)) : call.status(status);
    }

    /** Whether a {@code declare -n} of the name can have the target. */
    private static boolean canBeReferredTo(String name, String target, State state) {
        boolean itself = name.equals(target) && state.scopes.isEmpty();
        return !itself && (!Value.isKnown(target) || target.matches("(?s)[A-Za-z_]\\w*(\\[.+])?"));
    }

    /** {@code declare -f}: functions in a form that a shell can read again. */
    private static void exported(State state, List<String> functions, boolean on) {
        if (on) {
            state.exportedFunctions.addAll(functions);
        } else {
            functions.forEach(state.exportedFunctions::remove);
        }
    }

    private Outcomes functions(Call call, List<String> names, String letters) {
        State state = call.state();
        List<String> asked = names.isEmpty() ? List.copyOf(new TreeSet<>(state.functions.keySet())) : names;
        boolean all = true;
        boolean doubt = false;
        for (String name : asked) {
            State.Function function = state.functions.get(name);
            all &= function != null;
            doubt |= state.doubtfulFunctions.contains(name) || !Value.isKnown(name);
            if (function != null) {
                boolean bare = letters.indexOf('F') >= 0;
                String bareName = names.isEmpty() ? "declare -f " + name : name;
                commands.io().write(state, 1, bare ? bareName + "\n" : definition(name, function));
            }
        }
        return call.status(doubt ? State.UNKNOWN : all ? 0 : 1);
    }

    static String definition(String name, State.Function function) {
        return name + " ()\n" + function.text() + "\n";
    }

    /** {@code declare -p}: variables in a form that a shell can read again. */
    private Outcomes print(Call call, List<String> names, StateEnvironment environment) {
        State state = call.state();
        if (names.isEmpty()) {
            commands.io().write(state, 1, Value.ANYTHING);
            return call.status(0);
        }
        boolean all = true;
        for (String name : names) {
            Optional<Variable> variable = environment.variable(name);
            all &= variable.isPresent();
            variable.ifPresent(v -> commands.io().write(state, 1, declaration(name, v)));
        }
        return call.status(state.unknownVariables ? State.UNKNOWN : all ? 0 : 1);
    }

    private static String declaration(String name, Variable variable) {
        String attributes = "-" + (variable.attributes().isEmpty() ? "-" : variable.attributes());
        StringBuilder value = new StringBuilder();
        variable.elements().forEach((key, element) -> {
            String quoted = '"' + element.replaceAll("([\"$`\\\\])", "\\\\$1") + '"';
            value.append(variable.isArray() ? "[" + key + "]=" + quoted + " " : quoted);
        });
        return "declare " + attributes + " " + name + "="
                + (variable.isArray() ? "(" + value.toString().strip() + ")" : value.toString()) + "\n";
    }

    private void assign(
            Call call,
            int index,
            String name,
            Optional<String> key,
            Optional<String> value,
            boolean append,
            String add,
            StateEnvironment environment,
            Expander expander) {
        State state = call.state();
        boolean array = add.indexOf('a') >= 0
                || add.indexOf('A') >= 0
                || add.indexOf('i') >= 0
                || add.indexOf('u') >= 0
                || add.indexOf('l') >= 0;
        if (array) {
            Variable old = state.variables.get(name);
            Variable base = old == null ? new Variable(Map.of(), "", Optional.of(call.position())) : old;
            for (char letter : add.replaceAll("[^aAiul]", "").toCharArray()) {
                base = base.with(letter);
            }
            state.set(name, base);
        }
        Part.Array elements = call.arrays().get(index);
        if (elements != null) {
            new Assignments(state, environment, expander).assign(name, elements, append);
        } else if (value.isPresent()) {
            if (add.indexOf('n') >= 0) {
                state.set(name, new Variable(Map.of("0", value.get()), "n", Optional.of(call.position())));
                return;
            }
            String before = "";
            if (append) {
                before = environment
                        .variable(name)
                        .map(v -> v.elements().get("0"))
                        .orElse("");
            }
            environment.assign(name, key, before + value.get());
        }
    }

    private static void attributes(State state, String name, String add, String remove) {
        String target = add.indexOf('n') >= 0 ? name : StateEnvironment.target(state, name);
        Variable variable = state.variables.get(target);
        if (variable == null) {
            if (add.isEmpty() || state.undecided.containsKey(target)) {
                return;
            }
            variable = new Variable(Map.of(), "", Optional.empty());
        }
        for (int i = 0; i < add.length(); i++) {
            variable = variable.with(add.charAt(i));
        }
        for (int i = 0; i < remove.length(); i++) {
            variable = variable.without(remove.charAt(i));
        }
        if (!state.undecided.containsKey(target)) {
            state.set(target, variable);
        }
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
            int bracket = argument.indexOf('[');
            if (functions) {
                state.functions.remove(argument);
            } else if (bracket > 0
                    && argument.endsWith("]")
                    && state.variables.containsKey(argument.substring(0, bracket))) {
                Variable old = Objects.requireNonNull(state.variables.get(argument.substring(0, bracket)));
                Map<String, String> elements = new LinkedHashMap<>(old.elements());
                elements.remove(argument.substring(bracket + 1, argument.length() - 1));
                state.set(argument.substring(0, bracket), old.with(elements, old.setAt()));
            } else {
                String target = references ? argument : StateEnvironment.target(state, argument);
                Variable old = state.variables.get(target);
                if ((old != null && old.has('r')) || (variables && !target.matches("[A-Za-z_]\\w*"))) {
                    status = Value.isKnown(target) ? 1 : State.UNKNOWN;
                    continue;
                }
                if (references && old != null && !old.has('n')) {
                    continue;
                }
                if (old == null && !variables && !references && state.functions.containsKey(target)) {
                    state.functions.remove(target);
                }
                state.forget(target);
            }
        }
        return call.status(status);
    }

    private Outcomes shift(Call call) {
        State state = call.state();
        String by = call.arguments().isEmpty() ? "1" : call.arguments().get(0);
        int count = by.matches("\\d{1,6}") ? Integer.parseInt(by) : 1;
        if (count > state.positional.size()) {
            return call.status(1);
        }
        if (state.positional.subList(0, count).contains(Value.WORDS)) {
            state.weaken("where each word that is not known is one");
        }
        state.positional = new ArrayList<>(state.positional.subList(count, state.positional.size()));
        return call.status(0);
    }

    private Outcomes let(Call call) {
        StateEnvironment environment = new StateEnvironment(run, call.state(), call.position());
        int status = 1;
        for (String argument : call.arguments()) {
            status = Interpreter.status(Arithmetic.range(environment, argument).isTrue());
        }
        return call.status(status);
    }
}
