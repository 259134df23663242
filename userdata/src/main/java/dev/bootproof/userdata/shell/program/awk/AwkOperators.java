package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.program.UnfollowedException;

/** What awk's operators make of two values. */
final class AwkOperators {
    private AwkOperators() {}

    static boolean compared(String operator, AwkValue left, AwkValue right) {
        if (!left.isKnown() || !right.isKnown()) {
            throw new UnfollowedException("a comparison");
        }
        int order = left.numeric() && right.numeric()
                ? Double.compare(left.number(), right.number())
                : left.text().compareTo(right.text());
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case "==" -> order == 0;
            case "!=" -> order != 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    static AwkValue calculated(String operator, AwkValue left, AwkValue right) {
        if (!left.isKnown() || !right.isKnown() || ("/%".contains(operator) && right.number() == 0)) {
            throw new UnfollowedException("a calculation");
        }
        double one = left.number();
        double two = right.number();
        return AwkValue.of(
                switch (operator) {
                    case "+" -> one + two;
                    case "-" -> one - two;
                    case "*" -> one * two;
                    case "/" -> one / two;
                    case "%" -> one % two;
                    default -> Math.pow(one, two);
                });
    }
}
