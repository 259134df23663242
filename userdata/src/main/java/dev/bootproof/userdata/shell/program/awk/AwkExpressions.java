package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.program.UnfollowedException;
import dev.bootproof.userdata.shell.program.awk.AwkLexer.Kind;
import dev.bootproof.userdata.shell.program.awk.AwkLexer.Token;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Expression;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Expressions of awk, by precedence, the loosest first. */
class AwkExpressions extends AwkTokens {
    private static final Set<String> COMPARISONS = Set.of("<", "<=", "==", "!=", ">", ">=");
    private static final Set<String> ASSIGNMENTS = Set.of("=", "+=", "-=", "*=", "/=", "%=", "^=");

    /** Whether a {@code >} redirects, as behind {@code print}. */
    private boolean redirectable;

    private int depth;

    AwkExpressions(List<Token> tokens) {
        super(tokens);
    }

    void redirectable(boolean on) {
        redirectable = on;
    }

    Expression expression() {
        if (++depth > 200) {
            throw new UnfollowedException("deep nesting");
        }
        Expression value = ternary();
        if (value instanceof Place place && peek().kind() == Kind.OPERATOR && ASSIGNMENTS.contains(peek().text())) {
            String operator = next().text();
            newlines();
            Expression right = expression();
            depth--;
            return machine -> {
                AwkValue given = right.value(machine);
                AwkValue made = operator.equals("=")
                        ? given
                        : AwkOperators.calculated(operator.substring(0, 1), place.value(machine), given);
                place.assign(machine, made);
                return made;
            };
        }
        depth--;
        return value;
    }

    /** An expression without the operators that redirect. */
    Expression concatenated() {
        return concatenation();
    }

    private Expression ternary() {
        Expression condition = or();
        if (!take("?")) {
            return condition;
        }
        newlines();
        Expression yes = expression();
        newlines();
        expect(":");
        newlines();
        Expression no = expression();
        return machine -> machine.isTrue(condition) ? yes.value(machine) : no.value(machine);
    }

    private Expression or() {
        Expression left = and();
        while (take("||")) {
            newlines();
            Expression one = left;
            Expression two = and();
            left = machine -> AwkValue.of(machine.isTrue(one) || machine.isTrue(two));
        }
        return left;
    }

    private Expression and() {
        Expression left = membership();
        while (take("&&")) {
            newlines();
            Expression one = left;
            Expression two = membership();
            left = machine -> AwkValue.of(machine.isTrue(one) && machine.isTrue(two));
        }
        return left;
    }

    private Expression membership() {
        Expression left = match();
        while (takeName("in")) {
            Expression key = left;
            String array = next().text();
            left = machine -> AwkValue.of(
                    machine.array(array).containsKey(key.value(machine).text()));
        }
        return left;
    }

    private Expression match() {
        Expression left = comparison();
        while (peek().is("~") || peek().is("!~")) {
            boolean wanted = next().text().equals("~");
            Expression subject = left;
            Expression regex = regexOr(comparison());
            left = machine -> AwkValue.of(machine.matches(
                            subject.value(machine).text(), regex.value(machine).text())
                    == wanted);
        }
        return left;
    }

    /** A literal regular expression as its text, not as a match of the record. */
    private static Expression regexOr(Expression expression) {
        return expression instanceof RegexLiteral literal ? machine -> AwkValue.of(literal.text()) : expression;
    }

    private record RegexLiteral(String text) implements Expression {
        @Override
        public AwkValue value(AwkMachine machine) {
            return AwkValue.of(machine.matches(machine.field(0).text(), text));
        }
    }

    private Expression comparison() {
        Expression left = concatenation();
        while (takeBefore("|", "getline")) {
            left = new AwkGetline(AwkGetline.From.COMMAND, Optional.of(left), place());
        }
        Expression subject = left;
        boolean redirects = redirectable && peek().is(">");
        if (peek().kind() == Kind.OPERATOR && COMPARISONS.contains(peek().text()) && !redirects) {
            String operator = next().text();
            Expression right = concatenation();
            return machine ->
                    AwkValue.of(AwkOperators.compared(operator, subject.value(machine), right.value(machine)));
        }
        if (peek().is("|") && !redirectable) {
            throw new UnfollowedException("a pipe");
        }
        return left;
    }

    private Expression concatenation() {
        Expression left = sum();
        while (startsOperand()) {
            Expression one = left;
            Expression two = sum();
            left = machine -> AwkValue.of(
                    machine.paid(one.value(machine).text() + two.value(machine).text()));
        }
        return left;
    }

    private boolean startsOperand() {
        Token token = peek();
        return switch (token.kind()) {
            case NUMBER, STRING, CALL -> true;
            case NAME -> !token.text().equals("in");
            case OPERATOR -> Set.of("$", "!", "(", "-", "++", "--").contains(token.text());
            default -> false;
        };
    }

    private Expression sum() {
        Expression left = product();
        while (peek().is("+") || peek().is("-")) {
            String operator = next().text();
            Expression one = left;
            Expression two = product();
            left = machine -> AwkOperators.calculated(operator, one.value(machine), two.value(machine));
        }
        return left;
    }

    private Expression product() {
        Expression left = unary();
        while (peek().is("*") || peek().is("/") || peek().is("%")) {
            String operator = next().text();
            Expression one = left;
            Expression two = unary();
            left = machine -> AwkOperators.calculated(operator, one.value(machine), two.value(machine));
        }
        return left;
    }

    private Expression unary() {
        if (take("!")) {
            Expression operand = unary();
            return machine -> AwkValue.of(!machine.isTrue(operand));
        }
        if (take("-")) {
            Expression operand = unary();
            return machine -> AwkOperators.calculated("-", AwkValue.of(0), operand.value(machine));
        }
        if (take("+")) {
            Expression operand = unary();
            return machine -> AwkOperators.calculated("+", AwkValue.of(0), operand.value(machine));
        }
        Expression base = postfix();
        if (take("^") || take("**")) {
            Expression exponent = unary();
            return machine -> AwkOperators.calculated("^", base.value(machine), exponent.value(machine));
        }
        return base;
    }

    private Expression postfix() {
        boolean before = peek().is("++") || peek().is("--");
        String first = before ? next().text() : "";
        Expression operand = primary();
        if (!(operand instanceof Place place)) {
            if (before) {
                throw new UnfollowedException("++");
            }
            return operand;
        }
        if (before) {
            return machine -> {
                AwkValue made = AwkOperators.calculated(first.substring(1), place.value(machine), AwkValue.of(1));
                place.assign(machine, made);
                return made;
            };
        }
        if (peek().is("++") || peek().is("--")) {
            String operator = next().text().substring(1);
            return machine -> {
                AwkValue old = AwkOperators.calculated("+", place.value(machine), AwkValue.of(0));
                place.assign(machine, AwkOperators.calculated(operator, old, AwkValue.of(1)));
                return old;
            };
        }
        return operand;
    }

    private Expression primary() {
        Token token = next();
        switch (token.kind()) {
            case NUMBER -> {
                AwkValue value = AwkValue.of(AwkValue.input(token.text()).number());
                return machine -> value;
            }
            case STRING -> {
                return machine -> AwkValue.of(token.text());
            }
            case REGEX -> {
                return new RegexLiteral(token.text());
            }
            case CALL -> {
                expect("(");
                boolean before = redirectable;
                redirectable = false;
                List<Expression> arguments =
                        list(")").stream().map(AwkExpressions::regexOr).toList();
                redirectable = before;
                return new AwkCall(token.text(), arguments);
            }
            case NAME -> {
                if (token.text().equals("getline")) {
                    Optional<Place> into = place();
                    return take("<")
                            ? new AwkGetline(AwkGetline.From.FILE, Optional.of(primary()), into)
                            : new AwkGetline(AwkGetline.From.INPUT, Optional.empty(), into);
                }
                if (Set.of("nextfile", "printf", "print").contains(token.text())) {
                    throw new UnfollowedException(token.text());
                }
                if (token.text().equals("length")) {
                    return new AwkCall("length", List.of());
                }
                return take("[") ? new AwkPlaces.Element(token.text(), subscript()) : new AwkPlaces.Named(token.text());
            }
            default -> {
                if (token.is("$")) {
                    return new AwkPlaces.Field(postfixField());
                }
                if (token.is("(")) {
                    boolean before = redirectable;
                    redirectable = false;
                    Expression inner = expression();
                    redirectable = before;
                    expect(")");
                    return inner instanceof Place ? machine -> inner.value(machine) : inner;
                }
                throw new UnfollowedException("an expression");
            }
        }
    }

    /** What {@code getline} reads into, if something is named. */
    private Optional<Place> place() {
        boolean named = peek().is("$") || (peek().kind() == Kind.NAME && !peek().isName("in"));
        return named && primary() instanceof Place place ? Optional.of(place) : Optional.empty();
    }

    /** What stands behind a dollar: {@code $NF-1} is {@code ($NF)-1}. */
    private Expression postfixField() {
        if (peek().is("++") || peek().is("--") || peek().is("-")) {
            return unary();
        }
        return primary();
    }

    /** Up to the bracket; several are one key. */
    Expression subscript() {
        List<Expression> keys = list("]");
        return machine -> AwkValue.of(String.join(
                "\u001c", keys.stream().map(key -> key.value(machine).text()).toList()));
    }

    List<Expression> list(String close) {
        List<Expression> values = new ArrayList<>();
        newlines();
        while (!take(close)) {
            values.add(expression());
            newlines();
            if (!take(",")) {
                expect(close);
                break;
            }
            newlines();
        }
        return values;
    }
}
