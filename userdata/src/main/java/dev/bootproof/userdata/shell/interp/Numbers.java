package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Range;
import dev.bootproof.userdata.shell.expand.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Numbers of which only bounds are known, and the marks that stand for them in texts: one for each pair of bounds. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("\\s*([-+]?\\d{1,19})\\s*");

    /** So many numbers are tried one by one. */
    private static final int MAX_TRIED = 256;

    private final List<Range> ranges = new ArrayList<>();

    /** The text that the number has: its digits, or a mark. */
    String text(Range range) {
        if (range.isKnown()) {
            return Long.toString(range.least());
        }
        int index = ranges.indexOf(range);
        if (index < 0 && !range.equals(Range.ANY) && ranges.size() < Value.NUMBERS) {
            index = ranges.size();
            ranges.add(range);
        }
        return index < 0 ? Value.ANYTHING : String.valueOf(Value.number(index));
    }

    /** The number that a mark stands for. */
    Range marked(char mark) {
        return ranges.get(Value.number(mark));
    }

    /**
     * The number that a text is in decimal digits, as {@code [ ]} reads it; empty where it is none.
     */
    Optional<Range> decimal(String text) {
        String stripped = text.strip();
        if (stripped.length() == 1 && Value.isNumber(stripped.charAt(0))) {
            return Optional.of(marked(stripped.charAt(0)));
        }
        if (!Value.isKnown(text)) {
            return Optional.of(Range.ANY);
        }
        try {
            return DECIMAL.matcher(text).matches() ? Optional.of(Range.of(Long.parseLong(stripped))) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty(); // too great for 64 bits
        }
    }

    /** What a test says of a text, if it says the same of all that the text may be. */
    Optional<Boolean> agreed(String text, Function<String, Optional<Boolean>> test) {
        Optional<Range> range = onlyMark(text).map(this::marked);
        boolean few = range.filter(numbers -> numbers.least() > -MAX_TRIED
                        && numbers.most() < MAX_TRIED
                        && numbers.most() - numbers.least() < MAX_TRIED)
                .isPresent();
        if (!few) {
            return test.apply(text);
        }
        char mark = onlyMark(text).orElseThrow();
        Optional<Boolean> first = Optional.empty();
        for (long number = range.get().least(); number <= range.get().most(); number++) {
            Optional<Boolean> says = test.apply(text.replace(String.valueOf(mark), Long.toString(number)));
            if (says.isEmpty() || (first.isPresent() && !first.equals(says))) {
                return Optional.empty();
            }
            first = says;
        }
        return first;
    }

    /** The mark of a text of which all else is known. */
    private static Optional<Character> onlyMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Value.isNumber(text.charAt(i))) {
                boolean only = Value.isKnown(text.substring(0, i)) && Value.isKnown(text.substring(i + 1));
                return only ? Optional.of(text.charAt(i)) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
