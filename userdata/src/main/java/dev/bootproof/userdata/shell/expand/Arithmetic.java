package dev.bootproof.userdata.shell.expand;

import java.util.Optional;
import java.util.OptionalLong;

/** Calculates an expression whose words are expanded already. */
public final class Arithmetic {
    private static final String[] ASSIGNMENTS = {"<<=", ">>=", "*=", "/=", "%=", "+=", "-=", "&=", "^=", "|=", "="};

    private static final int MAX_RECURSION = 20;
    /** The key of an element before the first: there is nothing to read, and writing it is an error. */
    private static final String BEFORE_FIRST = "";

    private final Environment environment;
    private final String text;
    private final int depth;
    private int at;
    private int skipping;
    private int nesting;

    private Arithmetic(Environment environment, String text, int depth) {
        this.environment = environment;
        this.text = text;
        this.depth = depth;
    }

    /** The value; empty where it is not known. */
    public static OptionalLong evaluate(Environment environment, String text) {
        return evaluate(environment, text, 0);
    }

    private static OptionalLong evaluate(Environment environment, String text, int depth) {
        if (!Value.isKnown(text)) {
            return OptionalLong.empty();
        }
        environment.spend(1 + text.length() / 64);
        Arithmetic arithmetic = new Arithmetic(environment, text, depth);
        arithmetic.blanks();
        if (arithmetic.at == text.length()) {
            return OptionalLong.of(0);
        }
        OptionalLong value = arithmetic.comma();
        if (arithmetic.at < text.length()) {
            throw arithmetic.error();
        }
        return value;
    }

    private ExpansionException error() {
        return new ExpansionException("an arithmetic expression is wrong", false);
    }

    private void blanks() {
        while (at < text.length() && Splitting.isBlank(text.charAt(at))) {
            at++;
        }
    }

    private boolean accept(String operator) {
        blanks();
        if (text.startsWith(operator, at)) {
            at += operator.length();
            return true;
        }
        return false;
    }

    private boolean next(String operator, String not) {
        blanks();
        if (!text.startsWith(operator, at)) {
            return false;
        }
        int behind = at + operator.length();
        if (behind < text.length() && not.indexOf(text.charAt(behind)) >= 0) {
            return false;
        }
        at = behind;
        return true;
    }

    private OptionalLong comma() {
        if (++nesting > 60) {
            throw error();
        }
        OptionalLong value = assignment();
        while (accept(",")) {
            value = assignment();
        }
        nesting--;
        return value;
    }

    private OptionalLong assignment() {
        blanks();
        int mark = at;
        Optional<Target> target = target();
        if (target.isPresent()) {
            blanks();
            for (String operator : ASSIGNMENTS) {
                if (text.startsWith(operator, at) && !(operator.equals("=") && text.startsWith("==", at))) {
                    at += operator.length();
                    OptionalLong before = operator.length() > 1 ? read(target.get()) : OptionalLong.empty();
                    OptionalLong value = assignment();
                    if (operator.length() > 1) {
                        value = binary(operator.substring(0, operator.length() - 1), before, value);
                    }
                    return write(target.get(), value);
                }
            }
        }
        at = mark;
        OptionalLong value = ternary();
        blanks();
        for (String operator : ASSIGNMENTS) {
            if (text.startsWith(operator, at)) {
                throw error(); // to what is no variable; nothing to the left is assigned either
            }
        }
        return value;
    }

    private OptionalLong ternary() {
        OptionalLong condition = binary(0);
        if (!accept("?")) {
            return condition;
        }
        boolean no = condition.isPresent() && condition.getAsLong() == 0;
        boolean yes = condition.isPresent() && !no;
        skipping += no ? 1 : 0;
        OptionalLong first = comma();
        skipping -= no ? 1 : 0;
        if (!accept(":")) {
            throw error();
        }
        skipping += yes ? 1 : 0;
        OptionalLong second = ternary();
        skipping -= yes ? 1 : 0;
        return yes ? first : no ? second : OptionalLong.empty();
    }

    private static final String[][] LEVELS = {
        {"||"},
        {"&&"},
        {"|"},
        {"^"},
        {"&"},
        {"==", "!="},
        {"<=", ">=", "<", ">"},
        {"<<", ">>"},
        {"+", "-"},
        {"*", "/", "%"}
    };

    private OptionalLong binary(int level) {
        if (level == LEVELS.length) {
            return power();
        }
        OptionalLong left = binary(level + 1);
        while (true) {
            String operator = operator(LEVELS[level]);
            if (operator.isEmpty()) {
                return left;
            }
            boolean decided = left.isPresent()
                    && ((operator.equals("&&") && left.getAsLong() == 0)
                            || (operator.equals("||") && left.getAsLong() != 0));
            skipping += decided ? 1 : 0;
            OptionalLong right = binary(level + 1);
            skipping -= decided ? 1 : 0;
            if (decided) {
                left = OptionalLong.of(operator.equals("||") ? 1 : 0);
            } else {
                left = binary(operator, left, right);
            }
        }
    }

    private String operator(String[] candidates) {
        blanks();
        if (atStep() && nameFollows(at + 2)) {
            throw error(); // 5 ++n is a 5 and a ++n
        }
        for (String candidate : candidates) {
            String not = switch (candidate) {
                case "|" -> "|=";
                case "&" -> "&=";
                case "<", ">" -> candidate + "=";
                case "==", "!=", "<=", ">=", "&&", "||" -> "";
                default -> "=";
            };
            if (next(candidate, not)) {
                return candidate;
            }
        }
        return "";
    }

    private OptionalLong binary(String operator, OptionalLong left, OptionalLong right) {
        if (left.isEmpty() || right.isEmpty()) {
            return OptionalLong.empty();
        }
        long a = left.getAsLong();
        long b = right.getAsLong();
        if (b == 0 && (operator.equals("/") || operator.equals("%"))) {
            if (skipping > 0) {
                return OptionalLong.of(0);
            }
            throw error();
        }
        return OptionalLong.of(
                switch (operator) {
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
                });
    }

    private OptionalLong power() {
        OptionalLong base = unary();
        if (!accept("**")) {
            return base;
        }
        if (++nesting > 60) {
            throw error();
        }
        OptionalLong exponent = power();
        nesting--;
        if (base.isEmpty() || exponent.isEmpty()) {
            return OptionalLong.empty();
        }
        if (exponent.getAsLong() < 0) {
            throw error(); // in bash even where the value is not wanted
        }
        return OptionalLong.of(power(base.getAsLong(), exponent.getAsLong()));
    }

    /** Overflow wraps around, as it does for every operator. */
    private static long power(long base, long exponent) {
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

    private boolean atStep() {
        return text.startsWith("++", at) || text.startsWith("--", at);
    }

    /** Two signs are one operator only before a name: {@code 5--3} is a difference. */
    private boolean nameFollows(int from) {
        int i = from;
        while (i < text.length() && Splitting.isBlank(text.charAt(i))) {
            i++;
        }
        return i < text.length() && isNameStart(text.charAt(i));
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private OptionalLong unary() {
        blanks();
        if (++nesting > 60) {
            throw error();
        }
        try {
            if (atStep() && nameFollows(at + 2)) {
                boolean up = text.charAt(at) == '+';
                at += 2;
                Target target = target().orElseThrow(this::error);
                OptionalLong value = write(target, plus(read(target), up ? 1 : -1));
                blanks();
                if (atStep()) {
                    throw error();
                }
                return value;
            }
            if (next("!", "=")) {
                OptionalLong value = unary();
                return value.isPresent() ? OptionalLong.of(value.getAsLong() == 0 ? 1 : 0) : value;
            }
            if (accept("~")) {
                OptionalLong value = unary();
                return value.isPresent() ? OptionalLong.of(~value.getAsLong()) : value;
            }
            if (accept("-")) {
                OptionalLong value = unary();
                return value.isPresent() ? OptionalLong.of(-value.getAsLong()) : value;
            }
            if (accept("+")) {
                return unary();
            }
            return primary();
        } finally {
            nesting--;
        }
    }

    private static OptionalLong plus(OptionalLong value, long by) {
        return value.isPresent() ? OptionalLong.of(value.getAsLong() + by) : value;
    }

    private OptionalLong primary() {
        if (accept("(")) {
            OptionalLong value = comma();
            if (!accept(")")) {
                throw error();
            }
            return value;
        }
        Optional<Target> target = target();
        if (target.isPresent()) {
            OptionalLong value = read(target.get());
            if (accept("++")) {
                write(target.get(), plus(value, 1));
            } else if (accept("--")) {
                write(target.get(), plus(value, -1));
            }
            return value;
        }
        return number();
    }

    private OptionalLong number() {
        int start = at;
        while (at < text.length()
                && (isNameStart(text.charAt(at)) || isDigit(text.charAt(at)) || "#@".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String digits = text.substring(start, at);
        int hash = digits.indexOf('#');
        if (digits.isEmpty() || hash == 0) {
            throw error();
        }
        if (hash > 0) {
            long base = digits(digits.substring(0, hash), 10);
            if (base < 2 || base > 64 || hash == digits.length() - 1) {
                throw error();
            }
            return OptionalLong.of(digits(digits.substring(hash + 1), (int) base));
        }
        if (digits.startsWith("0x") || digits.startsWith("0X")) {
            return OptionalLong.of(digits(digits.substring(2), 16));
        }
        return OptionalLong.of(digits(digits, digits.startsWith("0") ? 8 : 10));
    }

    /** What is too great for 64 bits wraps around (bash: {@code strlong} in expr.c). */
    private long digits(String digits, int base) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digit(digits.charAt(i), base);
            if (digit < 0 || digit >= base) {
                throw error();
            }
            value = value * base + digit;
        }
        return value;
    }

    private static int digit(char c, int base) {
        if (isDigit(c)) {
            return c - '0';
        } else if (c >= 'a' && c <= 'z') {
            return c - 'a' + 10;
        } else if (c >= 'A' && c <= 'Z') {
            return base <= 36 ? c - 'A' + 10 : c - 'A' + 36;
        }
        return c == '@' ? 62 : c == '_' ? 63 : -1;
    }

    private record Target(String name, Optional<String> subscript) {}

    private Optional<Target> target() {
        blanks();
        if (at == text.length() || !isNameStart(text.charAt(at))) {
            return Optional.empty();
        }
        int start = at;
        while (at < text.length() && (isNameStart(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        String name = text.substring(start, at);
        if (at < text.length() && text.charAt(at) == '[') {
            int end = closing(at);
            String subscript = text.substring(at + 1, end);
            at = end + 1;
            return Optional.of(new Target(name, Optional.of(subscript)));
        }
        return Optional.of(new Target(name, Optional.empty()));
    }

    /** Where the bracket that opens at {@code open} is closed. */
    private int closing(int open) {
        int count = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            count += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (count == 0) {
                return i;
            }
        }
        throw error();
    }

    private Optional<String> key(Target target) {
        if (target.subscript().isEmpty()) {
            return Optional.empty();
        }
        if (environment.variable(target.name()).filter(v -> v.has('A')).isPresent()) {
            return target.subscript();
        }
        if (target.subscript().get().isBlank()) {
            throw error();
        }
        OptionalLong index = evaluate(environment, target.subscript().get(), depth + 1);
        if (index.isEmpty()) {
            return Optional.of(Value.ANYTHING);
        }
        return Optional.of(Variable.index(environment.variable(target.name()), index.getAsLong())
                .orElse(BEFORE_FIRST));
    }

    private OptionalLong read(Target target) {
        if (skipping > 0) {
            return OptionalLong.of(0);
        }
        if (depth > MAX_RECURSION) {
            // values that name each other go round for ever, which is an error in bash; less than that is ours
            throw environment.tooMuch("variables in arithmetic name each other too deep");
        }
        Optional<Variable> variable = environment.variable(target.name());
        if (variable.isEmpty()) {
            if (environment.option("nounset") && skipping == 0) {
                throw new ExpansionException(target.name() + " is not set", true);
            }
            return OptionalLong.of(0);
        }
        String key = key(target).orElse("0");
        if (!Value.isKnown(key)) {
            return OptionalLong.empty();
        }
        return evaluate(environment, variable.get().elements().getOrDefault(key, ""), depth + 1);
    }

    private OptionalLong write(Target target, OptionalLong value) {
        if (skipping == 0) {
            Optional<String> key = key(target);
            if (key.filter(BEFORE_FIRST::equals).isPresent()) {
                throw error();
            }
            environment.assign(
                    target.name(), key, value.isPresent() ? Long.toString(value.getAsLong()) : Value.ANYTHING);
        }
        return value;
    }
}
