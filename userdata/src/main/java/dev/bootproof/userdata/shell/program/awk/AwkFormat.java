package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code printf} and {@code sprintf} of awk. */
final class AwkFormat {
    private static final Pattern CONVERSION = Pattern.compile("%([-+ #0]*\\d{0,4}(?:\\.\\d{0,4})?)([a-zA-Z%])");

    private AwkFormat() {}

    /** @param values the first is the format */
    static String of(List<AwkValue> values) {
        if (values.isEmpty()) {
            throw new UnfollowedException("printf");
        }
        StringBuilder out = new StringBuilder();
        Matcher conversions = CONVERSION.matcher(values.get(0).text());
        String format = values.get(0).text();
        int from = 0;
        int next = 1;
        while (conversions.find()) {
            out.append(format, from, conversions.start());
            from = conversions.end();
            String kind = conversions.group(2);
            if (kind.equals("%")) {
                out.append('%');
                continue;
            }
            AwkValue value = next < values.size() ? values.get(next++) : AwkValue.UNSET;
            out.append(converted(conversions.group(1), kind, value));
        }
        return out.append(format.substring(from)).toString();
    }

    private static String converted(String flags, String kind, AwkValue value) {
        if (!value.isKnown()) {
            return value.text();
        }
        try {
            return switch (kind) {
                case "s" -> String.format("%" + flags + "s", value.text());
                case "d", "i" -> String.format("%" + flags.replaceFirst("\\..*", "") + "d", (long) value.number());
                case "x", "X", "o" -> String.format("%" + flags + kind, (long) value.number());
                case "g" -> rounded(flags, value);
                case "f", "e" -> String.format("%" + flags + kind, value.number());
                case "c" ->
                    value.numeric()
                            ? String.valueOf((char) value.number())
                            : value.text().substring(0, Math.min(1, value.text().length()));
                default -> throw new UnfollowedException("printf");
            };
        } catch (IllegalFormatException e) {
            throw new UnfollowedException("printf");
        }
    }

    /** As it is without flags; with them it is not Java's. */
    private static String rounded(String flags, AwkValue value) {
        if (!flags.isEmpty()) {
            throw new UnfollowedException("printf");
        }
        return AwkValue.rounded(value.number());
    }
}
