package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.bootproof.userdata.shell.program.Filter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The part of jq's language that looks things up and sets them: paths, pipes, {@code select}, comparisons, assignments to paths,
 * sums, a few functions.
 */
final class JqParser {
    /** From one value to any number of values. */
    interface Filter extends Function<JsonNode, Stream<JsonNode>> {}

    private final List<String> tokens;
    private final Map<String, JsonNode> variables;
    private int at;
    private int depth;

    private JqParser(List<String> tokens, Map<String, JsonNode> variables) {
        this.tokens = tokens;
        this.variables = variables;
    }

    /** Empty where the program has more than is followed. */
    static Optional<Filter> parse(String text, Map<String, JsonNode> variables) {
        try {
            return Optional.of(program(text, variables));
        } catch (UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static Filter program(String text, Map<String, JsonNode> variables) {
        List<String> tokens = JqLexer.tokens(text).orElseThrow(() -> new UnsupportedOperationException("jq"));
        JqParser parser = new JqParser(tokens, variables);
        Filter filter = parser.pipe();
        if (parser.at < tokens.size()) {
            throw new UnsupportedOperationException("jq");
        }
        return filter;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean take(String token) {
        boolean there = peek().equals(token);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String token) {
        if (!take(token)) {
            throw new UnsupportedOperationException("jq");
        }
    }

    private Filter pipe() {
        if (++depth > 50) {
            throw new UnsupportedOperationException("jq");
        }
        Filter left = comma();
        while (take("|")) {
            Filter one = left;
            Filter two = comma();
            left = value -> one.apply(value).flatMap(two);
        }
        depth--;
        return left;
    }

    private Filter comma() {
        Filter left = alternative();
        while (take(",")) {
            Filter one = left;
            Filter two = alternative();
            left = value -> Stream.concat(one.apply(value), two.apply(value));
        }
        return left;
    }

    private Filter alternative() {
        Filter left = assignment();
        while (take("//")) {
            Filter one = left;
            Filter two = assignment();
            left = value -> {
                List<JsonNode> good =
                        one.apply(value).filter(JqFunctions::isTrue).toList();
                return good.isEmpty() ? two.apply(value) : good.stream();
            };
        }
        return left;
    }

    private Filter assignment() {
        int from = at;
        Filter left = or();
        String operator = peek();
        if (!List.of("=", "|=", "+=", "*=", "-=", "//=").contains(operator)) {
            return left;
        }
        List<Object> path = segments(from);
        at++;
        Filter right = alternative();
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

    /** The names and numbers of a path that was just read, from a token on. */
    private List<Object> segments(int from) {
        List<Object> segments = new ArrayList<>();
        for (int i = from; i < at; i++) {
            String token = tokens.get(i);
            if (token.matches("\\.[A-Za-z_]\\w*")) {
                segments.add(token.substring(1));
            } else if (token.startsWith("\"")) {
                segments.add(string(token));
            } else if (token.matches("\\d{1,9}")) {
                segments.add(Integer.valueOf(token));
            } else if (!List.of(".", "[", "]").contains(token)
                    || (token.equals("[") && tokens.get(i + 1).equals("]"))) {
                throw new UnsupportedOperationException("jq");
            }
        }
        return segments;
    }

    private Filter sum() {
        Filter left = product();
        while (List.of("+", "-").contains(peek())) {
            left = calculation(left, tokens.get(at++), this::product);
        }
        return left;
    }

    private Filter product() {
        Filter left = path();
        while (peek().equals("*")) {
            left = calculation(left, tokens.get(at++), this::path);
        }
        return left;
    }

    private static Filter calculation(Filter one, String operator, Supplier<Filter> next) {
        Filter two = next.get();
        return value -> one.apply(value).flatMap(a -> two.apply(value).map(b -> JqValues.calculated(operator, a, b)));
    }

    private Filter or() {
        Filter left = and();
        while (take("or")) {
            Filter one = left;
            Filter two = and();
            left = value -> one.apply(value)
                    .flatMap(a -> JqFunctions.isTrue(a)
                            ? Stream.of(BooleanNode.TRUE)
                            : two.apply(value).map(b -> bool(JqFunctions.isTrue(b))));
        }
        return left;
    }

    private Filter and() {
        Filter left = comparison();
        while (take("and")) {
            Filter one = left;
            Filter two = comparison();
            left = value -> one.apply(value)
                    .flatMap(a -> JqFunctions.isTrue(a)
                            ? two.apply(value).map(b -> bool(JqFunctions.isTrue(b)))
                            : Stream.of(BooleanNode.FALSE));
        }
        return left;
    }

    private Filter comparison() {
        Filter left = sum();
        if (List.of("==", "!=", "<", ">", "<=", ">=").contains(peek())) {
            String operator = tokens.get(at++);
            Filter right = sum();
            return value -> left.apply(value).flatMap(a -> right.apply(value).map(b -> bool(compared(operator, a, b))));
        }
        return left;
    }

    private static boolean compared(String operator, JsonNode one, JsonNode two) {
        boolean numbers = one.isNumber() && two.isNumber();
        if (operator.equals("==") || operator.equals("!=")) {
            boolean equal = numbers ? one.doubleValue() == two.doubleValue() : one.equals(two);
            return equal == operator.equals("==");
        }
        if (!numbers) {
            throw new UnsupportedOperationException("jq");
        }
        int order = Double.compare(one.doubleValue(), two.doubleValue());
        return switch (operator) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    private static JsonNode bool(boolean truth) {
        return BooleanNode.valueOf(truth);
    }

    private Filter path() {
        Filter base = term();
        while (true) {
            Filter before = base;
            if (peek().matches("\\.[A-Za-z_]\\w*")) {
                String name = tokens.get(at++).substring(1);
                base = value -> before.apply(value).map(v -> field(v, name));
            } else if (peek().equals(".")
                    && at + 1 < tokens.size()
                    && (tokens.get(at + 1).startsWith("\"")
                            || tokens.get(at + 1).equals("["))) {
                at++;
                if (peek().startsWith("\"")) {
                    String name = string(tokens.get(at++));
                    base = value -> before.apply(value).map(v -> field(v, name));
                }
            } else if (take("[")) {
                base = index(before);
            } else if (take("?")) {
                base = value -> {
                    try {
                        return before.apply(value).toList().stream();
                    } catch (IllegalArgumentException e) {
                        return Stream.of();
                    }
                };
            } else {
                return base;
            }
        }
    }

    private Filter index(Filter before) {
        if (take("]")) {
            return value -> before.apply(value).flatMap(JqFunctions::elements);
        }
        Filter key = pipe();
        expect("]");
        return value -> before.apply(value)
                .flatMap(v -> key.apply(value).map(k -> {
                    if (k.isTextual()) {
                        return field(v, k.textValue());
                    }
                    if (k.isInt() && (v.isArray() || v.isNull())) {
                        int number = k.intValue() < 0 ? v.size() + k.intValue() : k.intValue();
                        JsonNode element = v.get(number);
                        return element == null ? JsonNodeFactory.instance.nullNode() : element;
                    }
                    throw new IllegalArgumentException("jq: an index");
                }));
    }

    private static JsonNode field(JsonNode value, String name) {
        if (!value.isObject() && !value.isNull()) {
            throw new IllegalArgumentException("jq: a field of something else than an object");
        }
        JsonNode field = value.get(name);
        return field == null ? JsonNodeFactory.instance.nullNode() : field;
    }

    /** A string into which nothing is put. */
    private static String string(String quoted) {
        List<String> pieces = JqLexer.pieces(quoted);
        if (pieces.size() > 1) {
            throw new UnsupportedOperationException("jq");
        }
        return pieces.get(0);
    }

    /** A string with what its programs make of a value; programs of several results are not followed. */
    private Filter string(String quoted, String format) {
        List<String> pieces = JqLexer.pieces(quoted);
        List<Filter> programs = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i += 2) {
            programs.add(program(pieces.get(i), variables));
        }
        return value -> {
            StringBuilder out = new StringBuilder(pieces.get(0));
            for (int i = 0; i < programs.size(); i++) {
                List<JsonNode> results = programs.get(i).apply(value).toList();
                if (results.size() != 1) {
                    throw new UnsupportedOperationException("jq");
                }
                out.append(JqFunctions.formatted(format, results.get(0))).append(pieces.get(2 * i + 2));
            }
            return Stream.of(TextNode.valueOf(out.toString()));
        };
    }

    private Filter term() {
        String token = peek();
        if (token.isEmpty()) {
            throw new UnsupportedOperationException("jq");
        }
        if (token.matches("\\.[A-Za-z_]\\w*")) {
            return Stream::of; // the path follows
        }
        at++;
        if (token.equals(".")) {
            if (peek().startsWith("\"")) {
                String name = string(tokens.get(at++));
                return value -> Stream.of(field(value, name));
            }
            return Stream::of;
        }
        if (token.equals("(")) {
            Filter inner = pipe();
            expect(")");
            return inner;
        }
        if (token.equals("[")) {
            if (take("]")) {
                return value -> Stream.of(JsonNodeFactory.instance.arrayNode());
            }
            Filter inner = pipe();
            expect("]");
            return value -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                inner.apply(value).forEach(array::add);
                return Stream.of(array);
            };
        }
        if (token.equals("{")) {
            return object();
        }
        if (token.startsWith("\"")) {
            return string(token, "@text");
        }
        if (token.matches("-?\\d{1,9}\\.\\d{1,9}")) {
            JsonNode number = DoubleNode.valueOf(Double.parseDouble(token));
            return value -> Stream.of(number);
        }
        if (token.matches("-?\\d{1,9}")) {
            JsonNode number = IntNode.valueOf(Integer.parseInt(token));
            return value -> Stream.of(number);
        }
        if (token.startsWith("$")) {
            JsonNode variable = variables.get(token.substring(1));
            if (variable == null) {
                throw new UnsupportedOperationException("jq");
            }
            return value -> Stream.of(variable);
        }
        if (token.startsWith("@") && peek().startsWith("\"")) {
            return string(tokens.get(at++), token);
        }
        return function(token);
    }

    /** An object that is written out; members of several values are not followed. */
    private Filter object() {
        Map<String, Filter> members = new LinkedHashMap<>();
        while (!take("}")) {
            String token = peek();
            at++;
            boolean quoted = token.startsWith("\"");
            if (!quoted && !token.matches("[A-Za-z_]\\w*")) {
                throw new UnsupportedOperationException("jq");
            }
            String name = quoted ? string(token) : token;
            members.put(name, take(":") ? sum() : value -> Stream.of(field(value, name)));
            if (!peek().equals("}")) {
                expect(",");
            }
        }
        return value -> {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            members.forEach((name, member) -> object.set(
                    name, member.apply(value).findFirst().orElseThrow(() -> new UnsupportedOperationException("jq"))));
            return Stream.of(object);
        };
    }

    private Filter function(String name) {
        switch (name) {
            case "empty" -> {
                return value -> Stream.of();
            }
            case "first" -> {
                return value -> JqFunctions.elements(value).limit(1);
            }
            case "del" -> {
                expect("(");
                int from = at;
                pipe();
                List<Object> path = segments(from);
                expect(")");
                return value -> Stream.of(JqValues.without(value, path));
            }
            case "select", "map" -> {
                expect("(");
                Filter inner = pipe();
                expect(")");
                return name.equals("select")
                        ? value ->
                                inner.apply(value).filter(JqFunctions::isTrue).map(x -> value)
                        : value -> {
                            ArrayNode array = JsonNodeFactory.instance.arrayNode();
                            JqFunctions.elements(value).flatMap(inner).forEach(array::add);
                            return Stream.of(array);
                        };
            }
            default -> {
                if (JqFunctions.APPLIED.contains(name)) {
                    expect("(");
                    Filter inner = pipe();
                    expect(")");
                    return value -> inner.apply(value).map(argument -> JqFunctions.applied(name, value, argument));
                }
                UnaryOperator<JsonNode> function =
                        JqFunctions.plain(name).orElseThrow(() -> new UnsupportedOperationException("jq"));
                return value -> Stream.of(function.apply(value));
            }
        }
    }
}
