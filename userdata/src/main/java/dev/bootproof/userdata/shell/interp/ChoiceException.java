package dev.bootproof.userdata.shell.interp;

import java.util.List;
import java.util.function.Consumer;

/** Something that is one of several things is needed now: the command is to be followed for each of them. */
final class ChoiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Consumer<State>> options;

    /** @param options each makes a state one in which it is decided */
    ChoiceException(List<Consumer<State>> options) {
        super("choice", null, false, false);
        this.options = options;
    }

    List<Consumer<State>> options() {
        return options;
    }
}
