package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Something that a script does when it comes to a place. */
public sealed interface Reached<T extends Reached<T>> permits ReachedCommand, FileAccess {
    /** How sure it is that the script does it. */
    Certainty certainty();

    Position position();

    /** How it is reached where that is not plain from the text, for instance "under a condition". */
    Optional<String> reason();

    /** Equal for what is one thing, done at one place of the script, however sure it is. */
    Object identity();

    /** The same, reached in another way. */
    T with(Certainty certainty, Optional<String> reason);

    /** The same, said of another place. */
    T at(UnaryOperator<Position> place);

    /** The same thing done in two ways: with the better certainty, and what is known of it either way. */
    T or(T other);

    /** What is done where either of two runs may be what the node does. */
    static <T extends Reached<T>> List<T> either(List<T> one, List<T> other, String why) {
        Map<Object, T> there = new LinkedHashMap<>();
        other.forEach(reached -> there.put(reached.identity(), reached));
        List<T> either = new ArrayList<>();
        for (T here : one) {
            T twin = there.remove(here.identity());
            if (twin == null) {
                either.add(weakened(here, why));
            } else if (twin.certainty() == here.certainty()) {
                either.add(here.or(twin));
            } else {
                either.add(weakened(here.or(twin), why));
            }
        }
        there.values().forEach(reached -> either.add(weakened(reached, why)));
        return either;
    }

    private static <T extends Reached<T>> T weakened(T reached, String why) {
        return reached.certainty() == Certainty.DEFINITE ? reached.with(Certainty.LIKELY, Optional.of(why)) : reached;
    }
}
