package dev.bootproof.userdata.nodeadm;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a YAML word means to go-yaml 2 ({@code goyaml.v2/resolve.go}, {@code decode.go}). */
final class GoYamlScalar {
    private static final String TAG = "tag:yaml.org,2002:";

    private static final Set<String> TRUE =
            Set.of("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
    private static final Set<String> FALSE =
            Set.of("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");
    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> NOT_FINITE = Set.of(
            ".nan", ".NaN", ".NAN", ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
    /** Go's ParseFloat, of words that begin with a point. */
    private static final Pattern POINT_FLOAT = Pattern.compile("\\.[0-9]+(?:[eE][-+]?[0-9]+)?");

    private static final Pattern TIMESTAMP = Pattern.compile(
            "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt][0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(?:[.,][0-9]+)?(?:Z|[-+][0-9]{2}:[0-9]{2})"
                    + "| [0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}(?:[.,][0-9]+)?)?");

    private GoYamlScalar() {}

    /**
     * The value of a scalar.
     *
     * @param tag as written, resolved; empty for none
     * @param plain whether it stands without quotes and without a tag
     */
    static Tree value(String tag, boolean plain, String word, int at) throws UndecodableException {
        if (tag.isEmpty() && !plain) {
            return new Tree.Text(word, at);
        }
        if (tag.equals(TAG + "binary")) {
            byte[] digits = word.getBytes(StandardCharsets.UTF_8);
            byte[] data = GoEncodings.decodedIfBase64(digits);
            if (data == digits && digits.length > 0) {
                throw new UndecodableException("yaml: !!binary value contains invalid base64 data", at);
            }
            return new Tree.Text(new String(data, StandardCharsets.UTF_8), at);
        }
        if (!Set.of("", TAG + "str", TAG + "bool", TAG + "int", TAG + "float", TAG + "null", TAG + "timestamp")
                        .contains(tag)
                || tag.equals(TAG + "str")) {
            return new Tree.Text(word, at);
        }
        boolean timestamps = tag.isEmpty() || tag.equals(TAG + "timestamp");
        Tree resolved = resolve(word, at, timestamps);
        String type = type(resolved, timestamps, word);
        if (tag.isEmpty() || tag.equals(TAG + type)) {
            return resolved;
        }
        if (tag.equals(TAG + "float") && resolved instanceof Tree.Num number && number.value() instanceof Long whole) {
            return new Tree.Num(Tree.ofDouble(whole), at);
        }
        throw new UndecodableException(
                "yaml: cannot decode !!" + type + " as a !!" + tag.substring(Math.min(TAG.length(), tag.length())), at);
    }

    private static String type(Tree resolved, boolean timestamps, String literal) {
        if (resolved instanceof Tree.Null) {
            return "null";
        }
        if (resolved instanceof Tree.Bool) {
            return "bool";
        }
        if (resolved instanceof Tree.Num number) {
            boolean point = literal.contains(".") || literal.matches("[^xX]*[eE].*");
            return point || number.value() instanceof Double ? "float" : "int";
        }
        return timestamps && TIMESTAMP.matcher(literal).matches() ? "timestamp" : "str";
    }

    /** Whether a plain word is a string. */
    static boolean isString(String word) {
        try {
            return resolve(word, 0, true) instanceof Tree.Text;
        } catch (UndecodableException e) {
            return false;
        }
    }

    /** What a plain word means. */
    private static Tree resolve(String word, int at, boolean timestamps) throws UndecodableException {
        if (NULL.contains(word)) {
            return new Tree.Null(at);
        }
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return new Tree.Bool(TRUE.contains(word), at);
        }
        if (NOT_FINITE.contains(word)) {
            throw new UndecodableException("json: unsupported value: " + word, at);
        }
        char hint = word.charAt(0);
        if (hint == '.') {
            return POINT_FLOAT.matcher(word).matches() ? real(word, at) : new Tree.Text(word, at);
        }
        if (hint != '+' && hint != '-' && (hint < '0' || hint > '9')) {
            return new Tree.Text(word, at);
        }
        if (timestamps && TIMESTAMP.matcher(word).matches()) {
            return new Tree.Text(word, at);
        }
        String plain = word.replace("_", "");
        Optional<BigInteger> whole = integer(plain);
        if (whole.isPresent()) {
            return new Tree.Num(Tree.ofInteger(whole.get()), at);
        }
        return FLOAT.matcher(plain).matches() ? real(plain, at) : new Tree.Text(word, at);
    }

    private static Tree real(String literal, int at) {
        double value = Double.parseDouble(literal);
        // Go's ParseFloat refuses what does not fit
        return Double.isInfinite(value) ? new Tree.Text(literal, at) : new Tree.Num(Tree.ofDouble(value), at);
    }

    /** Go's {@code ParseInt(text, 0, 64)}, then {@code ParseUint}: a leading 0 is octal. */
    private static Optional<BigInteger> integer(String text) {
        boolean signed = text.startsWith("+") || text.startsWith("-");
        String digits = signed ? text.substring(1) : text;
        int radix = 10;
        if (digits.length() > 1 && digits.charAt(0) == '0') {
            char kind = Character.toLowerCase(digits.charAt(1));
            radix = kind == 'x' ? 16 : kind == 'b' ? 2 : 8;
            digits = digits.substring(kind == 'x' || kind == 'b' || kind == 'o' ? 2 : 1);
        }
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) >= 0x80 || Character.digit(digits.charAt(i), radix) < 0) {
                return Optional.empty();
            }
        }
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        if (digits.length() - from > Long.SIZE) {
            return Optional.empty(); // in any radix; and reading it would take long
        }
        BigInteger value = new BigInteger(text.startsWith("-") ? "-" + digits : digits, radix);
        boolean fits = value.bitLength() < 64 || (!signed && value.signum() > 0 && value.bitLength() <= 64);
        return fits ? Optional.of(value) : Optional.empty();
    }
}
