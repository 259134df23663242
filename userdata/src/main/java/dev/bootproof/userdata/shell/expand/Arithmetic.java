package dev.bootproof.userdata.shell.expand;

import java.util.Optional;
import java.util.OptionalLong;

/** Calculates an expression whose words are expanded already. */
public final class Arithmetic {
    private static final String[] ASSIGNMENTS = {"<<=", ">>=", "*=", "/=", "%=", "+=", "-=", "&=", "^=", "|=", "="};

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
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
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
                    OptionalLong right = assignment();
                    OptionalLong value = right;
                    if (operator.length() > 1) {
                        value = binary(operator.substring(0, operator.length() - 1), read(target.get()), right);
                    }
                    return write(target.get(), value);
                }
            }
        }
        at = mark;
        return ternary();
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
        OptionalLong second = assignment();
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
        long result = 1;
        for (long i = 0; i < Math.min(64, exponent.getAsLong()); i++) {
            result *= base.getAsLong();
        }
        return OptionalLong.of(result);
    }

    private OptionalLong unary() {
        blanks();
        if (++nesting > 60) {
            throw error();
        }
        try {
            if (accept("++") || (text.startsWith("--", at) && accept("--"))) {
                boolean up = text.charAt(at - 1) == '+';
                Target target = target().orElseThrow(this::error);
                return write(target, plus(read(target), up ? 1 : -1));
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
                && (Character.isLetterOrDigit(text.charAt(at)) || "#@_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String digits = text.substring(start, at);
        try {
            int hash = digits.indexOf('#');
            if (hash > 0) {
                return OptionalLong.of(
                        Long.parseLong(digits.substring(hash + 1), Integer.parseInt(digits.substring(0, hash))));
            }
            if (digits.startsWith("0x") || digits.startsWith("0X")) {
                return OptionalLong.of(Long.parseLong(digits.substring(2), 16));
            }
            if (digits.length() > 1 && digits.startsWith("0")) {
                return OptionalLong.of(Long.parseLong(digits, 8));
            }
            return OptionalLong.of(Long.parseLong(digits));
        } catch (NumberFormatException e) {
            throw error();
        }
    }

    private record Target(String name, Optional<String> subscript) {}

    private Optional<Target> target() {
        blanks();
        if (at == text.length() || !(Character.isLetter(text.charAt(at)) || text.charAt(at) == '_')) {
            return Optional.empty();
        }
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        String name = text.substring(start, at);
        if (at < text.length() && text.charAt(at) == '[') {
            int end = text.indexOf(']', at);
            if (end < 0) {
                throw error();
            }
            String subscript = text.substring(at + 1, end);
            at = end + 1;
            return Optional.of(new Target(name, Optional.of(subscript)));
        }
        return Optional.of(new Target(name, Optional.empty()));
    }

    private Optional<String> key(Target target) {
        if (target.subscript().isEmpty()) {
            return Optional.empty();
        }
        if (environment.variable(target.name()).filter(v -> v.has('A')).isPresent()) {
            return target.subscript();
        }
        OptionalLong index = evaluate(environment, target.subscript().get(), depth + 1);
        return Optional.of(index.isPresent() ? Long.toString(index.getAsLong()) : Value.ANYTHING);
    }

    private OptionalLong read(Target target) {
        if (depth > 20) {
            throw error();
        }
        Optional<Variable> variable = environment.variable(target.name());
        if (variable.isEmpty()) {
            if (environment.option("nounset") && skipping == 0) {
                throw new ExpansionException(target.name() + " is not set", true);
            }
            return OptionalLong.of(0);
        }
        String value = variable.get().elements().getOrDefault(key(target).orElse("0"), "");
        return evaluate(environment, value, depth + 1);
    }

    private OptionalLong write(Target target, OptionalLong value) {
        if (skipping == 0) {
            environment.assign(
                    target.name(), key(target), value.isPresent() ? Long.toString(value.getAsLong()) : Value.ANYTHING);
        }
        return value;
    }
}
