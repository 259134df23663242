package dev.bootproof.userdata.shell.program.utility;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of {@code sort -V} (gnulib: {@code filevercmp}): digits count as numbers, and what looks like a file's suffix last. */
final class VersionOrder {
    private static final Pattern SUFFIX = Pattern.compile("(?:\\.[A-Za-z~][A-Za-z0-9~]*)*$");

    private VersionOrder() {}

    static int compare(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Integer.compare(one.length(), other.length());
        }
        boolean hidden = one.startsWith(".");
        if (hidden != other.startsWith(".")) {
            return hidden ? -1 : 1;
        }
        int order = parts(withoutSuffix(one), withoutSuffix(other));
        return order != 0 ? order : parts(one, other);
    }

    private static String withoutSuffix(String text) {
        Matcher suffix = SUFFIX.matcher(text);
        return suffix.find() && suffix.start() > 0 ? text.substring(0, suffix.start()) : text;
    }

    private static int parts(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() || j < other.length()) {
            while ((i < one.length() && !isDigit(one, i)) || (j < other.length() && !isDigit(other, j))) {
                int order = Integer.compare(weight(one, i), weight(other, j));
                if (order != 0) {
                    return order;
                }
                i++;
                j++;
            }
            int end = digits(one, i);
            int otherEnd = digits(other, j);
            int order = number(one.substring(i, end), other.substring(j, otherEnd));
            if (order != 0) {
                return order;
            }
            i = end;
            j = otherEnd;
        }
        return 0;
    }

    private static int number(String one, String other) {
        String left = one.replaceFirst("^0+", "");
        String right = other.replaceFirst("^0+", "");
        return left.length() != right.length() ? Integer.compare(left.length(), right.length()) : left.compareTo(right);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int digits(String text, int from) {
        int end = from;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    /** A tilde comes before the end, letters before all other signs. */
    private static int weight(String text, int at) {
        if (at >= text.length() || isDigit(text, at)) {
            return 0;
        }
        char c = text.charAt(at);
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return c == '~' ? -1 : letter ? c : c + 256;
    }
}
