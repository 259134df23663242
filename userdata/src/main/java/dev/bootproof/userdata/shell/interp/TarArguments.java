package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A command line of GNU {@code tar}, taken apart.
 *
 * @param archive {@code -} for standard input or output
 * @param directory the last {@code -C}, which is enough where one is given
 * @param names the members that are meant
 * @param strip how many leading components of a member's name fall away
 * @param contents whether what is unpacked is printed: {@code -O}
 * @param prints whether names are printed: {@code -v}
 */
record TarArguments(
        Mode mode,
        String archive,
        Optional<String> directory,
        List<String> names,
        int strip,
        boolean contents,
        boolean prints) {
    enum Mode {
        CREATE,
        EXTRACT,
        LIST
    }

    /** Short options that change nothing here. */
    private static final String QUIET = "zjJpkmwWSsahloBZU";

    /** Long options that change nothing here. */
    private static final Set<String> QUIET_NAMES = Set.of(
            "gzip",
            "gunzip",
            "bzip2",
            "xz",
            "zstd",
            "auto-compress",
            "preserve-permissions",
            "same-permissions",
            "same-owner",
            "no-same-owner",
            "no-same-permissions",
            "numeric-owner",
            "overwrite",
            "keep-newer-files",
            "touch",
            "selinux",
            "acls",
            "xattrs",
            "warning",
            "owner",
            "group",
            "totals");

    boolean toOutput() {
        return archive.equals("-");
    }

    /** Empty where an option is not followed, or the command line is wrong. */
    static Optional<TarArguments> of(List<String> words) {
        return words.stream().allMatch(Value::isKnown) ? new Reader(words).read() : Optional.empty();
    }

    /** The name under which a member is unpacked; empty where it is not meant, or nothing is left of it. */
    Optional<String> extracted(String member) {
        boolean meant = names.isEmpty()
                || names.stream()
                        .map(name -> name.replaceFirst("/+$", ""))
                        .anyMatch(name -> member.equals(name) || member.startsWith(name + "/"));
        String name = member;
        for (int i = 0; i < strip; i++) {
            int slash = name.indexOf('/');
            name = slash < 0 ? "" : name.substring(slash + 1);
        }
        // GNU tar takes these away when it unpacks
        String relative = name.replaceFirst("^/+", "");
        boolean outside = List.of(relative.split("/", -1)).contains("..");
        return meant && !relative.isEmpty() && !outside ? Optional.of(relative) : Optional.empty();
    }

    private static final class Reader {
        private final List<String> words;
        private final List<String> names = new ArrayList<>();
        private Optional<Mode> mode = Optional.empty();
        private Optional<String> archive = Optional.empty();
        private Optional<String> directory = Optional.empty();
        private int strip;
        private boolean contents;
        private boolean prints;
        private boolean followed = true;
        private int at;

        Reader(List<String> words) {
            this.words = words;
        }

        Optional<TarArguments> read() {
            boolean old = !words.isEmpty() && !words.get(0).startsWith("-");
            while (at < words.size()) {
                String word = words.get(at++);
                if (old && at == 1) {
                    letters(word, true);
                } else if (word.equals("--")) {
                    names.addAll(words.subList(at, words.size()));
                    at = words.size();
                } else if (word.startsWith("--")) {
                    named(word.substring(2));
                } else if (word.startsWith("-") && word.length() > 1) {
                    letters(word.substring(1), false);
                } else {
                    names.add(word);
                }
            }
            return followed && mode.isPresent()
                    ? Optional.of(new TarArguments(
                            mode.get(), archive.orElse("-"), directory, List.copyOf(names), strip, contents, prints))
                    : Optional.empty();
        }

        /** @param old without a dash: values stand behind all letters, in their order */
        private void letters(String letters, boolean old) {
            for (int i = 0; i < letters.length(); i++) {
                char letter = letters.charAt(i);
                switch (letter) {
                    case 'c' -> mode = Optional.of(Mode.CREATE);
                    case 'x' -> mode = Optional.of(Mode.EXTRACT);
                    case 't' -> mode = Optional.of(Mode.LIST);
                    case 'v' -> prints = true;
                    case 'O' -> contents = true;
                    case 'f', 'C' -> {
                        boolean attached = !old && i + 1 < letters.length();
                        value(String.valueOf(letter), attached ? letters.substring(i + 1) : operand());
                        i = attached ? letters.length() : i;
                    }
                    default -> followed &= QUIET.indexOf(letter) >= 0;
                }
            }
        }

        private void named(String option) {
            int equals = option.indexOf('=');
            String name = equals < 0 ? option : option.substring(0, equals);
            switch (name) {
                case "create" -> mode = Optional.of(Mode.CREATE);
                case "extract", "get" -> mode = Optional.of(Mode.EXTRACT);
                case "list" -> mode = Optional.of(Mode.LIST);
                case "verbose" -> prints = true;
                case "to-stdout" -> contents = true;
                case "file", "directory", "strip-components" ->
                    value(name, equals < 0 ? operand() : option.substring(equals + 1));
                default -> followed &= QUIET_NAMES.contains(name);
            }
        }

        private void value(String option, String value) {
            switch (option) {
                case "f", "file" -> archive = Optional.of(value);
                case "strip-components" -> {
                    followed &= value.matches("\\d{1,3}");
                    strip = followed ? Integer.parseInt(value) : 0;
                }
                default -> {
                    // members of several places
                    boolean first = directory.isEmpty() && names.isEmpty();
                    followed &= first || mode.equals(Optional.of(Mode.EXTRACT));
                    directory = Optional.of(value);
                }
            }
        }

        private String operand() {
            return at < words.size() ? words.get(at++) : "";
        }
    }
}
