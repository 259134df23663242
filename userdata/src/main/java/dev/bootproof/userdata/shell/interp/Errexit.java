package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a failing command does to the shell: the ERR trap and {@code set -e}, and the places where neither counts. */
final class Errexit {
    private final Interpreter run;
    private final Traps traps;
    /** How many conditions the place is in: {@code if}, {@code while}, before {@code &&} or {@code ||}, after {@code !}. */
    private int conditions;
    /** Whether the next command to run stands behind {@code !}. */
    private boolean inverted;
    /** Whether the command that runs stands behind {@code !}. */
    private boolean answering;

    Errexit(Interpreter run, Traps traps) {
        this.run = run;
        this.traps = traps;
    }

    /** Whether a failure here is an answer. */
    boolean isIgnored() {
        return conditions > 0;
    }

    /** Whether the failure of the command that runs is an answer. */
    boolean isAnswer() {
        return answering || isIgnored();
    }

    /** Runs a condition, in which a failure is an answer. */
    <T> T ignored(Supplier<T> body) {
        conditions++;
        try {
            return body.get();
        } finally {
            conditions--;
        }
    }

    /**
     * Runs what stands behind {@code !}: without {@code set -e} a failure of the command itself is an answer, but what it
     * runs may yet set it (bash: {@code CMD_INVERT_RETURN} in execute_command_internal).
     */
    Outcomes inverted(State state, Function<State, Outcomes> command) {
        if (state.option("errexit")) {
            return ignored(() -> command.apply(state));
        }
        return unchecked(() -> command.apply(state));
    }

    /**
     * Runs a command whose own failure nobody looks at: also a simple one that has a process of its own, and ends with it
     * (bash: {@code execute_command_internal}, which starts the process before it looks).
     */
    <T> T unchecked(Supplier<T> command) {
        boolean before = inverted;
        inverted = true;
        try {
            return command.get();
        } finally {
            inverted = before;
        }
    }

    /** Runs a body in which failures count whatever is around it: a shell of its own, a trap. */
    <T> T counted(Supplier<T> body) {
        int before = conditions;
        boolean invertedBefore = inverted;
        conditions = 0;
        inverted = false;
        try {
            return body.get();
        } finally {
            conditions = before;
            inverted = invertedBefore;
        }
    }

    /**
     * Runs the text of {@code eval} or of a sourced file: where failures do not count, {@code set -e} is off in it (bash:
     * {@code execute_builtin}).
     */
    Outcomes text(State state, Function<State, Outcomes> body) {
        boolean off = isIgnored() && state.options.remove("errexit");
        Outcomes outcomes = body.apply(state);
        if (off) {
            outcomes.each(after -> after.options.add("errexit"));
        }
        return outcomes;
    }

    /** Runs a command, and what its failure brings about. */
    Outcomes checked(State state, Function<State, Outcomes> command) {
        // bash: was_error_trap in execute_command_internal; a trap that the command sets itself is for those after it
        boolean trapped = traps.isSet("ERR", state);
        boolean answers = inverted;
        inverted = false;
        boolean around = answering;
        answering = answers;
        Outcomes outcomes = command.apply(state);
        answering = around;
        Optional<State> after = outcomes.normal();
        if (after.isEmpty() || answers || isIgnored()) {
            return outcomes;
        }
        if (after.get().failed()) {
            return failed(outcomes, trapped);
        }
        if (after.get().undecidedStatus()) {
            undecided(outcomes, after.get(), trapped);
        }
        return outcomes;
    }

    private Outcomes failed(Outcomes outcomes, boolean trapped) {
        if (trapped) {
            traps.error(outcomes);
        }
        outcomes.normal().filter(here -> here.option("errexit")).ifPresent(here -> {
            outcomes.leaves();
            outcomes.add(Escape.EXIT, here);
        });
        return outcomes;
    }

    private void undecided(Outcomes outcomes, State state, boolean trapped) {
        boolean ends = state.option("errexit");
        if (!ends && !trapped) {
            return;
        }
        State failing = run.copied(state);
        if (!state.isDoubted()) {
            if (ends) {
                state.perhapsEnds();
            }
            if (trapped) {
                failing.doubt("only if a command before it fails");
                traps.lookInto("ERR", failing.with(State.FAILED));
            }
            return;
        }
        int before = state.status;
        Outcomes failure = failed(Outcomes.of(failing.decided(false)), trapped);
        boolean leaves = failure.normal().isEmpty();
        if (leaves) {
            state.perhapsEnds();
            state.decided(true);
        }
        outcomes.or(failure);
        outcomes.normal().filter(after -> !leaves).ifPresent(after -> after.status = before);
    }
}
