package dev.bootproof.userdata.shell.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A command line as {@code getopt_long} takes it apart: options may stand behind operands, until {@code --}. */
public final class Options {
    /**
     * @param name a letter, or a long name
     * @param value empty where it takes none
     */
    public record Option(String name, String value) {}

    private final List<Option> given = new ArrayList<>();
    private final List<String> operands = new ArrayList<>();

    private boolean refused;

    Options(List<String> words, OptionTable table, boolean permuted) {
        int i = 0;
        while (i < words.size() && !refused) {
            String word = words.get(i++);
            if (word.equals("--")) {
                break;
            }
            if (!word.startsWith("-") || word.length() == 1) {
                operands.add(word);
                if (!permuted) {
                    break;
                }
            } else {
                List<String> behind = words.subList(i, words.size());
                i += word.startsWith("--") ? named(word, behind, table) : lettered(word, behind, table);
            }
        }
        operands.addAll(words.subList(i, words.size()));
    }

    /**
     * @param letters the short options that take a value
     * @param names the long options that take a value
     */
    public static Options parse(List<String> words, String letters, Set<String> names) {
        return OptionTable.valued(letters, names).permuted(words);
    }

    /** The same; the first operand ends the options, as where another command follows. */
    public static Options leading(List<String> words, String letters, Set<String> names) {
        return OptionTable.valued(letters, names).leading(words);
    }

    /** Returns how many of the words behind belong to it. */
    private int named(String word, List<String> behind, OptionTable table) {
        int equals = word.indexOf('=');
        Optional<String> name = table.name(equals < 0 ? word.substring(2) : word.substring(2, equals));
        OptionTable.Takes takes = name.map(table::takes).orElse(OptionTable.Takes.NOTHING);
        if (name.isEmpty() || (table.isComplete() && equals >= 0 && takes == OptionTable.Takes.NOTHING)) {
            refused = true;
            return 0;
        }
        if (equals >= 0 || takes != OptionTable.Takes.VALUE) {
            given.add(new Option(name.get(), equals < 0 ? "" : word.substring(equals + 1)));
            return 0;
        }
        return valued(name.get(), behind, table);
    }

    private int lettered(String word, List<String> behind, OptionTable table) {
        for (int at = 1; at < word.length(); at++) {
            Optional<String> letter = table.letter(word.substring(at, at + 1));
            if (letter.isEmpty()) {
                refused = true;
                return 0;
            }
            String rest = word.substring(at + 1);
            OptionTable.Takes takes = table.takes(letter.get());
            if (takes == OptionTable.Takes.VALUE && rest.isEmpty()) {
                return valued(letter.get(), behind, table);
            }
            given.add(new Option(letter.get(), takes == OptionTable.Takes.NOTHING ? "" : rest));
            if (takes != OptionTable.Takes.NOTHING) {
                return 0;
            }
        }
        return 0;
    }

    private int valued(String name, List<String> behind, OptionTable table) {
        if (behind.isEmpty()) {
            refused |= table.isComplete();
            given.add(new Option(name, ""));
            return 0;
        }
        given.add(new Option(name, behind.get(0)));
        return 1;
    }

    /** Whether the program ends with its usage: there is an option that it does not have, or one without its value. */
    public boolean areRefused() {
        return refused;
    }

    public List<String> operands() {
        return List.copyOf(operands);
    }

    public List<Option> given() {
        return List.copyOf(given);
    }

    public boolean has(String... names) {
        return given.stream().anyMatch(option -> List.of(names).contains(option.name()));
    }

    /** Whether nothing else is given. */
    public boolean only(String... names) {
        return given.stream().allMatch(option -> List.of(names).contains(option.name()));
    }

    /** The last value given to any of these. */
    public Optional<String> value(String... names) {
        return given.stream()
                .filter(option -> List.of(names).contains(option.name()))
                .map(Option::value)
                .reduce((first, last) -> last);
    }

    public List<String> values(String... names) {
        return given.stream()
                .filter(option -> List.of(names).contains(option.name()))
                .map(Option::value)
                .toList();
    }
}
