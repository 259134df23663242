package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Calls of jq's functions by name and number of arguments; arguments are filters. */
final class JqCalls {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MAX_RANGE = 10_000;

    private static final Map<String, Predicate<JsonNode>> KINDS = Map.of(
            "numbers", JsonNode::isNumber,
            "strings", JsonNode::isTextual,
            "booleans", JsonNode::isBoolean,
            "nulls", JsonNode::isNull,
            "arrays", JsonNode::isArray,
            "objects", JsonNode::isObject,
            "iterables", JsonNode::isContainerNode,
            "scalars", JsonNode::isValueNode,
            "values", value -> !value.isNull());

    private JqCalls() {}

    static JqFilter of(String name, List<JqFilter> arguments, JqWork work) {
        return switch (arguments.size()) {
            case 0 -> plain(name, work);
            case 1 -> applied(name, arguments.get(0), work);
            default -> several(name, arguments);
        };
    }

    private static JqFilter plain(String name, JqWork work) {
        Predicate<JsonNode> kind = KINDS.get(name);
        if (kind != null) {
            return JqFilter.chosen(value -> kind.test(value) ? Stream.of(JqPaths.IDENTITY) : Stream.of());
        }
        return switch (name) {
            case "empty" -> JqFilter.chosen(value -> Stream.of());
            case "recurse" -> JqPaths.EVERYTHING;
            case "first" -> JqPaths.index(JqPaths.IDENTITY, number(0));
            case "last" -> value -> Stream.of(JqValues.element(value, IntNode.valueOf(-1)));
            case "error" ->
                value -> {
                    throw new JqErrorException(value);
                };
            case "paths" -> paths(value -> true, work);
            case "leaf_paths" -> paths(JsonNode::isValueNode, work);
            case "add" ->
                value -> Stream.of(JqFunctions.elements(value).reduce(NODES.nullNode(), (one, two) -> {
                    JsonNode sum = JqValues.calculated("+", one, two);
                    work.pay(sum);
                    return sum;
                }));
            default -> {
                UnaryOperator<JsonNode> function = JqFunctions.plain(name).orElseThrow(JqTokens::unfollowed);
                yield value -> Stream.of(function.apply(value));
            }
        };
    }

    private static JqFilter number(int number) {
        return value -> Stream.of(IntNode.valueOf(number));
    }

    private static JqFilter paths(Predicate<JsonNode> wanted, JqWork work) {
        return value -> work.on(JqPaths.EVERYTHING)
                .paths(value)
                .filter(path -> !path.isEmpty() && wanted.test(JqValues.at(value, path)))
                .map(JqPaths::array);
    }

    private static boolean holds(JqFilter condition, JsonNode value) {
        return condition.apply(value).anyMatch(JqFunctions::isTrue);
    }

    private static JqFilter applied(String name, JqFilter argument, JqWork work) {
        return switch (name) {
            case "select" ->
                JqFilter.chosen(value ->
                        argument.apply(value).filter(JqFunctions::isTrue).map(truth -> JqPaths.IDENTITY));
            case "recurse" -> throw new UnfollowedException("jq");
            case "map" -> value -> Stream.of(array(JqFunctions.elements(value).flatMap(argument)));
            case "map_values" ->
                value -> Stream.of(JqPaths.changed(
                        value, work.on(JqPaths.ELEMENTS), element -> JqTerms.single(argument, element)));
            case "with_entries" ->
                value -> Stream.of(JqFunctions.object(
                        array(JqFunctions.elements(JqFunctions.entries(value)).flatMap(argument))));
            case "first" -> value -> argument.apply(value).limit(1);
            case "last" -> value -> argument.apply(value).reduce((one, two) -> two).stream();
            case "nth" -> JqPaths.index(JqPaths.IDENTITY, argument);
            case "any" ->
                value -> Stream.of(
                        BooleanNode.valueOf(JqFunctions.elements(value).anyMatch(element -> holds(argument, element))));
            case "all" ->
                value -> Stream.of(
                        BooleanNode.valueOf(JqFunctions.elements(value).allMatch(element -> holds(argument, element))));
            case "IN" ->
                value -> Stream.of(BooleanNode.valueOf(argument.apply(value).anyMatch(value::equals)));
            case "range" -> value -> argument.apply(value).flatMap(end -> range(IntNode.valueOf(0), end));
            case "del" -> value -> Stream.of(JqPaths.without(value, argument.paths(value)));
            case "delpaths" ->
                value -> Stream.of(JqPaths.without(
                        value,
                        JqFunctions.elements(JqTerms.single(argument, value)).map(JqPaths::path)));
            case "path" -> value -> argument.paths(value).map(JqPaths::array);
            case "paths" -> paths(value -> holds(argument, value), work);
            case "getpath" -> JqFilter.located(value -> argument.apply(value).map(JqPaths::path));
            case "sort_by" -> value -> Stream.of(array(elements(value).stream().sorted(by(argument))));
            case "group_by" -> value -> Stream.of(array(groups(value, argument).stream()));
            case "unique_by" ->
                value -> Stream.of(array(groups(value, argument).stream().map(group -> group.get(0))));
            case "min_by", "max_by" ->
                value -> {
                    List<JsonNode> sorted =
                            elements(value).stream().sorted(by(argument)).toList();
                    int index = name.equals("min_by") ? 0 : sorted.size() - 1;
                    return Stream.of(sorted.isEmpty() ? NODES.nullNode() : sorted.get(index));
                };
            case "error" ->
                value -> {
                    throw new JqErrorException(JqTerms.single(argument, value));
                };
            default -> {
                if (!JqFunctions.APPLIED.contains(name)) {
                    throw JqTokens.unfollowed();
                }
                yield value -> argument.apply(value).map(given -> {
                    work.payBoth(value, given);
                    return JqFunctions.applied(name, value, given);
                });
            }
        };
    }

    private static JqFilter several(String name, List<JqFilter> arguments) {
        JqFilter one = arguments.get(0);
        JqFilter two = arguments.get(1);
        return switch (name + "/" + arguments.size()) {
            case "range/2" ->
                value -> one.apply(value).flatMap(from -> two.apply(value).flatMap(to -> range(from, to)));
            case "limit/2" ->
                value -> one.apply(value).flatMap(count -> two.apply(value).limit(Math.max(0, count.intValue())));
            case "setpath/2" ->
                value -> Stream.of(
                        JqValues.with(value, JqPaths.path(JqTerms.single(one, value)), JqTerms.single(two, value)));
            case "any/2" ->
                value -> Stream.of(BooleanNode.valueOf(one.apply(value).anyMatch(v -> holds(two, v))));
            case "all/2" ->
                value -> Stream.of(BooleanNode.valueOf(one.apply(value).allMatch(v -> holds(two, v))));
            case "test/2" ->
                value -> Stream.of(BooleanNode.valueOf(
                        JqTexts.test(value, JqTerms.single(one, value), JqTerms.single(two, value))));
            case "sub/2", "gsub/2" ->
                value -> Stream.of(
                        JqTexts.replaced(value, JqTerms.single(one, value), two, name.equals("gsub") ? "g" : ""));
            case "sub/3", "gsub/3" ->
                value -> Stream.of(JqTexts.replaced(
                        value,
                        JqTerms.single(one, value),
                        two,
                        JqFunctions.textual(JqTerms.single(arguments.get(2), value))
                                + (name.equals("gsub") ? "g" : "")));
            default -> throw JqTokens.unfollowed();
        };
    }

    private static Stream<JsonNode> range(JsonNode from, JsonNode to) {
        if (!from.isInt() || !to.isInt() || to.intValue() > MAX_RANGE || from.intValue() < -MAX_RANGE) {
            throw new UnfollowedException("jq");
        }
        return IntStream.range(from.intValue(), to.intValue()).mapToObj(IntNode::valueOf);
    }

    private static ArrayNode array(Stream<? extends JsonNode> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEachOrdered(array::add);
        return array;
    }

    private static List<JsonNode> elements(JsonNode array) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("jq: something else than an array");
        }
        return JqFunctions.elements(array).toList();
    }

    private static Comparator<JsonNode> by(JqFilter key) {
        return Comparator.comparing(value -> array(key.apply(value)), JqOrder.ALL);
    }

    private static List<ArrayNode> groups(JsonNode value, JqFilter key) {
        Map<JsonNode, ArrayNode> groups = new TreeMap<>(JqOrder.ALL);
        for (JsonNode element : elements(value)) {
            groups.computeIfAbsent(array(key.apply(element)), k -> NODES.arrayNode())
                    .add(element);
        }
        return new ArrayList<>(groups.values());
    }
}
