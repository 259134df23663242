package dev.bootproof.userdata.shell.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code sort uniq}, in the C locale, as user data runs. */
final class Ordering {
    private static final Pattern NUMBER = Pattern.compile("\\s*(-?\\d{0,15}(?:\\.\\d{0,15})?)");

    private Ordering() {}

    static void into(Map<String, Program> programs) {
        programs.put("sort", Ordering::sort);
        programs.put("uniq", Ordering::uniq);
    }

    private static Exit sort(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "ktoST", Set.of("key", "field-separator"));
        if (!options.only("u", "r", "n", "unique", "reverse", "numeric-sort", "s", "stable")) {
            return Filter.print(host, options.operands(), Filter::marks);
        }
        Comparator<String> natural = Comparator.naturalOrder();
        Comparator<String> order = options.has("n", "numeric-sort")
                ? Comparator.comparingDouble(Ordering::number).thenComparing(natural)
                : natural;
        Comparator<String> wanted = options.has("r", "reverse") ? order.reversed() : order;
        boolean unique = options.has("u", "unique");
        return Filter.print(host, options.operands(), Filter.known(text -> {
            List<String> lines = new ArrayList<>(Lines.bare(text));
            lines.sort(wanted);
            return Lines.joined(unique ? lines.stream().distinct().toList() : lines);
        }));
    }

    private static double number(String line) {
        Matcher matcher = NUMBER.matcher(line);
        String digits = matcher.lookingAt() ? matcher.group(1) : "";
        return digits.matches("-?\\.?|") ? 0 : Double.parseDouble(digits);
    }

    private static Exit uniq(List<String> argv, Host host) {
        Options options = Options.parse(argv.subList(1, argv.size()), "fsw", Set.of());
        boolean repeated = options.has("d");
        boolean single = options.has("u");
        if (!options.only("d", "u") || options.operands().size() > 1) {
            return Filter.print(host, options.operands(), Filter::marks);
        }
        return Filter.print(host, options.operands(), Filter.known(text -> {
            List<String> kept = new ArrayList<>();
            List<String> lines = Lines.bare(text);
            int count = 0;
            for (int i = 0; i < lines.size(); i++) {
                count++;
                boolean last = i + 1 == lines.size() || !lines.get(i + 1).equals(lines.get(i));
                if (last) {
                    if ((!repeated || count > 1) && (!single || count == 1)) {
                        kept.add(lines.get(i));
                    }
                    count = 0;
                }
            }
            return Lines.joined(kept);
        }));
    }
}
