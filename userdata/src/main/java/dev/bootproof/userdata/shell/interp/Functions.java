package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.ShellParser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes and calls functions. */
final class Functions {
    private final Interpreter run;
    /** Those that were called; the others are only possible. */
    private final Set<Command> called = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Where a text makes a function or an alias, or takes one away. */
    private static final Pattern OWN_NAME = Pattern.compile(
            "(?<![\\w/.-])([A-Za-z_][\\w-]*)[ \t]*\\([ \t]*\\)|\\b(?:function|alias|unset -f|unalias)[ \t]+([A-Za-z_][\\w-]*)");

    private final Set<String> ownNames = new HashSet<>();

    Functions(Interpreter run) {
        this.run = run;
    }

    /** Notes the names of functions and aliases that the text may make, wherever it stands in it. */
    void mentionedIn(String text) {
        OWN_NAME.matcher(text)
                .results()
                .forEach(match -> ownNames.add(match.group(1) != null ? match.group(1) : match.group(2)));
    }

    /** Whether a name means a function or an alias in these texts: where it is none, nothing has it. */
    boolean isOwn(String name) {
        return ownNames.contains(name);
    }

    Outcomes define(Command.Function function, State state) {
        boolean refused = state.option("posix")
                && (!function.name().matches("[A-Za-z_]\\w*") || SimpleCommands.isSpecial(function.name()));
        if (refused) {
            return Outcomes.of(Escape.EXIT, state.with(2));
        }
        if (state.readonlyFunctions.contains(function.name())) {
            return Outcomes.of(state.with(1)); // bash: execute_intern_function; no failure that set -e looks at
        }
        state.functions.put(
                function.name(), new State.Function(function.body(), function.text(), state.source(), run.inside));
        state.doubtfulFunctions.remove(function.name());
        return Outcomes.of(state.with(State.OK));
    }

    /** What a shell makes of a variable {@code BASH_FUNC_name%%} (bash: {@code initialize_shell_variables}). */
    static void fromEnvironment(String name, String value, State state) {
        ShellParser.of(name + " " + value)
                .next()
                .filter(command -> value.startsWith("() {") && command instanceof Command.Function)
                .ifPresent(command -> {
                    Command.Function function = (Command.Function) command;
                    State.Function made =
                            new State.Function(function.body(), function.text(), state.source(), Optional.empty());
                    state.functions.put(name, made);
                    state.exportedFunctions.add(name);
                });
    }

    /** What another shell reads where this one printed an exported function. */
    State.Function imported(String name, State.Function function) {
        if (!function.text().contains("coproc")) {
            return function; // nothing else is printed so that it means another thing
        }
        Position place = function.inside().orElse(function.body().position());
        return ShellParser.of(name + "() " + function.text())
                .next()
                .filter(Command.Function.class::isInstance)
                .map(command -> new State.Function(
                        ((Command.Function) command).body(), function.text(), function.source(), Optional.of(place)))
                .orElse(function);
    }

    Outcomes call(State.Function function, Call call) {
        State state = call.state();
        boolean again = !called.add(function.body());
        if (again && state.certainty == Certainty.POSSIBLE && isRunning(call)) {
            return call.status(State.UNKNOWN); // what it may reach is known already; nothing says that it ends
        }
        Certainty certainty = state.certainty;
        Optional<String> reason = state.reason;
        List<String> positional = state.positional;
        int loops = state.loops;
        Map<String, State.Trap> hidden = Traps.hidden(state);
        state.positional = new ArrayList<>(call.arguments());
        state.scopes.add(new HashMap<>());
        state.frames.add(new State.Frame(call.name(), function.source()));
        state.loops = 0;
        Outcomes outcomes = run.function(function.body(), state, function.inside());
        outcomes.take(Escape.RETURN).ifPresent(outcomes::addNormal);
        run.traps().returned(outcomes);
        // an error that gives up the line leaves the function; an exit happens inside it
        List.of(outcomes.normal(), outcomes.of(Escape.DISCARD))
                .forEach(end -> end.ifPresent(after -> {
                    after.positional = new ArrayList<>(positional);
                    after.loops = loops;
                    after.frames.remove(after.frames.size() - 1);
                    after.leaveScope();
                    Traps.back(hidden, after);
                }));
        if (!outcomes.escapes()) {
            outcomes.normal().ifPresent(after -> after.backTo(certainty, reason));
        }
        return outcomes;
    }

    private static boolean isRunning(Call call) {
        return call.state().frames.stream().anyMatch(frame -> frame.function().equals(call.name()));
    }

    /** Looks into those that nothing called. */
    void uncalled(State state) {
        for (State.Function function : Map.copyOf(state.functions).values()) {
            if (!called.contains(function.body())) {
                State copy = state.copy();
                copy.certainty = Certainty.POSSIBLE;
                copy.reason = Optional.of("in a function that is never called");
                run.function(function.body(), copy, function.inside());
            }
        }
    }
}
