package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.program.utility.PathNames;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What never ends by itself: what stands behind it is not reached. */
final class Endless {
    /** Programs that are done only when all is read. */
    private static final Set<String> READERS = Set.of(
            "base64",
            "cat",
            "cut",
            "fold",
            "md5sum",
            "rev",
            "sha1sum",
            "sha256sum",
            "sort",
            "tac",
            "tail",
            "tee",
            "tr",
            "wc",
            "xxd");

    private static final Pattern DURATION = Pattern.compile("(\\d+\\.?\\d*|\\.\\d+|inf(?:inity)?)([smhd]?)");

    private Endless() {}

    /** What a device gives without end, if the path is such a device's. */
    static Optional<Handle> device(String path) {
        return switch (path) {
            case "/dev/zero", "/dev/full" -> Optional.of(new Handle.Endless(false));
            case "/dev/random", "/dev/urandom" -> Optional.of(new Handle.Endless(true));
            default -> Optional.empty();
        };
    }

    /** How many seconds {@code sleep} takes; none where it is another program, or it is not known. */
    static double slept(List<String> argv) {
        if (!PathNames.last(argv.get(0)).equals("sleep")) {
            return 0;
        }
        return argv.subList(1, argv.size()).stream()
                .mapToDouble(word -> seconds(word).orElse(0))
                .sum();
    }

    /** A duration as coreutils reads it. */
    static OptionalDouble seconds(String word) {
        Matcher duration = DURATION.matcher(word);
        if (!duration.matches()) {
            return OptionalDouble.empty();
        }
        double number =
                duration.group(1).startsWith("i") ? Double.POSITIVE_INFINITY : Double.parseDouble(duration.group(1));
        return OptionalDouble.of(
                switch (duration.group(2)) {
                    case "m" -> number * 60;
                    case "h" -> number * 3600;
                    case "d" -> number * 86_400;
                    default -> number;
                });
    }

    /** @param input whether it has read what has no end */
    static boolean isProgram(List<String> argv, boolean input) {
        String name = PathNames.last(argv.get(0));
        List<String> arguments = argv.subList(1, argv.size());
        boolean follows = name.equals("tail")
                && arguments.stream().anyMatch(word -> word.matches("-[qvz0-9]*[fF].*|--follow.*"))
                && arguments.stream().noneMatch(word -> word.startsWith("--pid"));
        return follows || name.equals("yes") || (input && READERS.contains(name));
    }
}
