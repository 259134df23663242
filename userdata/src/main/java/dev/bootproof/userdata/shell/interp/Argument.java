package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.List;
import java.util.Optional;

/**
 * A word as the node sees it, as far as that is known. May hold secrets of the user data.
 *
 * @param pieces what is known of it, in order, between them what is not: one piece is the whole word, and two empty ones
 *     are a word of which nothing is known
 */
public record Argument(List<String> pieces) {
    public Argument {
        pieces = List.copyOf(pieces);
    }

    /** A word that is wholly known. */
    public static Argument of(String word) {
        return new Argument(List.of(word));
    }

    static Argument ofValue(String value) {
        return new Argument(List.of(value.replace(Value.SHIPPED, Value.UNKNOWN).split(Value.ANYTHING, -1)));
    }

    /** The word, where it is wholly known. */
    public Optional<String> known() {
        return pieces.size() == 1 ? Optional.of(pieces.get(0)) : Optional.empty();
    }

    /** Whether the word surely begins so. */
    public boolean startsWith(String text) {
        return pieces.get(0).startsWith(text);
    }

    /** Whether the word surely holds a text. */
    public boolean contains(String text) {
        return pieces.stream().anyMatch(piece -> piece.contains(text));
    }

    /** Does not show the word. */
    @Override
    public String toString() {
        return "***";
    }
}
