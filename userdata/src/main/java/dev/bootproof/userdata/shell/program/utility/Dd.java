package dev.bootproof.userdata.shell.program.utility;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.program.Exit;
import dev.bootproof.userdata.shell.program.Filter;
import dev.bootproof.userdata.shell.program.Host;
import dev.bootproof.userdata.shell.program.Input;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code dd}: a text, or blocks of it. */
final class Dd {
    private static final Map<String, Long> UNITS =
            Map.of("", 1L, "c", 1L, "w", 2L, "b", 512L, "kB", 1000L, "k", 1024L, "K", 1024L, "M", 1024L * 1024);

    private Dd() {}

    static Exit run(List<String> argv, Host host) {
        Map<String, String> given = new HashMap<>();
        for (String word : argv.subList(1, argv.size())) {
            int equals = word.indexOf('=');
            given.put(word.substring(0, Math.max(0, equals)), word.substring(equals + 1));
        }
        Input input = Input.of(host, given.containsKey("if") ? List.of(given.get("if")) : List.of());
        if (input.exit().equals(Exit.failure())) {
            return input.exit();
        }
        String text = converted(blocks(input.text(), given), given.getOrDefault("conv", ""));
        if (given.containsKey("seek") || given.containsKey("oseek")) {
            text = Value.ANYTHING;
        }
        if (given.containsKey("of")) {
            host.write(given.get("of"), text);
        } else {
            host.print(text);
        }
        return input.exit();
    }

    private static String blocks(String text, Map<String, String> given) {
        if (!given.containsKey("skip") && !given.containsKey("count") && !given.containsKey("iseek")) {
            return text;
        }
        long block = number(given.getOrDefault("ibs", given.getOrDefault("bs", "512")));
        long skip = number(given.getOrDefault("skip", given.getOrDefault("iseek", "0")));
        long count = number(given.getOrDefault("count", "0"));
        boolean counted = given.getOrDefault("iflag", "").contains("_bytes");
        // a block is of bytes
        boolean bytes = text.chars().allMatch(c -> c < 0x80);
        if (!bytes || counted || block <= 0 || skip < 0 || count < 0) {
            return Filter.marks(text);
        }
        long from = Math.min(skip * block, text.length());
        long to = given.containsKey("count") ? Math.min(from + count * block, text.length()) : text.length();
        return text.substring((int) from, (int) to);
    }

    /** A number with its unit; negative where it is none that is known. */
    private static long number(String text) {
        String digits = text.replaceFirst("\\D.*", "");
        Long unit = UNITS.get(text.substring(digits.length()));
        return unit == null || digits.isEmpty() || digits.length() > 9 ? -1 : Long.parseLong(digits) * unit;
    }

    private static String converted(String text, String conversions) {
        String now = text;
        for (String conversion : List.of(conversions.split(","))) {
            now = switch (conversion) {
                case "lcase" -> now.toLowerCase(Locale.ROOT);
                case "ucase" -> now.toUpperCase(Locale.ROOT);
                case "", "fsync", "fdatasync", "noerror", "excl", "nocreat" -> now;
                default -> Value.ANYTHING;
            };
        }
        return now;
    }
}
