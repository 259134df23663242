package dev.bootproof.userdata.shell.expand;

/** The numbers of shell arithmetic: 64 bits, and what does not fit wraps around. */
final class Integers {
    private Integers() {}

    /** @param numeral {@code 42}, {@code 052}, {@code 0x2a} or {@code base#digits} */
    static long parse(String numeral) {
        int hash = numeral.indexOf('#');
        if (numeral.isEmpty() || hash == 0) {
            throw Arithmetic.error();
        }
        if (hash > 0) {
            long base = digits(numeral.substring(0, hash), 10);
            if (base < 2 || base > 64 || hash == numeral.length() - 1) {
                throw Arithmetic.error();
            }
            return digits(numeral.substring(hash + 1), (int) base);
        }
        if (numeral.startsWith("0x") || numeral.startsWith("0X")) {
            return digits(numeral.substring(2), 16);
        }
        return digits(numeral, numeral.startsWith("0") ? 8 : 10);
    }

    // bash: strlong in expr.c
    private static long digits(String digits, int base) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits.charAt(i), base);
            if (digit < 0 || digit >= base) {
                throw Arithmetic.error();
            }
            value = value * base + digit;
        }
        return value;
    }

    private static int digit(char c, int base) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        } else if (c >= 'a' && c <= 'z') {
            return c - 'a' + 10;
        } else if (c >= 'A' && c <= 'Z') {
            return base <= 36 ? c - 'A' + 10 : c - 'A' + 36;
        }
        return c == '@' ? 62 : c == '_' ? 63 : -1;
    }

    /** A binary operator but {@code **}; what divides is not 0. */
    static long apply(String operator, long a, long b) {
        return switch (operator) {
            case "||" -> a != 0 || b != 0 ? 1 : 0;
            case "&&" -> a != 0 && b != 0 ? 1 : 0;
            case "|" -> a | b;
            case "^" -> a ^ b;
            case "&" -> a & b;
            case "==" -> a == b ? 1 : 0;
            case "!=" -> a != b ? 1 : 0;
            case "<" -> a < b ? 1 : 0;
            case ">" -> a > b ? 1 : 0;
            case "<=" -> a <= b ? 1 : 0;
            case ">=" -> a >= b ? 1 : 0;
            case "<<" -> a << b;
            case ">>" -> a >> b;
            case "+" -> a + b;
            case "-" -> a - b;
            case "*" -> a * b;
            case "/" -> a / b;
            default -> a % b;
        };
    }

    /** @param exponent not below 0 */
    static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result *= square;
            }
            square *= square;
        }
        return result;
    }
}
