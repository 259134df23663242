package dev.bootproof.userdata.shell.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options a program has, short ones and long ones, and which of them take a value. */
public final class OptionTable {
    enum Takes {
        NOTHING,
        VALUE,
        VALUE_IF_ATTACHED
    }

    private final Map<String, Takes> options;
    private final boolean complete;

    private OptionTable(Map<String, Takes> options, boolean complete) {
        this.options = Map.copyOf(options);
        this.complete = complete;
    }

    /**
     * All options of a program: it refuses others, and takes a long one by any beginning that no other has.
     *
     * @param names with blanks between, each with one colon behind it where it takes a value and with two where a value
     *     has to stand in the same word, as {@code getopt(3)} has them
     */
    public static OptionTable of(String names) {
        Map<String, Takes> options = new HashMap<>();
        for (String name : names.split(" ", -1)) {
            int end = name.indexOf(':');
            Takes takes = end < 0 ? Takes.NOTHING : name.endsWith("::") ? Takes.VALUE_IF_ATTACHED : Takes.VALUE;
            options.put(end < 0 ? name : name.substring(0, end), takes);
        }
        return new OptionTable(options, true);
    }

    /**
     * Those that take a value; any other is taken to be one that does not.
     *
     * @param letters the short options that take a value
     * @param names the long options that take the next word as value
     */
    static OptionTable valued(String letters, Set<String> names) {
        Map<String, Takes> options = new HashMap<>();
        letters.chars().forEach(letter -> options.put(Character.toString(letter), Takes.VALUE));
        names.forEach(name -> options.put(name, Takes.VALUE));
        return new OptionTable(options, false);
    }

    /** The words of a command line behind the program's name; options may stand behind operands. */
    public Options permuted(List<String> words) {
        return new Options(words, this, true);
    }

    /** The same; the first operand ends the options, as where another command follows. */
    public Options leading(List<String> words) {
        return new Options(words, this, false);
    }

    boolean isComplete() {
        return complete;
    }

    Takes takes(String name) {
        return options.getOrDefault(name, Takes.NOTHING);
    }

    Optional<String> letter(String given) {
        return Optional.of(given).filter(letter -> !complete || options.containsKey(letter));
    }

    Optional<String> name(String given) {
        if (!complete || (given.length() > 1 && options.containsKey(given))) {
            return Optional.of(given);
        }
        List<String> meant = options.keySet().stream()
                .filter(name -> name.length() > 1 && name.startsWith(given))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
