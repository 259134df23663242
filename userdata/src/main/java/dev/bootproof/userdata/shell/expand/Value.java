package dev.bootproof.userdata.shell.expand;

/**
 * Strings as the abstract run knows them: known text, known pieces around unknown ones, or wholly unknown. What is not
 * known is a mark, a noncharacter that no text of a document keeps (see {@link #clean}).
 */
public final class Value {
    /** Any text, also none, also many words and lines. */
    public static final char UNKNOWN = '\ufdd0';

    /** The content of the bootstrap script that the image ships, whole or edited. */
    public static final char SHIPPED = '\ufdd1';

    public static final String ANYTHING = String.valueOf(UNKNOWN);

    private Value() {}

    public static boolean isKnown(String value) {
        return value.indexOf(UNKNOWN) < 0 && value.indexOf(SHIPPED) < 0;
    }

    /** Whether two texts can be the same, seen from their known ends. */
    public static boolean mayBeEqual(String one, String other) {
        int marks = Math.min(firstMark(one), firstMark(other));
        if (!one.regionMatches(0, other, 0, Math.min(marks, Math.min(one.length(), other.length())))) {
            return false;
        }
        int tail = Math.min(one.length() - 1 - lastMark(one), other.length() - 1 - lastMark(other));
        if (!one.regionMatches(one.length() - tail, other, other.length() - tail, tail)) {
            return false;
        }
        // a known text must have room for what is known of the other
        int least = known(one);
        int leastOther = known(other);
        return (!isKnown(one) || one.length() >= leastOther) && (!isKnown(other) || other.length() >= least);
    }

    private static int firstMark(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == UNKNOWN || text.charAt(i) == SHIPPED) {
                return i;
            }
        }
        return text.length();
    }

    private static int lastMark(String text) {
        return Math.max(text.lastIndexOf(UNKNOWN), text.lastIndexOf(SHIPPED));
    }

    private static int known(String text) {
        return (int) text.chars().filter(c -> c != UNKNOWN && c != SHIPPED).count();
    }

    /** A text from outside, in which no mark may be smuggled. */
    public static String clean(String text) {
        return text.replace(UNKNOWN, '\ufffd')
                .replace(SHIPPED, '\ufffd')
                .replace('\ufdd2', '\ufffd')
                .replace('\ufdd3', '\ufffd')
                .replace('\ufdd4', '\ufffd');
    }

    /** What two runs that may both have happened left behind: what they agree on, and a mark. */
    public static String join(String one, String other) {
        if (one.equals(other)) {
            return one;
        }
        int same = 0;
        while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String kept = one.substring(0, same) + UNKNOWN;
        boolean shipped = one.indexOf(SHIPPED, same) >= 0 || other.indexOf(SHIPPED, same) >= 0;
        return shipped ? kept + SHIPPED : kept;
    }
}
