package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.interp.Lines.Role;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Builtins that decide what runs next: {@code exit return break eval exec command test …}. */
final class FlowBuiltins {
    private static final Pattern UNKNOWN_WORD = Pattern.compile("(?<!\\S)" + Value.UNKNOWN + "(?!\\S)");

    private final Interpreter run;
    private final SimpleCommands commands;
    private final NameBuiltins names;

    FlowBuiltins(Interpreter run, SimpleCommands commands, NameBuiltins names) {
        this.run = run;
        this.commands = commands;
        this.names = names;
    }

    void into(Map<String, Tool> table) {
        table.put(":", call -> call.status(0));
        table.put("true", call -> call.status(0));
        table.put("false", call -> call.status(1));
        table.put("exit", this::exit);
        table.put("logout", call -> call.state().option("login_shell") ? exit(call) : call.status(1));
        table.put("suspend", call -> call.status(1));
        table.put("return", this::returns);
        table.put("break", call -> leave(call, Escape.BREAK));
        table.put("continue", call -> leave(call, Escape.CONTINUE));
        table.put("eval", this::eval);
        table.put("exec", this::exec);
        table.put("command", this::command);
        table.put("builtin", this::builtin);
        table.put("fc", call -> {
            run.recorder.gap(call.position(), "what 'fc' runs again is not known", call.state());
            return call.status(State.UNKNOWN);
        });
        table.put("test", call -> test(call, call.arguments()));
        table.put("[", this::bracket);
        for (String name : List.of("times", "disown", "complete", "bind", "history", "compopt")) {
            table.put(name, call -> call.status(0));
        }
        table.put("jobs", this::jobs);
        table.put("fg", FlowBuiltins::resume);
        table.put("bg", FlowBuiltins::resume);
    }

    private static int number(Call call, int otherwise) {
        List<String> arguments = call.arguments();
        if (!arguments.isEmpty() && arguments.get(0).equals("--")) {
            arguments = arguments.subList(1, arguments.size());
        }
        if (arguments.isEmpty()) {
            return otherwise;
        }
        if (!Value.isKnown(arguments.get(0))) {
            return State.UNKNOWN;
        }
        return arguments.get(0).matches("[-+]?\\d{1,9}") ? Integer.parseInt(arguments.get(0)) & 255 : 2;
    }

    /** Whether a number is followed by more, which gives the line up (bash: {@code no_args}). */
    private static boolean isTooMuch(Call call) {
        return call.arguments().size() > 1
                && call.arguments().get(0).matches("[-+]?\\d+")
                && call.arguments().stream().allMatch(Value::isKnown);
    }

    private Outcomes exit(Call call) {
        if (isTooMuch(call)) {
            return Outcomes.of(Escape.DISCARD, call.state().with(1));
        }
        call.state().status = number(call, call.state().status);
        return Outcomes.of(Escape.EXIT, call.state());
    }

    private Outcomes returns(Call call) {
        State state = call.state();
        boolean inside = !state.scopes.isEmpty() || state.option(State.SOURCED);
        if (!inside) {
            return commands.misused(call);
        }
        if (isTooMuch(call)) {
            return Outcomes.of(Escape.DISCARD, state.with(1));
        }
        state.status = number(call, state.status);
        return Outcomes.of(Escape.RETURN, state);
    }

    private static Outcomes leave(Call call, Escape escape) {
        State state = call.state();
        if (state.loops == 0) {
            return call.status(State.OK);
        }
        if (call.arguments().stream().limit(1).anyMatch(word -> word.matches("-\\d+|0+"))) {
            state.levels = state.loops; // bash: break_builtin
            return Outcomes.of(Escape.BREAK, state.with(1));
        }
        state.levels = Math.min(Math.max(1, number(call, 1)), state.loops);
        return Outcomes.of(escape, state.with(State.OK));
    }

    private Outcomes eval(Call call) {
        List<String> arguments = call.arguments();
        if (!arguments.isEmpty() && arguments.get(0).equals("--")) {
            arguments = arguments.subList(1, arguments.size());
        } else if (!arguments.isEmpty() && isOption(arguments.get(0))) {
            return commands.misused(call);
        }
        String given = String.join(" ", arguments);
        // what is not known is read as words: one where a quote may stand before it, else any number
        String text = given.matches("(?s).*['\"].*")
                ? given
                : UNKNOWN_WORD.matcher(given).replaceAll(Value.WORDS);
        if (text.isBlank()) {
            return call.status(0);
        }
        if (Value.tellsNothing(text)) {
            run.recorder.gap(call.position(), "what eval is given is not known", call.state());
            call.state().unknownVariables = true;
            return call.status(State.UNKNOWN);
        }
        return run.errexit()
                .text(call.state(), state -> run.text(text, state, Optional.of(call.position()), Role.INNER));
    }

    private static boolean isOption(String argument) {
        return argument.length() > 1 && argument.startsWith("-");
    }

    private Outcomes exec(Call call) {
        List<String> arguments = new ArrayList<>(call.arguments());
        while (!arguments.isEmpty() && isOption(arguments.get(0))) {
            String option = arguments.remove(0);
            if (option.equals("--")) {
                break;
            }
            if (!option.matches("-[cl]*(a.*)?")) {
                return commands.misused(call);
            }
            if (option.endsWith("a") && !arguments.isEmpty()) {
                arguments.remove(0);
            }
        }
        if (arguments.isEmpty()) {
            return call.status(0);
        }
        State state = call.state();
        Optional<State.Trap> trap = Optional.ofNullable(state.traps.remove("EXIT"));
        state.replaced = state.subshell == 0;
        boolean sought = !arguments.get(0).contains("/");
        Outcomes outcomes = commands.programs().run(Call.of(arguments, state, call.position()));
        Optional<State> after = outcomes.normal();
        outcomes.leaves();
        after.ifPresent(s -> {
            s.replaced = false;
            if (s.isDoubted()) {
                outcomes.add(Escape.EXIT, run.copied(s).decided(true));
                s.decided(false);
            }
            boolean failed = s.status == 126 || s.status == State.NOT_FOUND;
            boolean goesOn = failed && s.option("execfail");
            if (failed && (sought || goesOn)) {
                // only a path gets so far that the trap is dropped before the kernel refuses it (bash: exec_builtin)
                trap.ifPresent(action -> s.traps.put("EXIT", action));
            }
            if (goesOn) {
                outcomes.addNormal(s);
            } else {
                outcomes.add(Escape.EXIT, s);
            }
        });
        return outcomes;
    }

    private Outcomes command(Call call) {
        List<String> arguments = new ArrayList<>(call.arguments());
        boolean asks = false;
        boolean standard = false;
        boolean ended = false;
        while (!ended && !arguments.isEmpty() && arguments.get(0).matches("-[pvV]+|--")) {
            String option = arguments.remove(0);
            asks |= option.matches("-.*[vV].*");
            standard |= option.matches("-.*p.*");
            ended = option.equals("--");
        }
        if (arguments.isEmpty()) {
            return call.status(0);
        }
        if (!ended && isOption(arguments.get(0))) {
            return commands.misused(call);
        }
        if (asks) {
            return names.lookUp(call, arguments);
        }
        State state = call.state();
        if (standard
                && !commands.isBuiltin(arguments.get(0), state)
                && !arguments.get(0).contains("/")) {
            State asking = state.copy();
            asking.set("PATH", Variable.scalar("/bin:/usr/bin"));
            PathSearch.Found found = commands.programs().search().find(arguments.get(0), asking);
            if (found instanceof PathSearch.Found.Nowhere) {
                return call.status(State.NOT_FOUND);
            }
            if (found instanceof PathSearch.Found.At at) {
                arguments.set(0, at.path());
            }
        }
        boolean stays = state.option(State.UNDER_COMMAND) || !commands.isBuiltin(arguments.get(0), state);
        state.options.add(State.UNDER_COMMAND);
        Outcomes outcomes = commands.command(Call.of(arguments, state, call.position()));
        if (!stays) {
            outcomes.each(after -> after.options.remove(State.UNDER_COMMAND));
        }
        return outcomes;
    }

    private Outcomes builtin(Call call) {
        if (call.arguments().isEmpty()) {
            return call.status(0);
        }
        return commands.builtin(Call.of(call.arguments(), call.state(), call.position()));
    }

    private Outcomes jobs(Call call) {
        State state = call.state();
        boolean ids = call.arguments().equals(List.of("-p"));
        state.running().keySet().forEach(id -> commands.io().write(state, 1, ids ? id + "\n" : Value.ANYTHING));
        return call.status(0);
    }

    /** Without job control there is none that could be resumed. */
    private static Outcomes resume(Call call) {
        State state = call.state();
        if (!state.option("monitor") || state.lastBackground.isEmpty()) {
            return call.status(1);
        }
        return call.status(
                call.name().equals("bg")
                        ? State.OK
                        : state.end(state.lastBackground.get())
                                .map(BackgroundJob.End::status)
                                .orElse(State.UNKNOWN));
    }

    private Outcomes bracket(Call call) {
        List<String> arguments = call.arguments();
        if (arguments.isEmpty() || !arguments.get(arguments.size() - 1).equals("]")) {
            return call.status(2);
        }
        return test(call, arguments.subList(0, arguments.size() - 1));
    }

    private Outcomes test(Call call, List<String> arguments) {
        return call.status(run.tests().classic(arguments, call.state(), call.position()));
    }
}
