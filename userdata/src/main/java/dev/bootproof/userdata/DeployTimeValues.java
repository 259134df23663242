package dev.bootproof.userdata;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values that are known only when deployed, such as a cluster's endpoint. Until then a marker stands in text for each of them, and
 * whoever deploys puts the value in its place; so a marker must reach the document as it is, neither encoded nor compressed. The
 * markers are those of the CDK (aws-cdk-lib: {@code core/lib/private/encoding.ts}), without which this is plain text.
 */
public final class DeployTimeValues {
    /** AWS CloudFormation quotas: the value of a parameter, which no other value is known to exceed. */
    public static final int MOST_BYTES = 4_096;

    private static final Pattern MARKER = Pattern.compile("\\$\\{Token\\[[A-Za-z0-9:._-]+]}");
    // lists and numbers have markers that are put back in lists and numbers alone, never within a text
    private static final Pattern LOST = Pattern.compile("#\\{Token\\[|-1\\.88815458970\\d*[eE]\\+?289");

    private DeployTimeValues() {}

    /** Whether a text holds a value that is known only when deployed. */
    public static boolean in(String text) {
        return MARKER.matcher(text).find();
    }

    /** The markers in a text, in their order, each as often as it stands there. */
    public static List<String> of(String text) {
        return MARKER.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Whether a text is one such value and nothing else. */
    public static boolean is(String text) {
        return MARKER.matcher(text).matches();
    }

    /**
     * Whether a text holds the marker of a list or of a number: it would land on the node as it is. {@code Fn.join} makes a text of
     * a list, {@code Token.asString} of a number.
     */
    public static boolean isLostIn(String text) {
        return LOST.matcher(text).find();
    }

    /**
     * The text with something else in place of each marker: for checks of a text's form, and for what is computed from a text
     * and must stay as it is when the CDK numbers its markers anew.
     */
    public static String filled(String text, String standIn) {
        return MARKER.matcher(text).replaceAll(Matcher.quoteReplacement(standIn));
    }
}
