package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.program.NumberFormat;
import dev.bootproof.userdata.shell.program.TextBound;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.math.BigDecimal;
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
            throw unfollowed();
        }
        StringBuilder out = new StringBuilder();
        Matcher conversions = CONVERSION.matcher(values.get(0).text());
        String format = values.get(0).text();
        int from = 0;
        int next = 1;
        while (conversions.find()) {
            out.append(plain(format.substring(from, conversions.start())));
            from = conversions.end();
            String kind = conversions.group(2);
            if (kind.equals("%")) {
                out.append('%');
                continue;
            }
            if (next >= values.size()) { // gawk ends
                throw unfollowed();
            }
            TextBound.hold(out.append(converted(conversions.group(1), kind, values.get(next++))));
        }
        return out.append(plain(format.substring(from))).toString();
    }

    /** What stands between conversions: no other form of a conversion. */
    private static String plain(String text) {
        if (text.indexOf('%') >= 0) {
            throw unfollowed();
        }
        return text;
    }

    private static String converted(String flags, String kind, AwkValue value) {
        if (!value.isKnown()) {
            return value.text();
        }
        try {
            return switch (kind) {
                case "s" -> String.format("%" + flags + "s", value.text());
                case "d", "i", "o", "x", "X", "u" ->
                    NumberFormat.integer(flags, kind.charAt(0), (long) value.number())
                            .orElseThrow(AwkFormat::unfollowed);
                case "f", "F", "e", "E", "g", "G" ->
                    NumberFormat.real(flags, kind.charAt(0), finite(value.number()))
                            .orElseThrow(AwkFormat::unfollowed);
                case "c" ->
                    value.numeric()
                            ? String.valueOf((char) value.number())
                            : value.text().substring(0, Math.min(1, value.text().length()));
                default -> throw unfollowed();
            };
        } catch (IllegalFormatException e) {
            throw unfollowed();
        }
    }

    private static BigDecimal finite(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw unfollowed();
        }
        return new BigDecimal(number);
    }

    private static UnfollowedException unfollowed() {
        return new UnfollowedException("printf");
    }
}
