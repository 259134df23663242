package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import java.util.function.Supplier;

/** What a failing command does to the shell: the ERR trap and {@code set -e}, and the places where neither counts. */
final class Errexit {
    private final Traps traps;
    /** How many conditions the place is in: {@code if}, {@code while}, before {@code &&} or {@code ||}, after {@code !}. */
    private int conditions;

    Errexit(Traps traps) {
        this.traps = traps;
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

    /** Runs a body in which failures count whatever is around it: a shell of its own, a trap. */
    <T> T counted(Supplier<T> body) {
        int before = conditions;
        conditions = 0;
        try {
            return body.get();
        } finally {
            conditions = before;
        }
    }

    /** What comes of a command that has just ended. */
    Outcomes after(Outcomes outcomes) {
        if (outcomes.normal().isEmpty() || conditions > 0) {
            return outcomes;
        }
        State state = outcomes.normal().get();
        if (state.undecidedStatus() && state.option("errexit")) {
            state.weaken("unless a command before it fails and ends the script");
            if (state.status == State.MISSING) {
                state.succeeded();
            }
        }
        if (!state.failed()) {
            return outcomes;
        }
        traps.error(outcomes);
        outcomes.normal().filter(here -> here.option("errexit")).ifPresent(here -> {
            outcomes.leaves();
            outcomes.add(Escape.EXIT, here);
        });
        return outcomes;
    }
}
