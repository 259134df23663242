package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.syntax.Command;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Follows several ways where one is taken and nobody knows which, and looks into those never taken. */
final class Branches {
    private static final int MAX_CHOICES = 5;

    private final Interpreter run;
    private final Set<Command> deadSeen = Collections.newSetFromMap(new IdentityHashMap<>());

    /** The states in which what is written now will be read: of substitutions and pipelines, the innermost first. */
    private final Deque<State> readers = new ArrayDeque<>();

    Branches(Interpreter run) {
        this.run = run;
    }

    /** Several ways on, one of which is taken. */
    Outcomes fork(State state, String why, List<Function<State, Outcomes>> ways) {
        Certainty certainty = state.certainty;
        Optional<String> reason = state.reason;
        Optional<String> doubt = state.doubt;
        Outcomes all = new Outcomes();
        for (Function<State, Outcomes> way : ways) {
            State copy = run.copied(state);
            copy.weaken(why);
            all.or(way.apply(copy));
        }
        if (!all.escapes()) {
            all.normal().ifPresent(end -> {
                end.backTo(certainty, reason);
                end.doubt = doubt;
            });
        }
        return all;
    }

    /** Runs what may need a decision between things that branches left different. */
    Outcomes choosing(State state, Function<State, Outcomes> body) {
        return choosing(state, body, 0);
    }

    private Outcomes choosing(State state, Function<State, Outcomes> body, int level) {
        if (!state.isUndecided()) {
            return body.apply(state);
        }
        State backup = run.copied(state);
        try {
            return body.apply(state);
        } catch (ChoiceException e) {
            if (!readers.isEmpty() && e.isUndecidedIn(readers.peek())) {
                throw e; // decided there, what is written here stays known
            }
            if (level > MAX_CHOICES) {
                throw new BudgetException("too many things are undecided at once");
            }
            List<Function<State, Outcomes>> ways = e.options().stream()
                    .<Function<State, Outcomes>>map(option -> s -> choosing(decided(s, option), body, level + 1))
                    .toList();
            return fork(backup, "under a condition", ways);
        }
    }

    /** Runs what writes for a reader: a choice that the reader has as well is the reader's. */
    <T> T reading(State reader, Supplier<T> body) {
        readers.push(reader);
        try {
            return body.get();
        } finally {
            readers.pop();
        }
    }

    private static State decided(State state, Consumer<State> option) {
        option.accept(state);
        return state;
    }

    /** Looks at what is never run: what it would reach is possible. */
    void dead(Command command, State state) {
        if (state.certainty == Certainty.POSSIBLE || !deadSeen.add(command)) {
            return;
        }
        State copy = state.copy();
        copy.certainty = Certainty.POSSIBLE;
        copy.reason = Optional.of("in a branch that is never taken");
        run.execute(command, copy);
    }
}
