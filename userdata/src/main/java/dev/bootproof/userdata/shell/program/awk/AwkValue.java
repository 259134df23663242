package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.expand.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value of awk's.
 *
 * @param numeric whether it compares as a number: it is one, or came from the input and looks like one
 */
record AwkValue(String text, double number, boolean numeric) {
    private static final Pattern NUMBER =
            Pattern.compile("\\s*([-+]?(?:\\d{1,300}\\.?\\d{0,300}|\\.\\d{1,300})(?:[eE][-+]?\\d{1,3})?)");
    static final AwkValue UNSET = new AwkValue("", 0, true);

    static AwkValue of(double number) {
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e16;
        return new AwkValue(whole ? Long.toString((long) number) : rounded(number), number, true);
    }

    /** {@code %.6g} */
    static String rounded(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Value.ANYTHING;
        }
        BigDecimal digits = new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        return exponent < -4 || exponent >= 6
                ? digits.movePointLeft(exponent).stripTrailingZeros().toPlainString()
                        + String.format("e%+03d", exponent)
                : digits.toPlainString();
    }

    static AwkValue of(boolean truth) {
        return of(truth ? 1 : 0);
    }

    static AwkValue of(String text) {
        return new AwkValue(text, leading(text), false);
    }

    /** What came from the input. */
    static AwkValue input(String text) {
        Matcher matcher = NUMBER.matcher(text);
        boolean looks = matcher.lookingAt() && text.substring(matcher.end()).isBlank();
        return new AwkValue(text, leading(text), looks);
    }

    private static double leading(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.lookingAt() ? Double.parseDouble(matcher.group(1)) : 0;
    }

    boolean isKnown() {
        return Value.isKnown(text);
    }

    boolean isTrue() {
        return numeric ? number != 0 : !text.isEmpty();
    }
}
