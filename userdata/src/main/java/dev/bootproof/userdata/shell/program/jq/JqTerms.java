package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What jq's operators stand between: paths, what is written out, and calls of functions. */
abstract class JqTerms extends JqTokens {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, JsonNode> variables;

    JqTerms(List<String> tokens, Map<String, JsonNode> variables) {
        super(tokens);
        this.variables = variables;
    }

    /** Anything, up to what closes it. */
    abstract JqFilter pipe();

    /** What a member of an object may be without parentheses. */
    abstract JqFilter sum();

    /** The names and numbers of a path that was just read, from a token on. */
    final List<Object> segments(int from) {
        List<Object> segments = new ArrayList<>();
        List<String> tokens = since(from);
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.matches("\\.[A-Za-z_]\\w*")) {
                segments.add(token.substring(1));
            } else if (token.startsWith("\"")) {
                segments.add(string(token));
            } else if (token.matches("\\d{1,9}")) {
                segments.add(Integer.valueOf(token));
            } else if (!List.of(".", "[", "]").contains(token)
                    || (token.equals("[") && tokens.get(i + 1).equals("]"))) {
                throw unfollowed();
            }
        }
        return segments;
    }

    final JqFilter path() {
        JqFilter base = term();
        while (true) {
            JqFilter before = base;
            if (peek().matches("\\.[A-Za-z_]\\w*")) {
                String name = next().substring(1);
                base = value -> before.apply(value).map(v -> JqValues.field(v, name));
            } else if (peek().equals(".") && (peek(1).startsWith("\"") || peek(1).equals("["))) {
                next();
                if (peek().startsWith("\"")) {
                    String name = string(next());
                    base = value -> before.apply(value).map(v -> JqValues.field(v, name));
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

    private JqFilter index(JqFilter before) {
        if (take("]")) {
            return value -> before.apply(value).flatMap(JqFunctions::elements);
        }
        JqFilter key = pipe();
        expect("]");
        return value -> before.apply(value).flatMap(v -> key.apply(value).map(k -> JqValues.element(v, k)));
    }

    /** A string into which nothing is put. */
    static String string(String quoted) {
        List<String> pieces = JqLexer.pieces(quoted);
        if (pieces.size() > 1) {
            throw unfollowed();
        }
        return pieces.get(0);
    }

    /** A string with what its programs make of a value; programs of several results are not followed. */
    private JqFilter string(String quoted, String format) {
        List<String> pieces = JqLexer.pieces(quoted);
        List<JqFilter> programs = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i += 2) {
            programs.add(JqParser.program(pieces.get(i), variables));
        }
        return value -> {
            StringBuilder out = new StringBuilder(pieces.get(0));
            for (int i = 0; i < programs.size(); i++) {
                List<JsonNode> results = programs.get(i).apply(value).toList();
                if (results.size() != 1) {
                    throw unfollowed();
                }
                out.append(JqFunctions.formatted(format, results.get(0))).append(pieces.get(2 * i + 2));
            }
            return Stream.of(TextNode.valueOf(out.toString()));
        };
    }

    private JqFilter term() {
        String token = peek();
        if (token.isEmpty()) {
            throw unfollowed();
        }
        if (token.matches("\\.[A-Za-z_]\\w*")) {
            return Stream::of; // the path follows
        }
        next();
        if (token.equals(".")) {
            if (peek().startsWith("\"")) {
                String name = string(next());
                return value -> Stream.of(JqValues.field(value, name));
            }
            return Stream::of;
        }
        if (token.equals("(")) {
            JqFilter inner = pipe();
            expect(")");
            return inner;
        }
        if (token.equals("[")) {
            if (take("]")) {
                return value -> Stream.of(NODES.arrayNode());
            }
            JqFilter inner = pipe();
            expect("]");
            return value -> {
                ArrayNode array = NODES.arrayNode();
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
                throw unfollowed();
            }
            return value -> Stream.of(variable);
        }
        if (token.startsWith("@") && peek().startsWith("\"")) {
            return string(next(), token);
        }
        return function(token);
    }

    /** An object that is written out; members of several values are not followed. */
    private JqFilter object() {
        Map<String, JqFilter> members = new LinkedHashMap<>();
        while (!take("}")) {
            String token = next();
            boolean quoted = token.startsWith("\"");
            if (!quoted && !token.matches("[A-Za-z_]\\w*")) {
                throw unfollowed();
            }
            String name = quoted ? string(token) : token;
            members.put(name, take(":") ? sum() : value -> Stream.of(JqValues.field(value, name)));
            if (!peek().equals("}")) {
                expect(",");
            }
        }
        return value -> {
            ObjectNode object = NODES.objectNode();
            members.forEach((name, member) ->
                    object.set(name, member.apply(value).findFirst().orElseThrow(JqTokens::unfollowed)));
            return Stream.of(object);
        };
    }

    /** The way that a condition opens; where it is left out, the other way changes nothing (jq 1.7). */
    private JqFilter choice() {
        JqFilter condition = pipe();
        expect("then");
        JqFilter then = pipe();
        JqFilter otherwise = take("elif") ? choice() : Stream::of;
        if (take("else")) {
            otherwise = pipe();
        }
        JqFilter not = otherwise;
        return value -> condition.apply(value).flatMap(truth -> (JqFunctions.isTrue(truth) ? then : not).apply(value));
    }

    private static Stream<JsonNode> everything(JsonNode value) {
        return Stream.concat(
                Stream.of(value),
                value.isContainerNode() ? JqFunctions.elements(value).flatMap(JqTerms::everything) : Stream.of());
    }

    private JqFilter function(String name) {
        switch (name) {
            case "if" -> {
                JqFilter choice = choice();
                expect("end");
                return choice;
            }
            case ".." -> {
                return JqTerms::everything;
            }
            case "empty" -> {
                return value -> Stream.of();
            }
            case "first" -> {
                return value -> JqFunctions.elements(value).limit(1);
            }
            case "del" -> {
                expect("(");
                int from = at();
                pipe();
                List<Object> path = segments(from);
                expect(")");
                return value -> Stream.of(JqValues.without(value, path));
            }
            case "select", "map" -> {
                expect("(");
                JqFilter inner = pipe();
                expect(")");
                return name.equals("select")
                        ? value ->
                                inner.apply(value).filter(JqFunctions::isTrue).map(x -> value)
                        : value -> {
                            ArrayNode array = NODES.arrayNode();
                            JqFunctions.elements(value).flatMap(inner).forEach(array::add);
                            return Stream.of(array);
                        };
            }
            default -> {
                if (JqFunctions.APPLIED.contains(name)) {
                    expect("(");
                    JqFilter inner = pipe();
                    expect(")");
                    return value -> inner.apply(value).map(argument -> JqFunctions.applied(name, value, argument));
                }
                UnaryOperator<JsonNode> function = JqFunctions.plain(name).orElseThrow(JqTokens::unfollowed);
                return value -> Stream.of(function.apply(value));
            }
        }
    }
}
