package dev.bootproof.userdata.shell.interp;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Something that is one of several things is needed now: the command is to be followed for each of them. */
final class ChoiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Consumer<State>> options;
    private final transient Predicate<State> undecided;

    /**
     * @param options each makes a state one in which it is decided
     * @param undecided whether it is undecided in a state
     */
    ChoiceException(List<Consumer<State>> options, Predicate<State> undecided) {
        super("choice", null, false, false);
        this.options = options;
        this.undecided = undecided;
    }

    boolean isUndecidedIn(State state) {
        return undecided.test(state);
    }

    List<Consumer<State>> options() {
        return options;
    }
}
