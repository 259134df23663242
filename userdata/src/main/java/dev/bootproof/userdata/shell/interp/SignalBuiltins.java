package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code trap kill wait}. */
final class SignalBuiltins {
    private final Interpreter run;

    SignalBuiltins(Interpreter run) {
        this.run = run;
    }

    void into(Map<String, Tool> table) {
        table.put("trap", this::trap);
        table.put("kill", this::kill);
        table.put("wait", this::await);
    }

    private Outcomes trap(Call call) {
        State state = call.state();
        List<String> arguments = new ArrayList<>(call.arguments());
        if (!arguments.isEmpty() && arguments.get(0).equals("--")) {
            arguments.remove(0);
        }
        if (arguments.isEmpty() || arguments.get(0).matches("-[pl]+")) {
            run.simple().io().write(state, 1, state.traps.isEmpty() ? "" : Value.ANYTHING);
            return call.status(0);
        }
        String action = arguments.get(0);
        boolean reset = action.equals("-") || arguments.size() == 1 || action.matches("\\d+");
        List<String> signals = reset && !action.equals("-") ? arguments : arguments.subList(1, arguments.size());
        for (String signal : signals) {
            if (reset) {
                state.traps.remove(Traps.name(signal));
            } else {
                state.traps.put(Traps.name(signal), new State.Trap(action, call.position()));
            }
        }
        return call.status(0);
    }

    private Outcomes kill(Call call) {
        State state = call.state();
        List<String> arguments = call.arguments();
        String signal = "TERM";
        List<String> processes = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.matches("-[sn]") && i + 1 < arguments.size()) {
                signal = arguments.get(++i);
            } else if (argument.matches("-l|-L")) {
                return call.status(0);
            } else if (argument.startsWith("-") && argument.length() > 1 && processes.isEmpty()) {
                signal = argument.substring(1);
            } else {
                processes.add(argument);
            }
        }
        Optional<Integer> shell = processes.stream()
                .flatMap(process -> run.shell(process).stream())
                .findFirst();
        if (shell.isEmpty()) {
            processes.forEach(process -> state.background.computeIfPresent(process, (id, status) -> State.UNKNOWN));
            return call.status(State.UNKNOWN);
        }
        String name = Traps.name(signal);
        if (name.equals("EXIT")) {
            return call.status(0); // signal 0 only asks
        }
        if (state.subshell > 0 || shell.get() != state.shell) {
            // that shell waits for this one and gets the signal then
            state.pending = Optional.of(new State.Signal(name, shell.get()));
            return call.status(0);
        }
        return received(name, state.with(State.OK), State.OK);
    }

    /**
     * What a signal does to the shell that gets it.
     *
     * @param before the status of the last command that had ended when it came
     */
    Outcomes received(String name, State state, int before) {
        if (List.of("CHLD", "CONT", "URG", "WINCH").contains(name)) {
            return Outcomes.of(state);
        }
        Optional<Outcomes> trapped =
                name.equals("KILL") ? Optional.empty() : run.traps().signal(name, state);
        if (trapped.isPresent()) {
            return trapped.get();
        }
        if (name.equals("KILL")) {
            state.traps.clear();
        }
        state.endedBy = Traps.number(name);
        return Outcomes.of(Escape.EXIT, state.with(before));
    }

    private Outcomes await(Call call) {
        List<String> processes =
                call.arguments().stream().filter(a -> !a.startsWith("-")).toList();
        int status = State.OK;
        for (String process : processes) {
            status = Value.isKnown(process) && !process.startsWith("%")
                    ? call.state().background.getOrDefault(process, 127)
                    : State.UNKNOWN;
        }
        if (processes.isEmpty() && call.arguments().stream().anyMatch(a -> a.startsWith("-n"))) {
            status = State.UNKNOWN;
        }
        return call.status(status);
    }
}
