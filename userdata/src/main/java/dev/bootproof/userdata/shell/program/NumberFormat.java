package dev.bootproof.userdata.shell.program;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of C's {@code printf}: {@code %d %u %o %x %f %e %g}. Empty where the flags are not followed. */
public final class NumberFormat {
    private static final Pattern FLAGS = Pattern.compile("([-+ #0]*)(\\d{0,3})(?:\\.(\\d{0,3}))?");
    private static final int PRECISION = 6;
    private static final int MAX_EXPONENT = 300;

    private final String flags;
    private final int width;
    private final Optional<Integer> precision;

    private NumberFormat(Matcher parts) {
        this.flags = parts.group(1);
        this.width = number(parts.group(2));
        this.precision = Optional.ofNullable(parts.group(3)).map(NumberFormat::number);
    }

    private static Optional<NumberFormat> of(String flags) {
        return Optional.of(FLAGS.matcher(flags)).filter(Matcher::matches).map(NumberFormat::new);
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /**
     * @param flags what stands between the per cent sign and the letter
     * @param kind {@code d i u o x X}
     */
    public static Optional<String> integer(String flags, char kind, long number) {
        return of(flags).map(format -> format.integer(kind, number));
    }

    private String integer(char kind, long number) {
        boolean signed = kind == 'd' || kind == 'i';
        String digits = switch (kind) {
            case 'o' -> Long.toOctalString(number);
            case 'x', 'X' -> Long.toHexString(number);
            case 'u' -> Long.toUnsignedString(number);
            default -> Long.toString(number).replace("-", "");
        };
        String zeros = "0".repeat(Math.max(0, precision.orElse(1) - digits.length()));
        String before = !flags.contains("#") || number == 0
                ? ""
                : kind == 'o' && zeros.isEmpty() ? "0" : Character.toLowerCase(kind) == 'x' ? "0x" : "";
        boolean nothing = number == 0 && precision.filter(p -> p == 0).isPresent();
        String text =
                padded((signed ? sign(number < 0) : "") + before, nothing ? "" : zeros + digits, precision.isEmpty());
        return kind == 'X' ? text.toUpperCase(Locale.ROOT) : text;
    }

    /**
     * @param flags what stands between the per cent sign and the letter
     * @param kind {@code f e g}, or these as capitals
     * @return empty also where it depends on how the number is kept in binary
     */
    public static Optional<String> real(String flags, char kind, BigDecimal number) {
        boolean followed = !flags.contains("#") && Math.abs(exponent(number)) <= MAX_EXPONENT;
        return of(flags).filter(format -> followed).flatMap(format -> format.real(kind, number));
    }

    private Optional<String> real(char kind, BigDecimal number) {
        int places = precision.orElse(PRECISION);
        Optional<String> digits = switch (Character.toLowerCase(kind)) {
            case 'f' -> rounded(number.abs(), places).map(BigDecimal::toPlainString);
            case 'e' -> scientific(number.abs(), places);
            case 'g' -> shorter(number.abs(), Math.max(1, places));
            default -> Optional.empty();
        };
        return digits.map(text -> padded(
                sign(number.signum() < 0), Character.isUpperCase(kind) ? text.toUpperCase(Locale.ROOT) : text, true));
    }

    private String sign(boolean negative) {
        return negative ? "-" : flags.contains("+") ? "+" : flags.contains(" ") ? " " : "";
    }

    private String padded(String before, String digits, boolean zeros) {
        int missing = Math.max(0, width - before.length() - digits.length());
        return flags.contains("-")
                ? before + digits + " ".repeat(missing)
                : flags.contains("0") && zeros
                        ? before + "0".repeat(missing) + digits
                        : " ".repeat(missing) + before + digits;
    }

    /** Half-way is only where a binary number can be. */
    private static Optional<BigDecimal> rounded(BigDecimal number, int scale) {
        BigDecimal rounded = number.setScale(scale, RoundingMode.HALF_EVEN);
        BigDecimal half = new BigDecimal(BigInteger.valueOf(5), scale + 1);
        boolean tie = number.subtract(rounded).abs().compareTo(half) == 0;
        boolean exact = new BigDecimal(number.doubleValue()).compareTo(number) == 0;
        return tie && !exact ? Optional.empty() : Optional.of(rounded);
    }

    private static int exponent(BigDecimal number) {
        return number.signum() == 0 ? 0 : number.precision() - number.scale() - 1;
    }

    private static Optional<String> scientific(BigDecimal number, int precision) {
        return rounded(number, precision - exponent(number)).map(rounded -> {
            int exponent = exponent(rounded);
            String digits = rounded.movePointLeft(exponent)
                    .round(new MathContext(precision + 1))
                    .setScale(precision)
                    .toPlainString();
            return digits + String.format(Locale.ROOT, "e%+03d", exponent);
        });
    }

    /** Without zeros at the end, in the form that the size asks for. */
    private static Optional<String> shorter(BigDecimal number, int precision) {
        return rounded(number, precision - 1 - exponent(number)).flatMap(rounded -> {
            int exponent = exponent(rounded);
            boolean plain = exponent >= -4 && exponent < precision;
            BigDecimal bare = rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
            return plain ? Optional.of(bare.toPlainString()) : scientific(rounded, Math.max(0, bare.precision() - 1));
        });
    }
}
