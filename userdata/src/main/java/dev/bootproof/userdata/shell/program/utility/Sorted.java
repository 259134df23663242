package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import dev.bootproof.userdata.shell.program.Lines;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What compares two files that are sorted: {@code comm join}. */
final class Sorted {
    private Sorted() {}

    static void into(Map<String, Program> programs) {
        programs.put("comm", Sorted::common);
        programs.put("join", Sorted::join);
    }

    private static Exit common(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "", Set.of("output-delimiter"));
        boolean followed = options.only("1", "2", "3", "output-delimiter", "check-order", "nocheck-order");
        return merged(host, options, followed, Function.identity(), files -> {
            String delimiter = options.value("output-delimiter").orElse("\t");
            String second = options.has("1") ? "" : delimiter;
            String third = second + (options.has("2") ? "" : delimiter);
            List<String> out = new ArrayList<>();
            List<String> one = files.get(0);
            List<String> two = files.get(1);
            int i = 0;
            int j = 0;
            while (i < one.size() || j < two.size()) {
                host.spend(1);
                int order =
                        i == one.size() ? 1 : j == two.size() ? -1 : one.get(i).compareTo(two.get(j));
                String column = order < 0 ? "1" : order > 0 ? "2" : "3";
                if (!options.has(column)) {
                    String before = order < 0 ? "" : order > 0 ? second : third;
                    out.add(before + (order > 0 ? two.get(j) : one.get(i)));
                }
                i += order <= 0 ? 1 : 0;
                j += order >= 0 ? 1 : 0;
            }
            return out;
        });
    }

    private static Exit join(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "12jtavoe", Set.of());
        String separator = options.value("t").orElse("");
        String one = options.value("1", "j").orElse("1");
        String two = options.value("2", "j").orElse("1");
        List<String> alone = options.values("a", "v");
        boolean followed = options.only("1", "2", "j", "t", "a", "v")
                && separator.length() <= 1
                && one.matches("[1-9]\\d?")
                && two.matches("[1-9]\\d?");
        int left = followed ? Integer.parseInt(one) - 1 : 0;
        int right = followed ? Integer.parseInt(two) - 1 : 0;
        if (followed && left != right) {
            return merged(host, options, false, Function.identity(), files -> List.of()); // each has its own order
        }
        Function<String, String> key = line -> field(fields(line, separator), left);
        return merged(host, options, followed, key, files -> {
            List<String> out = new ArrayList<>();
            for (String line : files.get(0)) {
                boolean paired = false;
                for (String other : files.get(1)) {
                    host.spend(1 + (line.length() + other.length()) / 64);
                    if (key.apply(line).equals(key.apply(other))) {
                        paired = true;
                        if (!options.has("v")) {
                            out.add(joined(line, other, separator, left));
                        }
                    }
                }
                if (!paired && alone.contains("1")) {
                    out.add(joined(line, "", separator, left));
                }
            }
            return alone.contains("2") ? List.of(Value.ANYTHING) : out; // in the order of both
        });
    }

    private static List<String> fields(String line, String separator) {
        return separator.isEmpty()
                ? List.of(line.strip().split("[ \t]+", -1))
                : List.of(line.split(Pattern.quote(separator), -1));
    }

    private static String field(List<String> fields, int index) {
        return index < fields.size() ? fields.get(index) : "";
    }

    /** The common field, and what else both lines have. */
    private static String joined(String line, String other, String separator, int key) {
        List<String> out = new ArrayList<>(List.of(field(fields(line, separator), key)));
        for (String one : other.isEmpty() ? List.of(line) : List.of(line, other)) {
            List<String> rest = new ArrayList<>(fields(one, separator));
            if (key < rest.size()) {
                rest.remove(key);
            }
            out.addAll(rest);
        }
        return String.join(separator.isEmpty() ? " " : separator, out);
    }

    /** Both files, where they are known and sorted. */
    private static Exit merged(
            Host host,
            Options options,
            boolean followed,
            Function<String, String> key,
            Function<List<List<String>>, List<String>> merge) {
        List<List<String>> files = new ArrayList<>();
        for (String path : options.operands()) {
            Input input = Input.of(host, List.of(path));
            host.spend(input.text().length() / 64);
            if (input.exit().equals(Exit.failure())) {
                return input.exit();
            }
            Optional.of(input.text())
                    .filter(text -> input.exit().isSuccess() && Value.isKnown(text))
                    .map(Lines::bare)
                    .filter(lines -> isSorted(lines.stream().map(key).toList()))
                    .ifPresent(files::add);
        }
        if (options.operands().size() != 2) {
            return Exit.failure();
        }
        if (!followed || files.size() < 2) {
            return Filter.anything(host, options.operands());
        }
        host.print(Lines.joined(merge.apply(files)));
        return Exit.success();
    }

    private static boolean isSorted(List<String> keys) {
        List<String> sorted = new ArrayList<>(keys);
        Collections.sort(sorted);
        return sorted.equals(keys);
    }
}
