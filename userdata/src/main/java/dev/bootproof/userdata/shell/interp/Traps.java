package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.interp.Lines.Role;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Runs what {@code trap} was told to run. An empty action means that the signal is ignored. */
final class Traps {
    /** By whether a function, a subshell or a sourced file sees those of its caller (bash: {@code errtrace, functrace}). */
    private static final Map<String, String> INHERITED_BY =
            Map.of("ERR", "errtrace", "DEBUG", "functrace", "RETURN", "functrace");

    private final Interpreter run;
    private final Set<State.Trap> lookedInto = new HashSet<>();

    Traps(Interpreter run) {
        this.run = run;
    }

    /** The traps of the caller that a function does not see; they are taken out, to be given {@link #back}. */
    static Map<String, State.Trap> hidden(State state) {
        Map<String, State.Trap> hidden = new HashMap<>();
        INHERITED_BY.forEach((name, option) -> {
            State.Trap trap = state.option(option) ? null : state.traps.remove(name);
            if (trap != null) {
                hidden.put(name, trap);
            }
        });
        return hidden;
    }

    /** What the function set itself stays. */
    static void back(Map<String, State.Trap> hidden, State state) {
        hidden.forEach(state.traps::putIfAbsent);
    }

    /** A fork of the shell keeps what is ignored, and what it is told to keep. */
    static void forked(State state) {
        Map<String, State.Trap> told = new HashMap<>(state.inheritedTraps);
        told.putAll(state.traps);
        state.inheritedTraps = told;
        state.traps.entrySet().removeIf(trap -> {
            String option = INHERITED_BY.get(trap.getKey());
            return option == null ? !trap.getValue().isIgnored() : !state.option(option);
        });
    }

    /** Before every simple command, round of a loop, choice and test. */
    Outcomes debug(State state) {
        state.skips = false;
        return action("DEBUG", state).orElseGet(() -> Outcomes.of(state));
    }

    /** With {@code extdebug} a DEBUG trap that fails keeps the command from being run (bash: {@code run_debug_trap}). */
    private void decide(State state, Position at) {
        if (state.option("extdebug")) {
            if (state.undecidedStatus() || state.status == 2) {
                run.gap(state, at, "a trap decides which commands are run");
            }
            state.skips = state.failed();
        }
    }

    /** Whether something is to be run. */
    boolean isSet(String name, State state) {
        State.Trap trap = state.traps.get(name);
        return trap != null && !trap.isIgnored();
    }

    /** Runs it, once, in a state from which nothing goes on, for what it would reach. */
    void lookInto(String name, State state) {
        State.Trap trap = state.traps.get(name);
        if (trap != null && lookedInto.add(trap)) {
            action(name, state);
        }
    }

    /** After a command that failed where failures count. */
    void error(Outcomes outcomes) {
        outcomes.normal().flatMap(state -> action("ERR", state)).ifPresent(outcomes::then);
    }

    /** When a function or a sourced file is left. */
    void returned(Outcomes outcomes) {
        outcomes.normal().flatMap(state -> action("RETURN", state)).ifPresent(outcomes::then);
    }

    /** When a signal comes; empty where nothing is set for it, so that it ends the shell. */
    Optional<Outcomes> signal(String name, State state) {
        State.Trap trap = state.traps.get(name);
        if (trap == null) {
            return Optional.empty();
        }
        if (state.runningTraps.contains(name)) {
            run.gap(state, trap.at(), "a trap raises the signal that it is for");
        }
        return Optional.of(action(name, state).orElseGet(() -> Outcomes.of(state)));
    }

    /** When the shell ends. */
    State exit(State state) {
        int status = state.endedBy > 0 ? 128 + state.endedBy : state.status;
        State.Trap trap = state.traps.remove("EXIT");
        if (trap == null || trap.isIgnored()) {
            return state.with(status);
        }
        boolean killed = state.endedBy > 0;
        state.endedBy = 0;
        Outcomes outcomes = text(trap, state);
        State end = outcomes.end().orElse(state);
        if (end.endedBy > 0) {
            return end.with(128 + end.endedBy);
        }
        return outcomes.has(Escape.EXIT) && !killed ? end : end.with(status);
    }

    /** Runs an action that is not running already; the statuses are afterwards what they were. */
    private Optional<Outcomes> action(String name, State state) {
        State.Trap trap = state.traps.get(name);
        if (trap == null || trap.isIgnored() || state.runningTraps.contains(name)) {
            return Optional.empty();
        }
        int status = state.status;
        List<Integer> pipeStatuses = state.pipeStatuses;
        state.runningTraps.add(name);
        Outcomes outcomes = text(trap, state);
        outcomes.goingOn(after -> after.runningTraps.remove(name));
        if (!INHERITED_BY.containsKey(name)) {
            outcomes.each(after -> after.runningTraps.remove(name)); // only a signal can come again when the shell ends
        }
        outcomes.normal().ifPresent(after -> {
            if (name.equals("DEBUG")) {
                decide(after, trap.at());
            }
            after.status = status;
            after.pipeStatuses = pipeStatuses;
        });
        return Optional.of(outcomes);
    }

    private Outcomes text(State.Trap trap, State state) {
        if (Value.isUnknown(trap.action())) {
            run.gap(state, trap.at(), "what a trap runs is not known");
            return Outcomes.of(state);
        }
        return run.errexit().counted(() -> run.text(trap.action(), state, Optional.of(trap.at()), Role.TRAP));
    }

    /** Whether bash knows a name or number of a signal, or of what is trapped like one (bash: {@code decode_signal}). */
    static boolean isOne(String signal) {
        String name = name(signal);
        boolean real = NUMBERED.indexOf(name) > 0 || REAL_TIME.matcher(name).matches();
        boolean prefixed = signal.toUpperCase(Locale.ROOT).startsWith("SIG");
        return real || (!prefixed && (name.equals("EXIT") || INHERITED_BY.containsKey(name)));
    }

    /** The name under which a signal's action is kept. */
    static String name(String signal) {
        String name = signal.toUpperCase(Locale.ROOT).replaceFirst("^SIG", "");
        int number = name.matches("\\d{1,2}") ? Integer.parseInt(name) : -1;
        return number >= 0 && number < NUMBERED.size() ? NUMBERED.get(number) : name;
    }

    /** The number of a signal, by which its process ends: 128 and that. */
    static int number(String name) {
        return Math.max(0, NUMBERED.indexOf(name));
    }

    private static final Pattern REAL_TIME =
            Pattern.compile("RTM(IN|AX)([+-]\\d{1,2})?|3[2-9]|[45]\\d|6[0-4]|POLL|CLD|IOT");

    private static final List<String> NUMBERED = List.of(
            "EXIT", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE",
            "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU", "URG", "XCPU", "XFSZ", "VTALRM",
            "PROF", "WINCH", "IO", "PWR", "SYS");
}
