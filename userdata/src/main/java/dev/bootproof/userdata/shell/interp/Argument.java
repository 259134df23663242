package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.ArrayList;
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
        return new Argument(List.of(
                Value.single(value.replace(Value.SHIPPED, Value.UNKNOWN)).split(Value.ANYTHING, -1)));
    }

    /** This or another: the words, parted by blanks, that both begin and end with are known, blanks between them aside. */
    Argument or(Argument other) {
        if (equals(other)) {
            return this;
        }
        List<String> here = List.of(String.join(Value.ANYTHING, pieces).split(" ", -1));
        List<String> there = List.of(String.join(Value.ANYTHING, other.pieces).split(" ", -1));
        int shorter = Math.min(here.size(), there.size());
        int same = 0;
        while (same < shorter && here.get(same).equals(there.get(same))) {
            same++;
        }
        int end = 0;
        while (end < shorter - same && here.get(here.size() - 1 - end).equals(there.get(there.size() - 1 - end))) {
            end++;
        }
        List<String> known = new ArrayList<>(here.subList(0, same));
        known.add(Value.ANYTHING);
        known.addAll(here.subList(here.size() - end, here.size()));
        return ofValue(String.join(" ", known));
    }

    /** These words or others: those that are there in any case, and one that stands for what comes behind. */
    static List<Argument> either(List<Argument> these, List<Argument> others) {
        List<Argument> either = new ArrayList<>();
        boolean sameCount = these.size() == others.size();
        for (int i = 0; i < Math.min(these.size(), others.size()); i++) {
            if (!sameCount && !these.get(i).equals(others.get(i))) {
                break;
            }
            either.add(these.get(i).or(others.get(i)));
        }
        if (!sameCount) {
            either.add(ofValue(Value.ANYTHING));
        }
        return either;
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
