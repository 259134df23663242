package dev.bootproof.userdata.shell.interp;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** How a command can end: by going on, or by leaving a loop, a function, the line or the shell. */
final class Outcomes {
    enum Escape {
        BREAK,
        CONTINUE,
        RETURN,
        /** The line that is being read is given up, the next is read. */
        DISCARD,
        EXIT
    }

    private Optional<State> normal = Optional.empty();
    private final Map<Escape, State> escapes = new EnumMap<>(Escape.class);
    /** The shell's end where something is doubted: it has traps of its own. */
    private Optional<State> doubtfulExit = Optional.empty();

    static Outcomes of(State state) {
        Outcomes outcomes = new Outcomes();
        outcomes.normal = Optional.of(state);
        return outcomes;
    }

    static Outcomes of(Escape escape, State state) {
        Outcomes outcomes = new Outcomes();
        outcomes.add(escape, state);
        return outcomes;
    }

    Optional<State> normal() {
        return normal;
    }

    Outcomes normal(Optional<State> state) {
        normal = state;
        return this;
    }

    boolean escapes() {
        return !escapes.isEmpty() || doubtfulExit.isPresent();
    }

    boolean has(Escape escape) {
        return escapes.containsKey(escape) || (escape == Escape.EXIT && doubtfulExit.isPresent());
    }

    Optional<State> of(Escape escape) {
        return Optional.ofNullable(escapes.get(escape));
    }

    Optional<State> take(Escape escape) {
        return Optional.ofNullable(escapes.remove(escape));
    }

    /** Nothing goes on from here. */
    void leaves() {
        normal = Optional.empty();
    }

    /** Every state there is, however it came about. */
    void each(Consumer<State> action) {
        normal.ifPresent(action);
        escapes.values().forEach(action);
        doubtfulExit.ifPresent(action);
    }

    /** Every state but those in which the shell ends. */
    void goingOn(Consumer<State> action) {
        normal.ifPresent(action);
        escapes.forEach((escape, state) -> {
            if (escape != Escape.EXIT) {
                action.accept(state);
            }
        });
    }

    void addNormal(State state) {
        normal = Optional.of(normal.map(n -> StateJoin.of(n, state)).orElse(state));
    }

    void add(Escape escape, State state) {
        if (escape == Escape.EXIT && state.doubt.isPresent()) {
            doubtfulExit = Optional.of(
                    doubtfulExit.map(exit -> StateJoin.of(exit, state)).orElse(state));
        } else {
            escapes.merge(escape, state, StateJoin::of);
        }
    }

    /** Takes over the escapes of what ran next, and its going on. */
    Outcomes then(Outcomes next) {
        normal = next.normal;
        addEscapes(next);
        return this;
    }

    /** Either this or that happens. */
    Outcomes or(Outcomes other) {
        other.normal.ifPresent(this::addNormal);
        addEscapes(other);
        return this;
    }

    private void addEscapes(Outcomes other) {
        other.escapes.forEach(this::add);
        other.doubtfulExit.ifPresent(exit -> add(Escape.EXIT, exit));
    }

    /** The state after whichever end, if there is one. */
    Optional<State> end() {
        List<State> ends = new ArrayList<>();
        each(ends::add);
        return ends.stream().reduce(StateJoin::of);
    }
}
