package dev.bootproof.userdata.shell.interp;

import java.util.EnumMap;
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

    static Outcomes of(State state) {
        Outcomes outcomes = new Outcomes();
        outcomes.normal = Optional.of(state);
        return outcomes;
    }

    static Outcomes of(Escape escape, State state) {
        Outcomes outcomes = new Outcomes();
        outcomes.escapes.put(escape, state);
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
        return !escapes.isEmpty();
    }

    boolean has(Escape escape) {
        return escapes.containsKey(escape);
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
    }

    void addNormal(State state) {
        normal = Optional.of(normal.map(n -> State.join(n, state)).orElse(state));
    }

    void add(Escape escape, State state) {
        escapes.merge(escape, state, State::join);
    }

    /** Takes over the escapes of what ran next, and its going on. */
    Outcomes then(Outcomes next) {
        normal = next.normal;
        next.escapes.forEach(this::add);
        return this;
    }

    /** Either this or that happens. */
    Outcomes or(Outcomes other) {
        other.normal.ifPresent(this::addNormal);
        other.escapes.forEach(this::add);
        return this;
    }

    /** The state after whichever end, if there is one. */
    Optional<State> end() {
        Optional<State> end = normal;
        for (State state : escapes.values()) {
            end = Optional.of(end.map(e -> State.join(e, state)).orElse(state));
        }
        return end;
    }
}
