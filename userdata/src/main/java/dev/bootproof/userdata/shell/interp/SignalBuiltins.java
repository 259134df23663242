package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** {@code trap kill wait}. */
final class SignalBuiltins {
    /** Signals that end nothing. */
    static final Set<String> HARMLESS = Set.of("EXIT", "CHLD", "CONT", "URG", "WINCH");

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
            return print(call, arguments);
        }
        state.inheritedTraps = Map.of();
        String action = arguments.get(0);
        boolean reset = action.equals("-") || arguments.size() == 1 || action.matches("\\d+");
        List<String> signals = reset && !action.equals("-") ? arguments : arguments.subList(1, arguments.size());
        int status = State.OK;
        for (String signal : signals) {
            if (!Traps.isOne(signal)) {
                status = Value.isKnown(signal) && status != State.UNKNOWN ? 1 : State.UNKNOWN;
            } else if (reset) {
                state.traps.remove(Traps.name(signal));
                state.job.ifPresent(
                        job -> state.shared.trapping.remove(new SharedState.Trapped(job.id(), Traps.name(signal))));
            } else {
                state.traps.put(Traps.name(signal), new State.Trap(action, call.position()));
                state.job.ifPresent(job ->
                        state.shared.trapping.put(new SharedState.Trapped(job.id(), Traps.name(signal)), action));
                if (Traps.name(signal).equals("CHLD")) {
                    State whenever = state.copy();
                    whenever.doubt("only when a process ends");
                    run.traps().lookInto("CHLD", whenever);
                }
            }
        }
        return call.status(status);
    }

    /** {@code trap -p}: actions in a form that a shell can read again. */
    private Outcomes print(Call call, List<String> arguments) {
        State state = call.state();
        Map<String, State.Trap> traps = new TreeMap<>(state.inheritedTraps);
        traps.putAll(state.traps);
        boolean list = !arguments.isEmpty() && arguments.get(0).contains("l");
        List<String> asked = arguments.size() > 1
                ? arguments.subList(1, arguments.size()).stream()
                        .map(Traps::name)
                        .toList()
                : List.copyOf(traps.keySet());
        for (String name : asked) {
            State.Trap trap = traps.get(name);
            if (list) {
                run.simple().io().write(state, 1, Value.ANYTHING);
            } else if (trap != null) {
                String action = "'" + trap.action().replace("'", "'\\''") + "'";
                String shown = Traps.number(name) > 0 ? "SIG" + name : name;
                run.simple().io().write(state, 1, "trap -- " + action + " " + shown + "\n");
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
                return list(call, arguments.subList(i + 1, arguments.size()));
            } else if (argument.startsWith("-") && argument.length() > 1 && processes.isEmpty()) {
                signal = argument.substring(1);
            } else {
                processes.add(argument);
            }
        }
        if (Value.isKnown(signal) && !Traps.isOne(signal)) {
            return call.status(1);
        }
        Optional<Integer> shell = processes.stream()
                .flatMap(process -> run.shell(process).stream())
                .findFirst();
        String name = Traps.name(signal);
        if (shell.isEmpty()) {
            run.spend(state.background.size() / 4);
            return call.status(new BackgroundJobs(run.recorder).send(name, processes, state, call.position()));
        }
        if (name.equals("EXIT")) {
            return call.status(0); // signal 0 only asks
        }
        if (state.subshell > 0 || shell.get() != state.shell) {
            // that shell gets it when what it waits for has ended; it does not wait for a job
            boolean later = state.job.filter(job -> shell.get() <= job.shell()).isPresent();
            double at = later ? state.shared.clock : 0;
            state.shared.signals.add(
                    new SharedState.Signal(name, shell.get(), at, true, later ? state.job : Optional.empty()));
            return call.status(0);
        }
        return received(name, state.with(State.OK), State.OK);
    }

    /** {@code kill -l}: the name of a number, the number of a name. */
    private Outcomes list(Call call, List<String> signals) {
        if (signals.isEmpty()) {
            run.simple().io().write(call.state(), 1, Value.ANYTHING);
        }
        boolean all = true;
        for (String signal : signals) {
            boolean number = signal.matches("\\d{1,3}");
            String name = Traps.name(number ? Integer.toString(Integer.parseInt(signal) & 127) : signal);
            boolean known = Traps.number(name) > 0 && !name.matches("\\d+");
            String said = number ? name : Integer.toString(Traps.number(name));
            run.simple().io().write(call.state(), 1, known ? said + "\n" : Value.ANYTHING);
            all &= known;
        }
        return call.status(all ? 0 : State.UNKNOWN);
    }

    /**
     * What a signal does to the shell that gets it.
     *
     * @param before the status of the last command that had ended when it came
     */
    Outcomes received(String name, State state, int before) {
        if (HARMLESS.contains(name)) {
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
        State state = call.state();
        List<String> processes =
                call.arguments().stream().filter(a -> !a.startsWith("-")).toList();
        boolean next = call.arguments().stream().anyMatch(a -> a.startsWith("-n"));
        return call.status(next ? BackgroundJobs.next(processes, state) : BackgroundJobs.await(processes, state));
    }
}
