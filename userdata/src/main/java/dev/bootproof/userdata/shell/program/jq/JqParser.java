package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** jq's language but for what may go on without end: functions of a program's own, {@code foreach}, {@code label}. */
final class JqParser extends JqTerms {
    private int depth;

    private JqParser(List<String> tokens, JqScope scope) {
        super(tokens, scope);
    }

    /** Empty where the program has more than is followed. */
    static Optional<JqFilter> parse(String text, JqScope scope) {
        try {
            return Optional.of(program(text, scope));
        } catch (UnfollowedException e) {
            return Optional.empty();
        }
    }

    static JqFilter program(String text, JqScope scope) {
        List<String> tokens = JqLexer.tokens(text).orElseThrow(JqTokens::unfollowed);
        JqParser parser = new JqParser(tokens, scope);
        JqFilter filter = parser.pipe();
        if (!parser.atEnd()) {
            throw unfollowed();
        }
        return filter;
    }

    @Override
    JqFilter pipe() {
        if (++depth > 50) {
            throw unfollowed();
        }
        JqFilter left = comma();
        if (peek().equals("as")) {
            left = bound(left);
        } else if (take("|")) {
            left = left.then(counted(pipe()));
        }
        depth--;
        return left;
    }

    /** {@code source as $name | body} */
    private JqFilter bound(JqFilter source) {
        String name = binding();
        expect("|");
        JqScope.Variable variable = new JqScope.Variable();
        JqFilter body = scoped(name, variable);
        return value -> {
            List<JsonNode> results = new ArrayList<>();
            for (JsonNode element : source.apply(value).toList()) {
                scope().budget().accept(1);
                variable.set(element);
                body.apply(value).forEachOrdered(results::add);
            }
            return results.stream();
        };
    }

    /** Each value that is given to it is work. */
    private JqFilter counted(JqFilter filter) {
        IntConsumer budget = scope().budget();
        return JqFilter.chosen(value -> {
            budget.accept(1);
            return Stream.of(filter);
        });
    }

    private JqFilter comma() {
        JqFilter left = alternative();
        while (take(",")) {
            left = left.and(alternative());
        }
        return left;
    }

    private JqFilter alternative() {
        JqFilter left = assignment();
        while (take("//")) {
            JqFilter one = left;
            JqFilter two = assignment();
            left = value -> {
                List<JsonNode> good = JqPaths.attempted(one)
                        .apply(value)
                        .filter(JqFunctions::isTrue)
                        .toList();
                return good.isEmpty() ? two.apply(value) : good.stream();
            };
        }
        return left;
    }

    private JqFilter assignment() {
        JqFilter places = or();
        String operator = peek();
        if (!List.of("=", "|=", "+=", "*=", "-=", "/=", "%=", "//=").contains(operator)) {
            return places;
        }
        next();
        JqFilter right = alternative();
        if (operator.equals("|=")) {
            return value -> Stream.of(JqPaths.changed(value, places, before -> single(right, before)));
        }
        return value -> right.apply(value)
                .map(now -> JqPaths.changed(value, places, before -> switch (operator) {
                    case "=" -> now;
                    case "//=" -> JqFunctions.isTrue(before) ? before : now;
                    default -> JqValues.calculated(operator.substring(0, 1), before, now);
                }));
    }

    @Override
    JqFilter sum() {
        JqFilter left = product();
        while (List.of("+", "-").contains(peek())) {
            left = calculation(left, next(), this::product);
        }
        return left;
    }

    private JqFilter product() {
        JqFilter left = path();
        while (List.of("*", "/", "%").contains(peek())) {
            left = calculation(left, next(), this::path);
        }
        return left;
    }

    private JqFilter calculation(JqFilter one, String operator, Supplier<JqFilter> next) {
        JqFilter two = next.get();
        JqWork work = scope().work();
        return work.on(value -> one.apply(value)
                .flatMap(a -> two.apply(value).map(b -> {
                    work.payBoth(a, b);
                    return JqValues.calculated(operator, a, b);
                })));
    }

    private JqFilter or() {
        JqFilter left = and();
        while (take("or")) {
            JqFilter one = left;
            JqFilter two = and();
            left = value -> one.apply(value)
                    .flatMap(a -> JqFunctions.isTrue(a)
                            ? Stream.of(BooleanNode.TRUE)
                            : two.apply(value).map(b -> bool(JqFunctions.isTrue(b))));
        }
        return left;
    }

    private JqFilter and() {
        JqFilter left = comparison();
        while (take("and")) {
            JqFilter one = left;
            JqFilter two = comparison();
            left = value -> one.apply(value)
                    .flatMap(a -> JqFunctions.isTrue(a)
                            ? two.apply(value).map(b -> bool(JqFunctions.isTrue(b)))
                            : Stream.of(BooleanNode.FALSE));
        }
        return left;
    }

    private JqFilter comparison() {
        JqFilter left = sum();
        if (List.of("==", "!=", "<", ">", "<=", ">=").contains(peek())) {
            String operator = next();
            JqFilter right = sum();
            return value -> left.apply(value)
                    .flatMap(a -> right.apply(value).map(b -> bool(JqValues.compared(operator, a, b))));
        }
        return left;
    }

    private static JsonNode bool(boolean truth) {
        return BooleanNode.valueOf(truth);
    }
}
