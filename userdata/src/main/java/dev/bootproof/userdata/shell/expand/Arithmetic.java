package dev.bootproof.userdata.shell.expand;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Calculates an expression whose words are expanded already, while reading it (bash: {@code expr.c}). */
public final class Arithmetic {
    private static final List<String> ASSIGNMENTS =
            List.of("<<=", ">>=", "*=", "/=", "%=", "+=", "-=", "&=", "^=", "|=", "=");

    private static final int MAX_RECURSION = 20;
    /** The key of what is no element: {@code a[]}, and what lies before the first. There is nothing to read or to write. */
    private static final String NO_ELEMENT = "";

    private final Environment environment;
    private final ArithmeticCursor in;
    private final int depth;
    private int skipping;
    private int nesting;

    private Arithmetic(Environment environment, String text, int depth) {
        this.environment = environment;
        this.in = new ArithmeticCursor(text);
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
        if (arithmetic.in.atEnd()) {
            return OptionalLong.of(0);
        }
        OptionalLong value = arithmetic.comma();
        if (!arithmetic.in.atEnd()) {
            throw error();
        }
        return value;
    }

    static ExpansionException error() {
        return new ExpansionException("an arithmetic expression is wrong", false);
    }

    private OptionalLong comma() {
        if (++nesting > 60) {
            throw error();
        }
        OptionalLong value = assignment();
        while (in.accept(",")) {
            value = assignment();
        }
        nesting--;
        return value;
    }

    private OptionalLong assignment() {
        int mark = in.offset();
        Optional<Target> target = target();
        if (target.isPresent()) {
            for (String operator : ASSIGNMENTS) {
                if (in.accept(operator, operator.equals("=") ? "=" : "")) {
                    return assigned(target.get(), operator);
                }
            }
        }
        in.reset(mark);
        OptionalLong value = ternary();
        if (ASSIGNMENTS.stream().anyMatch(in::starts)) {
            throw error(); // to what is no variable; nothing to the left is assigned either
        }
        return value;
    }

    private OptionalLong assigned(Target target, String operator) {
        if (operator.equals("=")) {
            OptionalLong value = assignment();
            return write(place(target), value);
        }
        Place place = place(target);
        OptionalLong before = read(place);
        return write(place, binary(operator.substring(0, operator.length() - 1), before, assignment()));
    }

    private OptionalLong ternary() {
        OptionalLong condition = binary(0);
        if (!in.accept("?")) {
            return condition;
        }
        boolean no = condition.isPresent() && condition.getAsLong() == 0;
        boolean yes = condition.isPresent() && !no;
        skipping += no ? 1 : 0;
        OptionalLong first = comma();
        skipping -= no ? 1 : 0;
        if (!in.accept(":")) {
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
        if (in.atStep()) {
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
            if (in.accept(candidate, not)) {
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
        return OptionalLong.of(Integers.apply(operator, a, b));
    }

    private OptionalLong power() {
        OptionalLong base = unary();
        if (!in.accept("**")) {
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
        return OptionalLong.of(Integers.power(base.getAsLong(), exponent.getAsLong()));
    }

    private OptionalLong unary() {
        if (++nesting > 60) {
            throw error();
        }
        try {
            if (in.atStep()) {
                boolean up = in.starts("++");
                in.accept(up ? "++" : "--");
                Place place = place(target().orElseThrow(Arithmetic::error));
                OptionalLong value = write(place, plus(read(place), up ? 1 : -1));
                if (in.atSigns()) {
                    throw error();
                }
                return value;
            }
            if (in.accept("!", "=")) {
                OptionalLong value = unary();
                return value.isPresent() ? OptionalLong.of(value.getAsLong() == 0 ? 1 : 0) : value;
            }
            if (in.accept("~")) {
                OptionalLong value = unary();
                return value.isPresent() ? OptionalLong.of(~value.getAsLong()) : value;
            }
            if (in.accept("-")) {
                OptionalLong value = unary();
                return value.isPresent() ? OptionalLong.of(-value.getAsLong()) : value;
            }
            if (in.accept("+")) {
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
        if (in.accept("(")) {
            OptionalLong value = comma();
            if (!in.accept(")")) {
                throw error();
            }
            return value;
        }
        Optional<Target> target = target();
        if (target.isPresent()) {
            Place place = place(target.get());
            OptionalLong value = read(place);
            if (in.accept("++")) {
                write(place, plus(value, 1));
            } else if (in.accept("--")) {
                write(place, plus(value, -1));
            }
            return value;
        }
        return OptionalLong.of(Integers.parse(in.numeral()));
    }

    /** @param subscript as it is written */
    private record Target(String name, Optional<String> subscript) {}

    /** Where a subscript leads, which is calculated once, also for {@code a[i++] += 1}. */
    private record Place(Target target, Optional<String> key) {
        boolean isElement() {
            return !key.equals(Optional.of(NO_ELEMENT));
        }
    }

    private Optional<Target> target() {
        return in.name().map(name -> new Target(name, in.subscript()));
    }

    private Place place(Target target) {
        return new Place(
                target, skipping > 0 ? Optional.empty() : target.subscript().map(text -> key(target.name(), text)));
    }

    private String key(String name, String subscript) {
        Optional<Variable> variable = environment.variable(name);
        if (subscript.isEmpty()) {
            return NO_ELEMENT;
        }
        if (variable.filter(v -> v.has('A')).isPresent()) {
            return subscript;
        }
        OptionalLong index = evaluate(environment, subscript, depth + 1);
        return index.isEmpty()
                ? Value.ANYTHING
                : Variable.index(variable, index.getAsLong()).orElse(NO_ELEMENT);
    }

    /** Bash only says so, which ends a shell that has {@code set -e} (bash: {@code report_error}). */
    private void noElement() {
        if (environment.option("errexit")) {
            throw new ExpansionException("a subscript is that of no element", true);
        }
    }

    private OptionalLong read(Place place) {
        if (skipping > 0) {
            return OptionalLong.of(0);
        }
        if (depth > MAX_RECURSION) {
            // values that name each other go round for ever, which is an error in bash; less than that is ours
            throw environment.tooMuch("variables in arithmetic name each other too deep");
        }
        Optional<Variable> variable = environment.variable(place.target().name());
        if (variable.isEmpty() && environment.option("nounset")) {
            throw new ExpansionException(place.target().name() + " is not set", true);
        }
        if (!place.isElement()) {
            noElement();
            return OptionalLong.of(0);
        }
        String key = place.key().orElse("0");
        if (variable.isEmpty()) {
            return OptionalLong.of(0);
        }
        return Value.isKnown(key)
                ? evaluate(environment, variable.get().elements().getOrDefault(key, ""), depth + 1)
                : OptionalLong.empty();
    }

    private OptionalLong write(Place place, OptionalLong value) {
        if (skipping > 0) {
            return value;
        }
        if (place.isElement()) {
            String stored = value.isPresent() ? Long.toString(value.getAsLong()) : Value.ANYTHING;
            environment.assign(place.target().name(), place.key(), stored);
        } else if (!place.target().subscript().equals(Optional.of(""))) {
            noElement(); // what bash says of a[] ends nothing
        }
        return value;
    }
}
