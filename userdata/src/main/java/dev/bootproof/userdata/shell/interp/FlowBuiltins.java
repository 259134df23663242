package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builtins that decide what runs next: {@code exit return break eval source exec trap command set shopt …}. */
final class FlowBuiltins {
    private static final Map<Character, String> LETTERS = Map.of(
            'e',
            "errexit",
            'u',
            "nounset",
            'f',
            "noglob",
            'a',
            "allexport",
            'n',
            "noexec",
            'x',
            "xtrace",
            'C',
            "noclobber",
            'E',
            "errtrace",
            'T',
            "functrace",
            'P',
            "physical");

    private final Interpreter run;
    private final SimpleCommands commands;

    FlowBuiltins(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put(":", call -> call.status(0));
        table.put("true", call -> call.status(0));
        table.put("false", call -> call.status(1));
        table.put("exit", this::exit);
        table.put("logout", this::exit);
        table.put("return", this::returns);
        table.put("break", call -> leave(call, Escape.BREAK));
        table.put("continue", call -> leave(call, Escape.CONTINUE));
        table.put("eval", this::eval);
        table.put("source", this::source);
        table.put(".", this::source);
        table.put("exec", this::exec);
        table.put("trap", this::trap);
        table.put("command", this::command);
        table.put("builtin", this::builtin);
        table.put("set", this::set);
        table.put("shopt", this::shopt);
        table.put("alias", this::alias);
        table.put("unalias", this::unalias);
        table.put("hash", this::hash);
        table.put("type", this::type);
        table.put("test", call -> test(call, call.arguments()));
        table.put("[", this::bracket);
        for (String name : List.of(
                "umask",
                "ulimit",
                "times",
                "bg",
                "fg",
                "disown",
                "enable",
                "complete",
                "compgen",
                "bind",
                "history",
                "caller",
                "suspend")) {
            table.put(name, call -> call.status(0));
        }
        table.put("jobs", call -> call.status(0));
        table.put("wait", FlowBuiltins::await);
        table.put("kill", this::kill);
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
        return arguments.get(0).matches("\\d{1,9}") ? Integer.parseInt(arguments.get(0)) & 255 : 2;
    }

    private Outcomes exit(Call call) {
        call.state().status = number(call, call.state().status);
        return Outcomes.of(Escape.EXIT, call.state());
    }

    private Outcomes returns(Call call) {
        State state = call.state();
        boolean inside = !state.scopes.isEmpty() || state.option(" sourced");
        if (!inside) {
            return state.option("posix") ? Outcomes.of(Escape.EXIT, state) : call.status(2);
        }
        state.status = number(call, state.status);
        return Outcomes.of(Escape.RETURN, state);
    }

    private static Outcomes leave(Call call, Escape escape) {
        call.state().levels = Math.max(1, number(call, 1));
        call.state().status = State.OK;
        return Outcomes.of(escape, call.state());
    }

    private Outcomes eval(Call call) {
        List<String> arguments = call.arguments();
        if (!arguments.isEmpty() && arguments.get(0).equals("--")) {
            arguments = arguments.subList(1, arguments.size());
        }
        String text = String.join(" ", arguments);
        if (text.isBlank()) {
            return call.status(0);
        }
        if (wholly(text)) {
            run.recorder.gap(call.position(), "what eval is given is not known", call.state());
            call.state().unknownVariables = true;
            return call.status(State.UNKNOWN);
        }
        return run.text(text, call.state(), Optional.of(call.position()), false);
    }

    /** Whether nothing of a text is known. */
    static boolean wholly(String text) {
        return text.indexOf(Value.UNKNOWN) >= 0
                && text.replace(Value.ANYTHING, "").isBlank();
    }

    private Outcomes source(Call call) {
        List<String> arguments = call.arguments();
        if (arguments.isEmpty()) {
            return call.status(2);
        }
        return commands.programs().source(call, arguments);
    }

    private Outcomes exec(Call call) {
        List<String> arguments = new ArrayList<>(call.arguments());
        while (!arguments.isEmpty() && arguments.get(0).startsWith("-")) {
            String option = arguments.remove(0);
            if (option.equals("--")) {
                break;
            }
            if (option.endsWith("a") && !arguments.isEmpty()) {
                arguments.remove(0);
            }
        }
        if (arguments.isEmpty()) {
            return call.status(0);
        }
        State state = call.state();
        state.traps.remove("EXIT");
        Outcomes outcomes = commands.programs().run(Call.of(arguments, state, call.position()));
        Optional<State> after = outcomes.normal();
        after.ifPresent(s -> {
            outcomes.normal(Optional.empty());
            outcomes.add(Escape.EXIT, s);
        });
        return outcomes;
    }

    private Outcomes trap(Call call) {
        List<String> arguments = new ArrayList<>(call.arguments());
        if (!arguments.isEmpty() && arguments.get(0).equals("--")) {
            arguments.remove(0);
        }
        if (arguments.isEmpty()
                || arguments.get(0).equals("-p")
                || arguments.get(0).equals("-l")) {
            return call.status(0);
        }
        boolean reset = arguments.size() == 1 || arguments.get(0).equals("-");
        String action = arguments.get(0);
        for (String signal : reset && arguments.size() == 1 ? arguments : arguments.subList(1, arguments.size())) {
            String name = signal.equals("0")
                    ? "EXIT"
                    : signal.toUpperCase(java.util.Locale.ROOT).replaceFirst("^SIG", "");
            if (reset || action.isEmpty()) {
                call.state().traps.remove(name);
            } else {
                call.state().traps.put(name, new State.Trap(action, call.position()));
            }
        }
        return call.status(0);
    }

    private Outcomes command(Call call) {
        List<String> arguments = new ArrayList<>(call.arguments());
        boolean asks = false;
        while (!arguments.isEmpty() && arguments.get(0).matches("-[pvV]+|--")) {
            String option = arguments.remove(0);
            asks |= option.matches("-.*[vV].*");
            if (option.equals("--")) {
                break;
            }
        }
        if (arguments.isEmpty()) {
            return call.status(0);
        }
        if (asks) {
            return lookup(call, arguments.get(0));
        }
        return commands.command(Call.of(arguments, call.state(), call.position()));
    }

    private Outcomes lookup(Call call, String name) {
        State state = call.state();
        if (state.functions.containsKey(name) || commands.isBuiltin(name)) {
            commands.io().write(state, 1, name + "\n");
            return call.status(0);
        }
        if (state.aliases.containsKey(name)) {
            commands.io().write(state, 1, "alias " + name + "='" + state.aliases.get(name) + "'\n");
            return call.status(0);
        }
        return program(call, name);
    }

    /** Where a program is. */
    private Outcomes program(Call call, String name) {
        Optional<Optional<String>> found = commands.programs().find(name, call.state());
        if (found.isEmpty()) {
            commands.io().write(call.state(), 1, Value.ANYTHING);
            return call.status(State.UNKNOWN);
        }
        found.get().ifPresent(path -> commands.io().write(call.state(), 1, path + "\n"));
        return call.status(found.get().isPresent() ? 0 : 1);
    }

    private Outcomes type(Call call) {
        List<String> names =
                call.arguments().stream().filter(a -> !a.startsWith("-")).toList();
        if (names.isEmpty()) {
            return call.status(0);
        }
        String flags =
                String.join("", call.arguments().subList(0, call.arguments().size() - names.size()));
        String name = names.get(0);
        State state = call.state();
        State.Function function = state.functions.get(name);
        boolean program = !state.aliases.containsKey(name) && function == null && !commands.isBuiltin(name);
        if (flags.indexOf('P') >= 0 || (program && flags.indexOf('p') >= 0)) {
            return program(call, name);
        }
        if (flags.indexOf('t') >= 0 && !program) {
            commands.io()
                    .write(
                            state,
                            1,
                            function != null ? "function\n" : commands.isBuiltin(name) ? "builtin\n" : "alias\n");
            return call.status(0);
        }
        if (function != null && flags.isEmpty()) {
            commands.io().write(state, 1, name + " is a function\n" + VariableBuiltins.definition(name, function));
            return call.status(0);
        }
        if (!program) {
            return lookup(call, name);
        }
        Optional<Optional<String>> found = commands.programs().find(name, state);
        if (found.isEmpty()) {
            commands.io().write(state, 1, Value.ANYTHING);
            return call.status(State.UNKNOWN);
        }
        found.get()
                .ifPresent(path -> commands.io()
                        .write(state, 1, flags.indexOf('t') >= 0 ? "file\n" : name + " is " + path + "\n"));
        return call.status(found.get().isPresent() ? 0 : 1);
    }

    private Outcomes builtin(Call call) {
        if (call.arguments().isEmpty()) {
            return call.status(0);
        }
        return commands.builtin(Call.of(call.arguments(), call.state(), call.position()));
    }

    private Outcomes set(Call call) {
        State state = call.state();
        List<String> arguments = new ArrayList<>(call.arguments());
        while (!arguments.isEmpty()) {
            String argument = arguments.get(0);
            if (argument.equals("--") || argument.equals("-")) {
                arguments.remove(0);
                state.positional = new ArrayList<>(arguments);
                return call.status(0);
            }
            if (!argument.matches("[-+][A-Za-z]+")) {
                state.positional = new ArrayList<>(arguments);
                return call.status(0);
            }
            arguments.remove(0);
            boolean on = argument.charAt(0) == '-';
            for (int i = 1; i < argument.length(); i++) {
                char letter = argument.charAt(i);
                if (letter == 'o' && !arguments.isEmpty()) {
                    option(state, arguments.remove(0), on);
                } else {
                    String name = LETTERS.get(letter);
                    if (name != null) {
                        option(state, name, on);
                    }
                }
            }
        }
        return call.status(0);
    }

    static void option(State state, String name, boolean on) {
        if (on) {
            state.options.add(name);
        } else {
            state.options.remove(name);
        }
        if (name.equals("posix") && on) {
            state.options.add("expand_aliases");
        }
    }

    private Outcomes shopt(Call call) {
        List<String> arguments = call.arguments();
        if (!arguments.isEmpty() && arguments.get(0).matches("-[suqpo]+")) {
            String flags = arguments.get(0);
            List<String> names = arguments.subList(1, arguments.size());
            if (flags.indexOf('q') >= 0 || (flags.indexOf('s') < 0 && flags.indexOf('u') < 0)) {
                return call.status(names.stream().allMatch(call.state()::option) ? 0 : 1);
            }
            names.forEach(name -> option(call.state(), name, flags.indexOf('s') >= 0));
            return call.status(0);
        }
        return call.status(arguments.stream().allMatch(call.state()::option) ? 0 : 1);
    }

    private Outcomes alias(Call call) {
        for (String argument : call.arguments()) {
            int equals = argument.indexOf('=');
            if (equals > 0) {
                call.state().aliases.put(argument.substring(0, equals), argument.substring(equals + 1));
            }
        }
        return call.status(0);
    }

    private Outcomes unalias(Call call) {
        if (call.arguments().contains("-a")) {
            call.state().aliases.clear();
        }
        call.arguments().forEach(call.state().aliases::remove);
        return call.status(0);
    }

    private Outcomes hash(Call call) {
        List<String> arguments = call.arguments();
        if (arguments.size() == 3 && arguments.get(0).equals("-p")) {
            call.state().hashed.put(arguments.get(2), arguments.get(1));
        } else if (arguments.contains("-r")) {
            call.state().hashed.clear();
        } else if (!arguments.isEmpty() && !arguments.get(arguments.size() - 1).startsWith("-")) {
            int before = call.state().status;
            Optional<Optional<String>> found =
                    commands.programs().find(arguments.get(arguments.size() - 1), call.state());
            call.state().status = before;
            return call.status(found.isEmpty() ? State.UNKNOWN : found.get().isPresent() ? 0 : 1);
        }
        return call.status(0);
    }

    /** {@code wait}: with a job's number its status, else 0. */
    private static Outcomes await(Call call) {
        boolean some = call.arguments().stream().anyMatch(a -> !a.startsWith("-") || a.equals("-n"));
        State state = call.state();
        return call.status(!some ? State.OK : state.jobs <= 1 ? state.lastJob : State.UNKNOWN);
    }

    private Outcomes kill(Call call) {
        List<String> arguments = call.arguments();
        if (!arguments.contains(StateEnvironment.OWN_PROCESS)) {
            call.state().lastJob = State.UNKNOWN;
            return call.status(State.UNKNOWN);
        }
        String signal = "TERM";
        for (String argument : arguments) {
            if (argument.matches("-(SIG)?[A-Z]+\\d?|-\\d+")) {
                signal = argument.replaceFirst("^-(SIG)?", "");
            }
        }
        signal = switch (signal) {
            case "9" -> "KILL";
            case "15" -> "TERM";
            case "1" -> "HUP";
            case "2" -> "INT";
            case "10" -> "USR1";
            case "12" -> "USR2";
            default -> signal;
        };
        State state = call.state();
        State.Trap trap = state.traps.get(signal);
        if (trap != null && !signal.equals("KILL")) {
            return run.text(trap.action(), state, Optional.of(trap.at()), false);
        }
        if (signal.equals("0")) {
            return call.status(0);
        }
        if (signal.equals("KILL")) {
            state.traps.clear();
        }
        state.status = 143;
        return Outcomes.of(Escape.EXIT, state);
    }

    private Outcomes bracket(Call call) {
        List<String> arguments = call.arguments();
        if (arguments.isEmpty() || !arguments.get(arguments.size() - 1).equals("]")) {
            return call.status(2);
        }
        return test(call, arguments.subList(0, arguments.size() - 1));
    }

    private Outcomes test(Call call, List<String> arguments) {
        return call.status(run.tests().classic(arguments, call.state()));
    }
}
