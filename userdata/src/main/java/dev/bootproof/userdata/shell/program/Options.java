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

    private Options() {}

    /**
     * @param letters the short options that take a value
     * @param names the long options that take a value
     */
    public static Options parse(List<String> words, String letters, Set<String> names) {
        return parse(words, letters, names, true);
    }

    /** The same; the first operand ends the options, as where another command follows. */
    public static Options leading(List<String> words, String letters, Set<String> names) {
        return parse(words, letters, names, false);
    }

    private static Options parse(List<String> words, String letters, Set<String> names, boolean permuted) {
        Options options = new Options();
        int i = 0;
        while (i < words.size()) {
            String word = words.get(i++);
            if (word.equals("--")) {
                break;
            }
            if (!word.startsWith("-") || word.length() == 1) {
                options.operands.add(word);
                if (!permuted) {
                    break;
                }
            } else if (word.startsWith("--")) {
                int equals = word.indexOf('=');
                String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
                boolean next = equals < 0 && names.contains(name) && i < words.size();
                options.given.add(
                        new Option(name, equals >= 0 ? word.substring(equals + 1) : next ? words.get(i++) : ""));
            } else {
                for (int at = 1; at < word.length(); at++) {
                    String letter = word.substring(at, at + 1);
                    if (letters.contains(letter)) {
                        boolean attached = at + 1 < word.length();
                        String value = attached ? word.substring(at + 1) : i < words.size() ? words.get(i++) : "";
                        options.given.add(new Option(letter, value));
                        break;
                    }
                    options.given.add(new Option(letter, ""));
                }
            }
        }
        options.operands.addAll(words.subList(i, words.size()));
        return options;
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
