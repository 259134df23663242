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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code sort uniq}, in the C locale, as user data runs. */
final class Ordering {
    private static final Set<String> FOLLOWED = Set.of(
            "u",
            "r",
            "n",
            "V",
            "h",
            "f",
            "c",
            "C",
            "human-numeric-sort",
            "ignore-case",
            "check",
            "unique",
            "reverse",
            "numeric-sort",
            "version-sort",
            "s",
            "stable",
            "k",
            "key",
            "t",
            "field-separator",
            "z",
            "zero-terminated",
            "o",
            "output");

    private static final Pattern KEY = Pattern.compile("(\\d{1,3})(?:,(\\d{1,3}))?([nrVhf]*)");
    private static final Pattern NUMBER = Pattern.compile("\\s*(-?\\d{0,15}(?:\\.\\d{0,15})?)");

    private Ordering() {}

    static void into(Map<String, Program> programs) {
        programs.put("sort", Ordering::sort);
        programs.put("uniq", Ordering::uniq);
    }

    private static Exit sort(List<String> argv, Host host) {
        Options options =
                Options.parse(argv.subList(1, argv.size()), "ktoST", Set.of("key", "field-separator", "output"));
        List<String> keys = options.values("k", "key");
        String separator = options.value("t", "field-separator").orElse("");
        boolean plain = options.only(FOLLOWED.toArray(String[]::new))
                && separator.length() <= 1
                && keys.stream().allMatch(key -> KEY.matcher(key).matches());
        String file = options.value("o", "output").orElse("");
        if (!plain) {
            return put(host, options.operands(), file, Filter::marks);
        }
        String letters = (options.has("n", "numeric-sort") ? "n" : "")
                + (options.has("V", "version-sort") ? "V" : "")
                + (options.has("h", "human-numeric-sort") ? "h" : "")
                + (options.has("f", "ignore-case") ? "f" : "")
                + (options.has("r", "reverse") ? "r" : "");
        Comparator<String> keyed = keys.isEmpty() ? order(letters) : Comparator.comparing(line -> 0);
        for (String key : keys) {
            Matcher parts = KEY.matcher(key);
            if (parts.matches()) {
                int from = Integer.parseInt(parts.group(1));
                int to = parts.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(parts.group(2));
                Function<String, String> field = line -> fields(line, separator, from, to);
                keyed = keyed.thenComparing(field, order(parts.group(3).isEmpty() ? letters : parts.group(3)));
            }
        }
        boolean unique = options.has("u", "unique");
        // where the keys are the same, the whole lines decide, if nothing forbids it
        Comparator<String> last = order(options.has("r", "reverse") ? "r" : "");
        Comparator<String> equal = keyed;
        Comparator<String> wanted = unique || options.has("s", "stable") ? keyed : keyed.thenComparing(last);
        if (options.has("c", "C", "check")) {
            return checked(Input.of(host, options.operands()), wanted, unique);
        }
        Filter sort = Filter.known(text -> {
            List<String> sorted = new ArrayList<>(Lines.bare(text));
            host.spend((1 + keys.size()) * text.length() / 4);
            sorted.sort(wanted);
            List<String> lines = new ArrayList<>();
            for (String line : sorted) {
                boolean again = unique && !lines.isEmpty() && equal.compare(lines.get(lines.size() - 1), line) == 0;
                if (!again) {
                    lines.add(line);
                }
            }
            return Lines.joined(lines);
        });
        return put(host, options.operands(), file, options.has("z", "zero-terminated") ? Filter.overNuls(sort) : sort);
    }

    /** To standard output, or to a file, which may be one of those that are sorted. */
    private static Exit put(Host host, List<String> paths, String file, Filter sort) {
        if (file.isEmpty()) {
            return Filter.print(host, paths, sort);
        }
        Input input = Input.of(host, paths);
        if (!input.exit().equals(Exit.failure())) {
            host.write(file, sort.apply(input.text()));
        }
        return input.exit().equals(Exit.failure()) ? Exit.of(2) : input.exit();
    }

    private static Exit checked(Input input, Comparator<String> wanted, boolean unique) {
        if (!Value.isKnown(input.text()) || !input.exit().isSuccess()) {
            return input.exit().equals(Exit.failure()) ? Exit.of(2) : Exit.unknown();
        }
        List<String> lines = Lines.bare(input.text());
        for (int i = 1; i < lines.size(); i++) {
            int order = wanted.compare(lines.get(i - 1), lines.get(i));
            if (order > 0 || (unique && order == 0)) {
                return Exit.failure();
            }
        }
        return Exit.success();
    }

    /** @param letters {@code n}, {@code V}, {@code h}, {@code f}, {@code r} */
    private static Comparator<String> order(String letters) {
        Comparator<String> texts = letters.indexOf('f') >= 0
                ? Comparator.comparing(line -> line.toUpperCase(Locale.ROOT))
                : Comparator.naturalOrder();
        Comparator<String> order = letters.indexOf('n') >= 0
                ? Comparator.comparingDouble(Ordering::number)
                : letters.indexOf('V') >= 0
                        ? VersionOrder::compare
                        : letters.indexOf('h') >= 0 ? Comparator.comparingDouble(Ordering::size) : texts;
        return letters.indexOf('r') >= 0 ? order.reversed() : order;
    }

    /** Some fields of a line, the first is 1, with what parts them; without a separator a field begins with its blanks. */
    private static String fields(String line, String separator, int from, int to) {
        Pattern field = separator.isEmpty()
                ? Pattern.compile("[ \t]*[^ \t]*")
                : Pattern.compile("[^" + Pattern.quote(separator) + "]*(" + Pattern.quote(separator) + "|$)");
        Matcher matcher = field.matcher(line);
        int start = line.length();
        int end = line.length();
        for (int i = 1; i <= to && matcher.find() && matcher.start() < line.length(); i++) {
            start = i == from ? matcher.start() : start;
            end = i == to
                    ? matcher.end()
                            - (separator.isEmpty() ? 0 : matcher.group(1).length())
                    : end;
        }
        return line.substring(start, Math.max(start, end));
    }

    private static double number(String line) {
        Matcher matcher = NUMBER.matcher(line);
        String digits = matcher.lookingAt() ? matcher.group(1) : "";
        return digits.matches("-?\\.?|") ? 0 : Double.parseDouble(digits);
    }

    /** By the unit first, as {@code sort -h} compares: its sign, its unit, its number. */
    private static double size(String line) {
        Matcher matcher = NUMBER.matcher(line);
        double number = number(line);
        int end = matcher.lookingAt() ? matcher.end() : 0;
        int unit = end < line.length() ? "KMGTPEZY".indexOf(Character.toUpperCase(line.charAt(end))) + 1 : 0;
        return number == 0 ? 0 : number + Math.signum(number) * unit * 1e15;
    }

    private static Exit uniq(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "fsw", Set.of());
        boolean repeated = options.has("d");
        boolean single = options.has("u");
        boolean counted = options.has("c", "count");
        boolean ignoreCase = options.has("i", "ignore-case");
        if (!options.only("d", "u", "c", "i", "count", "ignore-case")
                || options.operands().size() > 1) {
            return Filter.print(host, options.operands(), Filter::marks);
        }
        return Filter.print(host, options.operands(), Filter.known(text -> {
            List<String> kept = new ArrayList<>();
            List<String> lines = Lines.bare(text);
            int count = 0;
            for (int i = 0; i < lines.size(); i++) {
                count++;
                boolean last = i + 1 == lines.size() || !same(lines.get(i), lines.get(i + 1), ignoreCase);
                if (last) {
                    if ((!repeated || count > 1) && (!single || count == 1)) {
                        kept.add((counted ? String.format("%7d ", count) : "") + lines.get(i - count + 1));
                    }
                    count = 0;
                }
            }
            return Lines.joined(kept);
        }));
    }

    private static boolean same(String one, String other, boolean ignoreCase) {
        return ignoreCase ? one.equalsIgnoreCase(other) : one.equals(other);
    }
}
