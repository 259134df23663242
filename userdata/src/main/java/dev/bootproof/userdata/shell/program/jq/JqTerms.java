package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.bootproof.userdata.shell.program.TextBound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What jq's operators stand between: paths, what is written out, and calls of functions. */
abstract class JqTerms extends JqTokens {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JqScope scope;

    JqTerms(List<String> tokens, JqScope scope) {
        super(tokens);
        this.scope = scope;
    }

    final JqScope scope() {
        return scope;
    }

    /** Anything, up to what closes it. */
    abstract JqFilter pipe();

    /** What a member of an object may be without parentheses. */
    abstract JqFilter sum();

    /** What stands where a variable has its name. */
    final JqFilter scoped(String name, JqScope.Variable variable) {
        JqScope outer = scope;
        scope = outer.with(name, variable);
        JqFilter body = pipe();
        scope = outer;
        return body;
    }

    /** {@code as $name}; patterns are not followed. */
    final String binding() {
        expect("as");
        String name = next();
        if (!name.matches("\\$[A-Za-z_]\\w*")) {
            throw unfollowed();
        }
        return name.substring(1);
    }

    final JqFilter path() {
        JqFilter base = term();
        while (true) {
            if (peek().matches("\\.[A-Za-z_]\\w*")) {
                base = base.then(JqPaths.field(next().substring(1)));
            } else if (peek().equals(".") && (peek(1).startsWith("\"") || peek(1).equals("["))) {
                next();
                if (peek().startsWith("\"")) {
                    base = base.then(JqPaths.field(string(next())));
                }
            } else if (take("[")) {
                base = index(base);
            } else if (take("?")) {
                base = JqPaths.attempted(base);
            } else {
                return scope.work().on(base);
            }
        }
    }

    private JqFilter index(JqFilter before) {
        if (take("]")) {
            return before.then(JqPaths.ELEMENTS);
        }
        if (take(":")) {
            JqFilter end = pipe();
            expect("]");
            return slice(before, Optional.empty(), Optional.of(end));
        }
        JqFilter key = pipe();
        if (take(":")) {
            Optional<JqFilter> end = peek().equals("]") ? Optional.empty() : Optional.of(pipe());
            expect("]");
            return slice(before, Optional.of(key), end);
        }
        expect("]");
        return JqPaths.index(before, key);
    }

    private static JqFilter slice(JqFilter before, Optional<JqFilter> from, Optional<JqFilter> to) {
        return value -> before.apply(value)
                .map(v -> JqValues.slice(v, from.map(f -> single(f, value)), to.map(t -> single(t, value))));
    }

    /** The one result of a filter; several are not followed. */
    static JsonNode single(JqFilter filter, JsonNode value) {
        List<JsonNode> results = filter.apply(value).limit(2).toList();
        if (results.size() != 1) {
            throw unfollowed();
        }
        return results.get(0);
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
            programs.add(JqParser.program(pieces.get(i), scope));
        }
        return value -> {
            StringBuilder out = new StringBuilder(pieces.get(0));
            for (int i = 0; i < programs.size(); i++) {
                out.append(JqFunctions.formatted(format, single(programs.get(i), value)))
                        .append(pieces.get(2 * i + 2));
                TextBound.hold(out);
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
            return JqPaths.IDENTITY; // the path follows
        }
        next();
        if (token.equals(".")) {
            return peek().startsWith("\"") ? JqPaths.field(string(next())) : JqPaths.IDENTITY;
        }
        if (token.equals("..")) {
            return JqPaths.EVERYTHING;
        }
        if (token.equals("-")) {
            JqFilter negated = path();
            return value -> negated.apply(value).map(number -> JqValues.calculated("-", IntNode.valueOf(0), number));
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
        if (token.equals("env") || token.equals("$ENV")) {
            String name = next();
            if (!name.matches("\\.[A-Za-z_]\\w*")) {
                throw unfollowed();
            }
            return value -> Stream.of(scope.exported(name.substring(1)));
        }
        if (token.startsWith("$")) {
            JqScope.Variable variable = scope.variables().get(token.substring(1));
            if (variable == null) {
                throw unfollowed();
            }
            return value -> Stream.of(variable.value());
        }
        if (token.startsWith("@") && peek().startsWith("\"")) {
            return string(next(), token);
        }
        return switch (token) {
            case "if" -> {
                JqFilter choice = choice();
                expect("end");
                yield choice;
            }
            case "try" -> attempt();
            case "reduce" -> reduction();
            default -> JqCalls.of(token, arguments(), scope.work());
        };
    }

    private List<JqFilter> arguments() {
        List<JqFilter> arguments = new ArrayList<>();
        if (take("(")) {
            do {
                arguments.add(pipe());
            } while (take(";"));
            expect(")");
        }
        return arguments;
    }

    /** What {@code error} says is known, not what jq itself says. */
    private JqFilter attempt() {
        JqFilter body = path();
        if (!take("catch")) {
            return JqPaths.attempted(body);
        }
        JqFilter handler = path();
        return value -> {
            List<JsonNode> results = new ArrayList<>();
            try {
                body.apply(value).forEachOrdered(results::add);
                return results.stream();
            } catch (JqErrorException e) {
                return Stream.concat(results.stream(), handler.apply(e.value()));
            } catch (IllegalArgumentException e) {
                throw unfollowed();
            }
        };
    }

    /** {@code reduce source as $name (start; step)} */
    private JqFilter reduction() {
        JqFilter source = path();
        String name = binding();
        expect("(");
        JqFilter start = pipe();
        expect(";");
        JqScope.Variable variable = new JqScope.Variable();
        JqFilter step = scoped(name, variable);
        expect(")");
        return value -> {
            JsonNode sum = single(start, value);
            for (JsonNode element : source.apply(value).toList()) {
                scope.budget().accept(1);
                variable.set(element);
                sum = single(step, sum);
            }
            return Stream.of(sum);
        };
    }

    /** An object that is written out; names and members of several values are not followed. */
    private JqFilter object() {
        Map<JqFilter, JqFilter> members = new LinkedHashMap<>();
        while (!take("}")) {
            String token = next();
            if (token.equals("(")) {
                JqFilter name = pipe();
                expect(")");
                expect(":");
                members.put(name, sum());
            } else if (token.matches("\\$[A-Za-z_]\\w*")) {
                JqScope.Variable variable = Optional.ofNullable(
                                scope.variables().get(token.substring(1)))
                        .orElseThrow(JqTokens::unfollowed);
                members.put(
                        value -> Stream.of(TextNode.valueOf(token.substring(1))), value -> Stream.of(variable.value()));
            } else {
                boolean quoted = token.startsWith("\"");
                if (!quoted && !token.matches("[A-Za-z_]\\w*")) {
                    throw unfollowed();
                }
                String name = quoted ? string(token) : token;
                members.put(value -> Stream.of(TextNode.valueOf(name)), take(":") ? sum() : JqPaths.field(name));
            }
            if (!peek().equals("}")) {
                expect(",");
            }
        }
        return value -> {
            ObjectNode object = NODES.objectNode();
            members.forEach(
                    (name, member) -> object.set(JqFunctions.textual(single(name, value)), single(member, value)));
            return Stream.of(object);
        };
    }

    /** The way that a condition opens; where it is left out, the other way changes nothing (jq 1.7). */
    private JqFilter choice() {
        JqFilter condition = pipe();
        expect("then");
        JqFilter then = pipe();
        JqFilter otherwise = take("elif") ? choice() : JqPaths.IDENTITY;
        if (take("else")) {
            otherwise = pipe();
        }
        JqFilter not = otherwise;
        return JqFilter.chosen(value -> condition.apply(value).map(truth -> JqFunctions.isTrue(truth) ? then : not));
    }
}
