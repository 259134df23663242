package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Program;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code head tail wc}. */
final class Ends {
    private static final Set<String> NAMES = Set.of("lines", "bytes");
    private static final List<String> COUNTS = List.of("l lines", "w words", "c bytes m chars");
    private static final int MAX_COUNT = 1_000_000;

    private Ends() {}

    static void into(Map<String, Program> programs) {
        programs.put("head", (argv, host) -> part(argv, host, true));
        programs.put("tail", (argv, host) -> part(argv, host, false));
        programs.put("wc", Ends::count);
    }

    private static Exit part(List<String> argv, Host host, boolean head) {
        List<String> words = new ArrayList<>(argv.subList(1, argv.size()));
        // the old form: head -5
        if (!words.isEmpty() && words.get(0).matches("-\\d+")) {
            words.set(0, "-n" + words.get(0).substring(1));
        }
        if (!head && !words.isEmpty() && words.get(0).matches("\\+\\d+")) {
            words.set(0, "-n" + words.get(0));
        }
        Options options = Options.parse(words, "nc", NAMES);
        String count = options.value("n", "c", "lines", "bytes").orElse("10");
        boolean bytes = options.has("c", "bytes");
        if (options.operands().size() > 1 || options.has("v", "verbose")) {
            return several(host, options, text -> part(text, count, bytes, head));
        }
        return Filter.print(host, options.operands(), text -> part(text, count, bytes, head));
    }

    /** Each file by itself, under its name. */
    private static Exit several(Host host, Options options, Filter part) {
        Exit exit = Exit.success();
        String before = "";
        for (String path : options.operands().isEmpty() ? List.of("-") : options.operands()) {
            Input input = Input.of(host, List.of(path));
            exit = exit.and(input.exit());
            if (!input.exit().equals(Exit.failure())) {
                boolean named = !options.has("q", "quiet", "silent");
                host.print((named ? before + "==> " + (path.equals("-") ? "standard input" : path) + " <==\n" : "")
                        + part.apply(input.text()));
                before = "\n";
            }
        }
        return exit;
    }

    private static String part(String text, String count, boolean bytes, boolean head) {
        if (!count.matches("[+-]?\\d{1,6}")) {
            return Filter.marks(text);
        }
        int n = Math.min(MAX_COUNT, Integer.parseInt(count.replaceAll("[+-]", "")));
        boolean plus = count.startsWith("+");
        boolean minus = count.startsWith("-");
        if (head && !bytes && n <= 1 && !plus && !minus && text.startsWith(String.valueOf(Value.SHIPPED))) {
            return n == 0 ? "" : "#!/usr/bin/env bash\n"; // both images' scripts start so
        }
        if (head && !bytes && !minus) {
            Optional<String> known = knownLines(text, n);
            if (known.isPresent()) {
                return known.get();
            }
        }
        if (!head && !plus && !Value.isKnown(text)) {
            return Value.ANYTHING; // the end of a script does not do what the script does
        }
        if (!Value.isKnown(text)) {
            return Filter.marks(text);
        }
        if (tailOfAll(head, plus, n)) {
            return text;
        }
        List<String> units = bytes ? units(text) : Lines.of(text);
        int size = units.size();
        int from = head ? 0 : plus ? Math.min(size, n - 1) : Math.max(0, size - n);
        int to = !head ? size : minus ? Math.max(0, size - n) : Math.min(size, n);
        String kept = String.join("", units.subList(from, to));
        return bytes ? Encoding.text(kept.getBytes(StandardCharsets.ISO_8859_1)) : kept;
    }

    /** The first lines, where what is not known comes behind them. */
    private static Optional<String> knownLines(String text, int lines) {
        int end = 0;
        for (int i = 0; i < lines; i++) {
            end = text.indexOf('\n', end) + 1;
            if (end == 0) {
                return Optional.empty();
            }
        }
        return Optional.of(text.substring(0, end)).filter(Value::isKnown);
    }

    private static boolean tailOfAll(boolean head, boolean plus, int n) {
        return !head && plus && n <= 1;
    }

    private static List<String> units(String text) {
        String latin = new String(Encoding.bytes(text), StandardCharsets.ISO_8859_1);
        return latin.isEmpty() ? List.of() : List.of(latin.split("(?s)(?<=.)"));
    }

    /** The numbers in the order of {@code -l -w -c}; several files, or a file with several numbers, in columns. */
    private static Exit count(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "", Set.of("files0-from", "total"));
        List<String> kinds = new ArrayList<>();
        COUNTS.forEach(names ->
                Stream.of(names.split(" ", -1)).filter(options::has).findFirst().ifPresent(kinds::add));
        Input input = Input.of(host, options.operands());
        boolean followed = options.only("l", "w", "c", "m", "lines", "words", "bytes", "chars");
        if (!followed
                || kinds.size() > 1
                || kinds.isEmpty()
                || options.operands().size() > 1) {
            host.print(Value.ANYTHING);
            return input.exit();
        }
        String file =
                options.operands().isEmpty() ? "" : " " + options.operands().get(0);
        String count =
                Value.isKnown(input.text()) ? Integer.toString(count(input.text(), kinds.get(0))) : Value.ANYTHING;
        if (!input.exit().equals(Exit.failure())) {
            host.print(count + file + "\n");
        }
        return input.exit();
    }

    private static int count(String text, String kind) {
        return switch (kind.charAt(0)) {
            case 'l' -> (int) text.chars().filter(c -> c == '\n').count();
            case 'w' -> text.isBlank() ? 0 : text.strip().split("\\s+").length;
            default -> Encoding.bytes(text).length;
        };
    }
}
