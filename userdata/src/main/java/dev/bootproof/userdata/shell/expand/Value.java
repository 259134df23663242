package dev.bootproof.userdata.shell.expand;

import java.util.regex.Pattern;

/**
 * Strings as the abstract run knows them: known text, known pieces around unknown ones, or wholly unknown. What is not
 * known is a mark, a noncharacter that no text of a document keeps (see {@link #clean}).
 */
public final class Value {
    /** Any text, also none, also many words and lines. */
    public static final char UNKNOWN = '\ufdd0';

    /** The content of the bootstrap script that the image ships, whole or edited. */
    public static final char SHIPPED = '\ufdd1';

    /** The first mark of a number of which bounds are known; the run that made it knows them. */
    private static final char FIRST_NUMBER = '\ufdd5';

    /** How many such marks there are. */
    public static final int NUMBERS = '\ufdef' - FIRST_NUMBER + 1;

    private static final Pattern NONCHARACTERS = Pattern.compile("[\ufdd0-\ufdef]");
    private static final Pattern UNKNOWNS = Pattern.compile("\ufdd0{2,}");

    private static final Pattern ENDING = Pattern.compile("\\n+(\ufdd0+)$");

    public static final String ANYTHING = String.valueOf(UNKNOWN);

    /** As a field: none, one or many, of which nothing is known, where {@link #ANYTHING} is one. */
    public static final String WORDS = ANYTHING + ANYTHING;

    private Value() {}

    public static boolean isKnown(String value) {
        return firstMark(value) == value.length();
    }

    /** Whether nothing is known of a text. */
    public static boolean isUnknown(String value) {
        return !value.isEmpty() && value.chars().allMatch(c -> c == UNKNOWN);
    }

    /** Whether a text holds something that is not known and, but for blanks, nothing else. */
    public static boolean tellsNothing(String text) {
        return text.indexOf(UNKNOWN) >= 0 && text.replace(ANYTHING, "").isBlank();
    }

    /** A text that is one, however many unknown ones it was made of. */
    public static String single(String value) {
        return UNKNOWNS.matcher(value).replaceAll(ANYTHING);
    }

    /** The mark of a number, by which it is counted. */
    public static char number(int index) {
        return (char) (FIRST_NUMBER + index);
    }

    public static int number(char mark) {
        return mark - FIRST_NUMBER;
    }

    public static boolean isNumber(char c) {
        return c >= FIRST_NUMBER && c < FIRST_NUMBER + NUMBERS;
    }

    private static boolean isMark(char c) {
        return c == UNKNOWN || c == SHIPPED || isNumber(c);
    }

    /**
     * Whether two texts can be the same, seen from their known ends. Where what a command printed ends with something
     * unknown that may be nothing, the newlines before it may be gone, too.
     */
    public static boolean mayBeEqual(String one, String other) {
        return matches(one, other)
                || matches(
                        ENDING.matcher(one).replaceFirst("$1"),
                        ENDING.matcher(other).replaceFirst("$1"));
    }

    private static boolean matches(String one, String other) {
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
            if (isMark(text.charAt(i))) {
                return i;
            }
        }
        return text.length();
    }

    private static int lastMark(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !isMark(text.charAt(last))) {
            last--;
        }
        return last;
    }

    private static int known(String text) {
        return (int) text.chars().filter(c -> !isMark((char) c)).count();
    }

    /** A text from outside, in which no mark may be smuggled. */
    public static String clean(String text) {
        return NONCHARACTERS.matcher(text).replaceAll("\ufffd");
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
