package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.ShellParser;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;

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
    /** In how many places it is that are evaluated only if something holds of which nobody knows. */
    private int doubting;

    private int nesting;

    private Arithmetic(Environment environment, String text, int depth) {
        this.environment = environment;
        this.in = new ArithmeticCursor(text);
        this.depth = depth;
    }

    /** The value; empty where it is not known. */
    public static OptionalLong evaluate(Environment environment, String text) {
        return range(environment, text).known();
    }

    /** What is known of the value. */
    public static Range range(Environment environment, String text) {
        return range(environment, text, 0);
    }

    /** What a subscript counts to; what is expanded in it is not expanded yet (bash: {@code array_expand_index}). */
    private static Range subscript(Environment environment, String text, int depth) {
        boolean plain = text.indexOf('$') < 0 && text.indexOf('`') < 0;
        Expander expander = new Expander(environment);
        return range(
                environment,
                plain ? text : ShellParser.expansions(text).map(expander::text).orElse(Value.ANYTHING),
                depth);
    }

    private static Range range(Environment environment, String text, int depth) {
        if (text.indexOf(Value.UNKNOWN) >= 0 || text.indexOf(Value.SHIPPED) >= 0) {
            return Range.ANY;
        }
        environment.spend(1 + text.length() / 64);
        Arithmetic arithmetic = new Arithmetic(environment, text, depth);
        if (arithmetic.in.atEnd()) {
            return Range.of(0);
        }
        Range value = arithmetic.comma();
        if (!arithmetic.in.atEnd()) {
            throw error();
        }
        return value;
    }

    static ExpansionException error() {
        return new ExpansionException("an arithmetic expression is wrong", false);
    }

    private Range comma() {
        if (++nesting > 60) {
            throw error();
        }
        Range value = assignment();
        while (in.accept(",")) {
            value = assignment();
        }
        nesting--;
        return value;
    }

    private Range assignment() {
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
        Range value = ternary();
        if (ASSIGNMENTS.stream().anyMatch(in::starts)) {
            throw error(); // to what is no variable; nothing to the left is assigned either
        }
        return value;
    }

    private Range assigned(Target target, String operator) {
        if (operator.equals("=")) {
            Range value = assignment();
            return write(place(target), value);
        }
        Place place = place(target);
        Range before = read(place);
        return write(place, binary(operator.substring(0, operator.length() - 1), before, assignment()));
    }

    private Range ternary() {
        Range condition = binary(0);
        if (!in.accept("?")) {
            return condition;
        }
        Optional<Boolean> truth = condition.isTrue();
        Range first = only(truth, this::comma);
        if (!in.accept(":")) {
            throw error();
        }
        Range second = only(truth.map(yes -> !yes), this::ternary);
        return truth.map(yes -> yes ? first : second).orElseGet(() -> first.or(second));
    }

    /** Reads what is evaluated only if something is true. */
    private Range only(Optional<Boolean> truth, Supplier<Range> body) {
        int skipped = truth.orElse(true) ? 0 : 1;
        int doubted = truth.isPresent() ? 0 : 1;
        skipping += skipped;
        doubting += doubted;
        Range value = body.get();
        skipping -= skipped;
        doubting -= doubted;
        return value;
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

    private Range binary(int level) {
        if (level == LEVELS.length) {
            return power();
        }
        Range left = binary(level + 1);
        while (true) {
            String operator = operator(LEVELS[level]);
            if (operator.isEmpty()) {
                return left;
            }
            boolean lazy = operator.equals("&&") || operator.equals("||");
            Optional<Boolean> needed =
                    lazy ? left.isTrue().map(yes -> yes == operator.equals("&&")) : Optional.of(true);
            Range right = only(needed, () -> binary(level + 1));
            left = needed.orElse(true) ? binary(operator, left, right) : Range.of(operator.equals("||") ? 1 : 0);
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

    private Range binary(String operator, Range left, Range right) {
        boolean divides = operator.equals("/") || operator.equals("%");
        if (divides && right.equals(Range.of(0))) {
            if (skipping > 0) {
                return right;
            }
            throw error();
        }
        return left.apply(operator, right);
    }

    private Range power() {
        Range base = unary();
        if (!in.accept("**")) {
            return base;
        }
        if (++nesting > 60) {
            throw error();
        }
        Range exponent = power();
        nesting--;
        if (exponent.most() < 0) {
            throw error(); // in bash even where the value is not wanted
        }
        return base.isKnown() && exponent.isKnown()
                ? Range.of(Integers.power(base.least(), exponent.least()))
                : Range.ANY;
    }

    private Range unary() {
        if (++nesting > 60) {
            throw error();
        }
        try {
            if (in.atStep()) {
                boolean up = in.starts("++");
                in.accept(up ? "++" : "--");
                Place place = place(target().orElseThrow(Arithmetic::error));
                Range value = write(place, plus(read(place), up ? 1 : -1));
                if (in.atSigns()) {
                    throw error();
                }
                return value;
            }
            if (in.accept("!", "=")) {
                Range value = unary();
                return Range.truth(value.isTrue().map(yes -> !yes));
            }
            if (in.accept("~")) {
                Range value = unary();
                return value.complement();
            }
            if (in.accept("-")) {
                Range value = unary();
                return value.negated();
            }
            if (in.accept("+")) {
                return unary();
            }
            return primary();
        } finally {
            nesting--;
        }
    }

    private static Range plus(Range value, long by) {
        return value.apply("+", Range.of(by));
    }

    private Range primary() {
        if (in.accept("(")) {
            Range value = comma();
            if (!in.accept(")")) {
                throw error();
            }
            return value;
        }
        Optional<Target> target = target();
        if (target.isPresent()) {
            Place place = place(target.get());
            Range value = read(place);
            if (in.accept("++")) {
                write(place, plus(value, 1));
            } else if (in.accept("--")) {
                write(place, plus(value, -1));
            }
            return value;
        }
        return in.mark().map(environment::marked).orElseGet(() -> Range.of(Integers.parse(in.numeral())));
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
        Range index = subscript(environment, subscript, depth + 1);
        return index.isKnown() ? Variable.index(variable, index.least()).orElse(NO_ELEMENT) : Value.ANYTHING;
    }

    /** Bash only says so, which ends a shell that has {@code set -e} (bash: {@code report_error}). */
    private void noElement() {
        if (environment.option("errexit")) {
            throw new ExpansionException("a subscript is that of no element", true);
        }
    }

    private Range read(Place place) {
        if (skipping > 0) {
            return Range.of(0);
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
            return Range.of(0);
        }
        String key = place.key().orElse("0");
        if (variable.isEmpty()) {
            return Range.of(0);
        }
        return Value.isKnown(key)
                ? range(environment, variable.get().elements().getOrDefault(key, ""), depth + 1)
                : Range.ANY;
    }

    private Range write(Place place, Range value) {
        if (skipping > 0) {
            return value;
        }
        if (place.isElement()) {
            String stored = doubting > 0 ? Value.ANYTHING : environment.text(value);
            environment.assign(place.target().name(), place.key(), stored);
        } else if (!place.target().subscript().equals(Optional.of(""))) {
            noElement(); // what bash says of a[] ends nothing
        }
        return value;
    }
}
