package dev.bootproof.userdata.cloudinit.python;

import java.math.BigInteger;
import java.util.Optional;

/** Python's {@code int()} and {@code float()} of a text, and how it prints a float. */
public final class PythonNumber {
    /** {@code sys.int_max_str_digits}. */
    static final int MAX_DIGITS = 4300;

    /** What {@link #MAX_DIGITS} decimal digits can tell. */
    static final int MAX_BITS = 14_284;

    private PythonNumber() {}

    /**
     * {@code int(text, radix)}, or empty where that raises ValueError.
     *
     * @throws LimitException if the number is too large for Python to write in decimal
     */
    public static Optional<BigInteger> parse(String text, int radix) throws LimitException {
        String digits = ascii(text);
        boolean negative = digits.startsWith("-");
        if (negative || digits.startsWith("+")) {
            digits = digits.substring(1);
        }
        String prefix = radix == 8 ? "0o" : radix == 16 ? "0x" : radix == 2 ? "0b" : "";
        boolean prefixed = false;
        if (!prefix.isEmpty() && digits.regionMatches(true, 0, prefix, 0, 2)) {
            digits = digits.substring(2);
            prefixed = true;
        }
        StringBuilder plain = new StringBuilder();
        char before = prefixed ? '0' : '_';
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = Character.digit(c, radix);
            if (c == '_' ? before == '_' : digit < 0) {
                return Optional.empty();
            }
            if (c != '_') {
                plain.append(Character.forDigit(digit, radix));
            }
            before = c;
        }
        if (plain.isEmpty() || before == '_' || (radix == 10 && plain.length() > MAX_DIGITS)) {
            return Optional.empty();
        }
        if (radix != 10 && Math.log(radix) / Math.log(2) * plain.length() > MAX_BITS) {
            throw tooLarge();
        }
        BigInteger value = new BigInteger(plain.toString(), radix);
        return Optional.of(negative ? value.negate() : value);
    }

    static LimitException tooLarge() {
        return new LimitException("a number of more than " + MAX_BITS + " bits");
    }

    /**
     * What {@code int()} and {@code float()} look at ({@code _PyUnicode_TransformDecimalAndSpaceToASCII}): any script's digits as
     * ASCII, and no blanks around. Of ASCII's own separators, U+001C to U+001F, none is a blank here.
     */
    static String ascii(String text) {
        StringBuilder ascii = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point < 0x7f) {
                ascii.append((char) point);
            } else if (Character.isDigit(point)) {
                ascii.append(Character.digit(point, 10));
            } else {
                ascii.append(point <= Character.MAX_VALUE && PythonText.isSpace((char) point) ? ' ' : '?');
            }
        });
        int from = 0;
        int to = ascii.length();
        while (from < to && isBlank(ascii.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(ascii.charAt(to - 1))) {
            to--;
        }
        return ascii.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** {@code repr()} of a float. */
    public static String repr(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        java.math.BigDecimal decimal = shortest(value);
        String digits = decimal.unscaledValue().abs().toString();
        int exponent = digits.length() - decimal.scale() - 1;
        digits = stripZeros(digits);
        String sign = value < 0 ? "-" : "";
        if (exponent < -4 || exponent >= 16) {
            String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
            return sign + mantissa + "e" + (exponent < 0 ? "-" : "+") + (Math.abs(exponent) < 10 ? "0" : "")
                    + Math.abs(exponent);
        }
        if (exponent < 0) {
            return sign + "0." + "0".repeat(-exponent - 1) + digits;
        }
        if (digits.length() <= exponent + 1) {
            return sign + digits + "0".repeat(exponent + 1 - digits.length()) + ".0";
        }
        return sign + digits.substring(0, exponent + 1) + "." + digits.substring(exponent + 1);
    }

    /** The shortest decimal that reads back as {@code value}; before JDK 19 {@code Double.toString} may give a longer one. */
    private static java.math.BigDecimal shortest(double value) {
        java.math.BigDecimal exact = new java.math.BigDecimal(value);
        for (int precision = 1; precision < 17; precision++) {
            java.math.BigDecimal rounded = exact.round(new java.math.MathContext(precision));
            if (rounded.doubleValue() == value) {
                return rounded;
            }
        }
        return exact.round(new java.math.MathContext(17));
    }

    private static String stripZeros(String digits) {
        int to = digits.length();
        while (to > 1 && digits.charAt(to - 1) == '0') {
            to--;
        }
        return digits.substring(0, to);
    }
}
