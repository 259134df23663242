package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The part of jq's language that looks things up and sets them: paths, pipes, {@code select}, comparisons, assignments to paths,
 * sums, a few functions.
 */
final class JqParser extends JqTerms {
    private int depth;

    private JqParser(List<String> tokens, Map<String, JsonNode> variables) {
        super(tokens, variables);
    }

    /** Empty where the program has more than is followed. */
    static Optional<JqFilter> parse(String text, Map<String, JsonNode> variables) {
        try {
            return Optional.of(program(text, variables));
        } catch (UnfollowedException e) {
            return Optional.empty();
        }
    }

    static JqFilter program(String text, Map<String, JsonNode> variables) {
        List<String> tokens = JqLexer.tokens(text).orElseThrow(JqTokens::unfollowed);
        JqParser parser = new JqParser(tokens, variables);
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
        while (take("|")) {
            JqFilter one = left;
            JqFilter two = comma();
            left = value -> one.apply(value).flatMap(two);
        }
        depth--;
        return left;
    }

    private JqFilter comma() {
        JqFilter left = alternative();
        while (take(",")) {
            JqFilter one = left;
            JqFilter two = alternative();
            left = value -> Stream.concat(one.apply(value), two.apply(value));
        }
        return left;
    }

    private JqFilter alternative() {
        JqFilter left = assignment();
        while (take("//")) {
            JqFilter one = left;
            JqFilter two = assignment();
            left = value -> {
                List<JsonNode> good =
                        one.apply(value).filter(JqFunctions::isTrue).toList();
                return good.isEmpty() ? two.apply(value) : good.stream();
            };
        }
        return left;
    }

    private JqFilter assignment() {
        int from = at();
        JqFilter left = or();
        String operator = peek();
        if (!List.of("=", "|=", "+=", "*=", "-=", "//=").contains(operator)) {
            return left;
        }
        List<Object> path = segments(from);
        next();
        JqFilter right = alternative();
        return value -> {
            JsonNode before = JqValues.at(value, path);
            return switch (operator) {
                case "=" -> right.apply(value).map(now -> JqValues.with(value, path, now));
                case "|=" -> right.apply(before).limit(1).map(now -> JqValues.with(value, path, now));
                case "//=" ->
                    JqFunctions.isTrue(before)
                            ? Stream.of(value)
                            : right.apply(value).map(now -> JqValues.with(value, path, now));
                default ->
                    right.apply(value)
                            .map(now -> JqValues.with(
                                    value, path, JqValues.calculated(operator.substring(0, 1), before, now)));
            };
        };
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
        while (peek().equals("*")) {
            left = calculation(left, next(), this::path);
        }
        return left;
    }

    private static JqFilter calculation(JqFilter one, String operator, Supplier<JqFilter> next) {
        JqFilter two = next.get();
        return value -> one.apply(value).flatMap(a -> two.apply(value).map(b -> JqValues.calculated(operator, a, b)));
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
