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

    /** A text from outside, in which no mark may be smuggled. */
    public static String clean(String text) {
        return text.replace(UNKNOWN, '\ufffd')
                .replace(SHIPPED, '\ufffd')
                .replace('\ufdd2', '\ufffd')
                .replace('\ufdd3', '\ufffd');
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
