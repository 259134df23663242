package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.ShellParser;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** {@code declare typeset local export readonly}: names with attributes and values, or what is told of them. */
final class Declaration {
    private final SimpleCommands commands;
    private final Io io;
    private final Call call;
    private final State state;
    private final StateEnvironment environment;
    private final Assignments assignments;
    private final String given;
    /** The attributes that the names get. */
    private String add;
    /** Those that they lose. */
    private String remove = "";
    /** Whether the names are the function's own from here on. */
    private boolean local;
    /** Whether they are the shell's, whatever functions have of the same names. */
    private boolean global;

    private int status = State.OK;
    private boolean badAssignment;

    /**
     * @param given the attribute that the command is for
     * @param scoped whether in a function the names are its own
     */
    Declaration(Interpreter run, SimpleCommands commands, Call call, String given, boolean scoped) {
        this.commands = commands;
        this.io = commands.io();
        this.call = call;
        this.state = call.state();
        this.environment = new StateEnvironment(run, state, call.position());
        this.assignments = new Assignments(state, environment, new Expander(environment));
        this.given = given;
        this.add = given;
        this.local = scoped && !state.scopes.isEmpty();
    }

    Outcomes run() {
        for (int i = 1; i < call.argv().size(); i++) {
            String argument = call.argv().get(i);
            if (argument.matches("[-+][A-Za-z]+")) {
                List<String> rest = call.argv().subList(i + 1, call.argv().size());
                Optional<Outcomes> told = options(argument.charAt(0) == '-', argument.substring(1), rest);
                if (told.isPresent()) {
                    return told.get();
                }
            } else if (argument.equals("-") && call.name().equals("local")) {
                state.keepOptions();
            } else if (argument.startsWith(Value.ANYTHING)) {
                state.unknownVariables = true;
            } else if (!argument.equals("--")) {
                name(argument, Optional.ofNullable(call.arrays().get(i)));
            }
        }
        boolean ends = badAssignment && state.endsAsPosix() && SimpleCommands.isSpecial(call.name());
        return ends ? Outcomes.of(Escape.EXIT, state.with(status)) : call.status(status);
    }

    /**
     * @param on whether they stand behind a minus, not a plus
     * @return the end of the command, where the options leave the names to be told of
     */
    private Optional<Outcomes> options(boolean on, String letters, List<String> names) {
        if (on && !letters.matches(given.isEmpty() ? "[aAcfFgGiIlnprtux]+" : "[aAfnp]+")) {
            return Optional.of(commands.misused(call));
        }
        global |= letters.indexOf('g') >= 0;
        local &= !global;
        if (letters.indexOf('f') >= 0 || letters.indexOf('F') >= 0) {
            boolean marks = !given.isEmpty() || letters.matches(".*[rx].*");
            if (!marks || names.isEmpty()) {
                return Optional.of(functions(names, letters.indexOf('F') >= 0));
            }
            if (given.equals("x") || letters.indexOf('x') >= 0) {
                exported(names, on && letters.indexOf('n') < 0);
            }
            if (given.equals("r") || (on && letters.indexOf('r') >= 0)) {
                names.stream().filter(state.functions::containsKey).forEach(state.readonlyFunctions::add);
            }
            return Optional.of(call.status(state.functions.keySet().containsAll(names) ? State.OK : 1));
        }
        if (letters.indexOf('p') >= 0) {
            return Optional.of(print(names));
        }
        if (given.equals("x") && letters.indexOf('n') >= 0) {
            remove += "x";
            add = "";
        } else if (on) {
            add += letters.replaceAll("[^aAcilnrux]", "");
        } else {
            remove += letters;
        }
        return Optional.empty();
    }

    /** @param array the compound value behind the name */
    private void name(String argument, Optional<Part.Array> array) {
        int equals = argument.indexOf('=');
        boolean append = equals > 0 && argument.charAt(equals - 1) == '+';
        String name = equals < 0 ? argument : argument.substring(0, append ? equals - 1 : equals);
        Optional<String> value = equals < 0 ? Optional.empty() : Optional.of(argument.substring(equals + 1));
        String written = name;
        int bracket = name.indexOf('[');
        if (bracket > 0 && name.endsWith("]")) {
            if (!given.isEmpty()) {
                status = 1; // export and readonly take no elements
                badAssignment |= equals >= 0;
                return;
            }
            name = name.substring(0, bracket);
        }
        if (!name.matches("[A-Za-z_]\\w*")) {
            status = Value.isKnown(name) ? 1 : State.UNKNOWN;
            return;
        }
        boolean reference = add.indexOf('n') >= 0;
        if (reference && value.isPresent() && !canBeReferredTo(name, value.get(), state)) {
            status = 1;
            return;
        }
        if (local && !hide(name)) {
            status = 1;
            return;
        }
        String declared = name;
        Optional<Map<String, Optional<Variable>>> kept = global ? globalScope(declared) : Optional.empty();
        Optional<Variable> hiding = Optional.ofNullable(state.variables.get(declared));
        kept.ifPresent(scope -> put(declared, scope.getOrDefault(declared, Optional.empty())));
        shape(name);
        Optional<Part.Array> list = array.or(() -> value.flatMap(this::list));
        if (list.isPresent()) {
            assignments.assign(name, list.get(), append);
        } else if (value.isPresent() && reference) {
            state.set(name, new Variable(Map.of("0", value.get()), "n", Optional.of(call.position())));
        } else if (value.isPresent()) {
            Optional<String> before =
                    append ? environment.variable(written).flatMap(Variable::value) : Optional.empty();
            environment.assign(written, Optional.empty(), before.orElse("") + value.get());
        }
        attributes(state, name, add, remove);
        kept.ifPresent(scope -> {
            scope.put(declared, Optional.ofNullable(state.variables.get(declared)));
            put(declared, hiding);
        });
    }

    /** The list that a text in parentheses is for {@code -a} and {@code -A}, also in quotes (bash: {@code do_compound_assignment}). */
    private Optional<Part.Array> list(String value) {
        if (!add.matches(".*[aA].*") || !value.matches("(?s)\\(.*\\)")) {
            return Optional.empty();
        }
        return ShellParser.of("list=" + value)
                .next()
                .filter(Command.Simple.class::isInstance)
                .flatMap(command ->
                        ((Command.Simple) command).assignments().stream().findFirst())
                .flatMap(assignment -> Assignments.array(assignment.value()));
    }

    /** Where the global of this name is kept while locals hide it; empty where none does. */
    private Optional<Map<String, Optional<Variable>>> globalScope(String name) {
        return state.scopes.stream().filter(scope -> scope.containsKey(name)).findFirst();
    }

    private void put(String name, Optional<Variable> variable) {
        variable.ifPresentOrElse(v -> state.set(name, v), () -> state.unset(name));
    }

    /** Whether a {@code declare -n} of the name can have the target. */
    private static boolean canBeReferredTo(String name, String target, State state) {
        boolean itself = name.equals(target) && state.scopes.isEmpty();
        return !itself && (!Value.isKnown(target) || target.matches("(?s)[A-Za-z_]\\w*(\\[.+])?"));
    }

    /**
     * The function has a variable of its own from here on; what it hides comes back when the function is left.
     *
     * @return whether it may have one: not beside a global that is readonly (bash: {@code make_local_variable})
     */
    private boolean hide(String name) {
        Map<String, Optional<Variable>> scope = state.scopes.get(state.scopes.size() - 1);
        if (scope.containsKey(name)) {
            return true;
        }
        Variable outer = state.variables.get(name);
        if (outer != null && outer.has('r') && globalScope(name).isEmpty()) {
            return false;
        }
        scope.put(name, Optional.ofNullable(outer));
        state.unset(name);
        int around = state.scopes.size() - 2;
        boolean given = around >= 0
                && state.scopes.get(around).containsKey(State.BEFORE_CALL)
                && state.scopes.get(around).containsKey(name);
        if (outer != null && (given || state.option("localvar_inherit"))) {
            state.set(name, outer.without('n'));
        }
        return true;
    }

    /** Gives a variable those attributes that matter to what is assigned. */
    private void shape(String name) {
        String shaping = add.replaceAll("[^aAciul]", "");
        if (shaping.isEmpty()) {
            return;
        }
        Variable old = state.variables.get(name);
        Variable base = old == null ? new Variable(Map.of(), "", Optional.of(call.position())) : old;
        for (int i = 0; i < shaping.length(); i++) {
            base = base.with(shaping.charAt(i));
        }
        state.set(name, base);
    }

    private static void attributes(State state, String name, String add, String remove) {
        String target = add.indexOf('n') >= 0 ? name : Target.of(state, name).name();
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

    private void exported(List<String> functions, boolean on) {
        if (on) {
            state.exportedFunctions.addAll(functions);
        } else {
            functions.forEach(state.exportedFunctions::remove);
        }
    }

    /** {@code declare -f}: functions in a form that a shell can read again; {@code -F}: their names. */
    private Outcomes functions(List<String> names, boolean bare) {
        List<String> asked = names.isEmpty() ? List.copyOf(new TreeSet<>(state.functions.keySet())) : names;
        boolean all = true;
        boolean doubt = false;
        for (String name : asked) {
            State.Function function = state.functions.get(name);
            all &= function != null;
            doubt |= state.doubtfulFunctions.contains(name) || !Value.isKnown(name);
            if (function != null) {
                String bareName = names.isEmpty() ? "declare -f " + name : name;
                io.write(state, 1, bare ? bareName + "\n" : function.definition(name));
            }
        }
        return call.status(doubt ? State.UNKNOWN : all ? State.OK : 1);
    }

    /** {@code declare -p}: variables in a form that a shell can read again. */
    private Outcomes print(List<String> names) {
        if (names.isEmpty()) {
            io.write(state, 1, Value.ANYTHING);
            return call.status(State.OK);
        }
        boolean all = true;
        for (String name : names) {
            Optional<Variable> variable = environment.variable(name);
            all &= variable.isPresent();
            variable.ifPresent(v -> io.write(state, 1, declaration(name, v)));
        }
        return call.status(state.unknownVariables ? State.UNKNOWN : all ? State.OK : 1);
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
}
