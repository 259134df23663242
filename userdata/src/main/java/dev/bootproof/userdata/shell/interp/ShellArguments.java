package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A command line of {@code bash} or {@code sh}, taken apart (bash: {@code shell.c}, {@code parse_long_options} and {@code
 * parse_shell_options}).
 *
 * @param options by the names that {@code set -o} and {@code shopt} have for them, on or off
 * @param text whether the first operand is the text to run: {@code -c}
 * @param input whether the text is read from standard input although there are operands: {@code -s}
 * @param operands what follows the options
 * @param ends the status with which the shell ends before it runs anything: for an option that it does not have, or one
 *     that only prints; empty where it runs
 */
record ShellArguments(
        Map<String, Boolean> options,
        boolean text,
        boolean input,
        boolean login,
        boolean interactive,
        boolean posix,
        boolean noProfile,
        boolean noRc,
        Optional<String> rcFile,
        List<String> operands,
        Optional<Integer> ends) {
    /** Long options that change nothing here. */
    private static final Set<String> QUIET =
            Set.of("debug", "debugger", "noediting", "restricted", "verbose", "wordexp", "protected");

    /** Long options after which bash prints something and ends. */
    private static final Set<String> ENDING =
            Set.of("help", "version", "dump-strings", "dump-po-strings", "pretty-print");

    static ShellArguments of(List<String> words, boolean isSh) {
        return new Reader(words, isSh).read();
    }

    private static final class Reader {
        private final List<String> words;
        private final Map<String, Boolean> options = new HashMap<>();
        private final List<String> flags = new ArrayList<>();
        private Optional<String> rcFile = Optional.empty();
        private Optional<Integer> ends = Optional.empty();
        private int at;
        private boolean lettered;

        Reader(List<String> words, boolean isSh) {
            this.words = words;
            if (isSh) {
                flags.add("posix");
            }
        }

        ShellArguments read() {
            while (at < words.size() && ends.isEmpty()) {
                String word = words.get(at);
                if (word.equals("--") || word.equals("-")) {
                    at++;
                    break;
                }
                if (!Value.isKnown(word) || word.length() < 2 || "-+".indexOf(word.charAt(0)) < 0) {
                    break;
                }
                at++;
                if (word.startsWith("--")) {
                    // bash: parse_long_options has ended, and - is no letter of an option
                    ends = lettered ? Optional.of(1) : ends;
                    named(word.substring(2));
                } else {
                    lettered = true;
                    lettered(word.substring(1), word.charAt(0) == '-');
                }
            }
            return new ShellArguments(
                    Map.copyOf(options),
                    flags.contains("c"),
                    flags.contains("s"),
                    flags.contains("login") || flags.contains("l"),
                    flags.contains("i"),
                    flags.contains("posix"),
                    flags.contains("noprofile"),
                    flags.contains("norc"),
                    rcFile,
                    List.copyOf(words.subList(at, words.size())),
                    ends);
        }

        private void named(String name) {
            switch (name) {
                case "rcfile", "init-file" -> rcFile = Optional.of(operand());
                case "login", "posix", "noprofile", "norc" -> flags.add(name);
                default -> {
                    if (!QUIET.contains(name)) {
                        ends = Optional.of(ENDING.contains(name) ? 0 : 2);
                    }
                }
            }
        }

        private void lettered(String given, boolean on) {
            for (int i = 0; i < given.length(); i++) {
                char letter = given.charAt(i);
                switch (letter) {
                    case 'o', 'O' -> options.put(operand(), on);
                    case 'c', 's', 'i', 'l' -> {
                        if (on) {
                            flags.add(String.valueOf(letter));
                        }
                    }
                    case 'D' -> ends = Optional.of(0);
                    default -> {
                        Optional<String> name = OptionBuiltins.named(letter);
                        name.ifPresent(option -> options.put(option, on));
                        ends = name.isPresent() ? ends : Optional.of(2);
                    }
                }
            }
        }

        private String operand() {
            return at < words.size() ? words.get(at++) : "";
        }
    }
}
