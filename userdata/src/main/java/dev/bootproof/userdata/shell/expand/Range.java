package dev.bootproof.userdata.shell.expand;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A number as the abstract run knows it: somewhere from {@code least} to {@code most}. What may not fit into 64 bits, and
 * so wraps around, is any number.
 */
public record Range(long least, long most) {
    public static final Range ANY = new Range(Long.MIN_VALUE, Long.MAX_VALUE);
    static final Range TRUTH = new Range(0, 1);

    public static Range of(long number) {
        return new Range(number, number);
    }

    /** At least 0. */
    public static Range natural() {
        return new Range(0, Long.MAX_VALUE);
    }

    public boolean isKnown() {
        return least == most;
    }

    public OptionalLong known() {
        return isKnown() ? OptionalLong.of(least) : OptionalLong.empty();
    }

    /** Whether it is other than 0, where that is known. */
    public Optional<Boolean> isTrue() {
        return least > 0 || most < 0
                ? Optional.of(true)
                : least == 0 && most == 0 ? Optional.of(false) : Optional.empty();
    }

    private boolean isNatural() {
        return least >= 0;
    }

    static Range truth(Optional<Boolean> truth) {
        return truth.map(yes -> of(yes ? 1 : 0)).orElse(TRUTH);
    }

    /** Either this or that. */
    Range or(Range other) {
        return new Range(Math.min(least, other.least), Math.max(most, other.most));
    }

    /** Whether {@code this operator other} holds, where that is known. */
    public Optional<Boolean> compare(String operator, Range other) {
        return switch (operator) {
            case "==", "-eq" -> isSame(other);
            case "!=", "-ne" -> isSame(other).map(same -> !same);
            case "<", "-lt" -> isLess(other);
            case ">", "-gt" -> other.isLess(this);
            case "<=", "-le" -> other.isLess(this).map(less -> !less);
            default -> isLess(other).map(less -> !less);
        };
    }

    private Optional<Boolean> isSame(Range other) {
        if (most < other.least || least > other.most) {
            return Optional.of(false);
        }
        return isKnown() && other.isKnown() ? Optional.of(true) : Optional.empty();
    }

    private Optional<Boolean> isLess(Range other) {
        return most < other.least ? Optional.of(true) : least >= other.most ? Optional.of(false) : Optional.empty();
    }

    /** A binary operator of arithmetic; what divides is not 0 alone. */
    Range apply(String operator, Range other) {
        if (isKnown() && other.isKnown()) {
            return of(Integers.apply(operator, least, other.least));
        }
        try {
            return switch (operator) {
                case "&&" -> truth(both(isTrue(), other.isTrue()));
                case "||" ->
                    truth(both(isTrue().map(yes -> !yes), other.isTrue().map(yes -> !yes))
                            .map(no -> !no));
                case "==", "!=", "<", ">", "<=", ">=" -> truth(compare(operator, other));
                case "+" -> new Range(Math.addExact(least, other.least), Math.addExact(most, other.most));
                case "-" -> new Range(Math.subtractExact(least, other.most), Math.subtractExact(most, other.least));
                case "*" -> product(other);
                case "/" ->
                    other.isKnown() && other.least > 0 ? new Range(least / other.least, most / other.least) : ANY;
                case "%" -> other.isKnown() ? remainder(Math.absExact(other.least)) : ANY;
                case "&" -> isNatural() && other.isNatural() ? new Range(0, Math.min(most, other.most)) : ANY;
                case "|", "^" -> isNatural() && other.isNatural() ? new Range(0, bits(most | other.most)) : ANY;
                case ">>" ->
                    other.isKnown() && other.least >= 0 && other.least < Long.SIZE
                            ? new Range(least >> other.least, most >> other.least)
                            : ANY;
                default -> ANY;
            };
        } catch (ArithmeticException e) {
            return ANY; // it may wrap around
        }
    }

    private static Optional<Boolean> both(Optional<Boolean> one, Optional<Boolean> other) {
        if (!one.orElse(true) || !other.orElse(true)) {
            return Optional.of(false);
        }
        return one.flatMap(yes -> other);
    }

    private Range product(Range other) {
        Range all = of(Math.multiplyExact(least, other.least));
        for (long corner : new long[] {
            Math.multiplyExact(least, other.most),
            Math.multiplyExact(most, other.least),
            Math.multiplyExact(most, other.most)
        }) {
            all = all.or(of(corner));
        }
        return all;
    }

    /** It has the sign of what is divided. */
    private Range remainder(long divisor) {
        if (least > -divisor && most < divisor) {
            return this;
        }
        return new Range(least < 0 ? 1 - divisor : 0, most > 0 ? divisor - 1 : 0);
    }

    /** The greatest number of as many bits. */
    private static long bits(long number) {
        return number == 0 ? 0 : -1L >>> Long.numberOfLeadingZeros(number);
    }

    Range negated() {
        return least == Long.MIN_VALUE ? (isKnown() ? this : ANY) : new Range(-most, -least);
    }

    Range complement() {
        return new Range(~most, ~least);
    }
}
