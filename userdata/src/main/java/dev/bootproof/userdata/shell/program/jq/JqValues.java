package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.List;
import java.util.Optional;

/** What jq calculates, and how it changes values; what it would refuse is an {@link IllegalArgumentException}. */
final class JqValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final int MAX_NULLS = 1_000;

    private JqValues() {}

    /** A member; null where there is none. */
    static JsonNode field(JsonNode value, String name) {
        if (!value.isObject() && !value.isNull()) {
            throw new IllegalArgumentException("jq: a field of something else than an object");
        }
        JsonNode field = value.get(name);
        return field == null ? NODES.nullNode() : field;
    }

    /** What {@code value[key]} is. */
    static JsonNode element(JsonNode value, JsonNode key) {
        if (key.isTextual()) {
            return field(value, key.textValue());
        }
        if (key.isInt() && (value.isArray() || value.isNull())) {
            JsonNode element = value.get(key.intValue() < 0 ? value.size() + key.intValue() : key.intValue());
            return element == null ? NODES.nullNode() : element;
        }
        throw new IllegalArgumentException("jq: an index");
    }

    /** {@code .[from:to]} of an array or a text. */
    static JsonNode slice(JsonNode value, Optional<JsonNode> from, Optional<JsonNode> to) {
        if (value.isNull()) {
            return value;
        }
        if (!value.isArray() && !value.isTextual()) {
            throw new IllegalArgumentException("jq: a slice of something else than an array or a text");
        }
        int size = value.isArray() ? value.size() : value.textValue().length();
        int start = bound(from, 0, size);
        int end = Math.max(start, bound(to, size, size));
        if (value.isTextual()) {
            return TextNode.valueOf(value.textValue().substring(start, end));
        }
        ArrayNode slice = NODES.arrayNode();
        for (int i = start; i < end; i++) {
            slice.add(value.get(i));
        }
        return slice;
    }

    private static int bound(Optional<JsonNode> given, int otherwise, int size) {
        JsonNode bound = given.filter(node -> !node.isNull()).orElse(IntNode.valueOf(otherwise));
        if (!bound.isInt()) {
            throw new UnfollowedException("jq");
        }
        int index = bound.intValue() < 0 ? size + bound.intValue() : bound.intValue();
        return Math.max(0, Math.min(size, index));
    }

    /** @param operator {@code == != < > <= >=} */
    static boolean compared(String operator, JsonNode one, JsonNode two) {
        boolean numbers = one.isNumber() && two.isNumber();
        if (operator.equals("==") || operator.equals("!=")) {
            boolean equal = numbers ? one.doubleValue() == two.doubleValue() : one.equals(two);
            return equal == operator.equals("==");
        }
        int order = JqOrder.ALL.compare(one, two);
        return switch (operator) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    /** The value at a path of names and numbers; null where there is none. */
    static JsonNode at(JsonNode value, List<Object> path) {
        JsonNode here = value;
        for (Object segment : path) {
            here = segment instanceof Integer index
                    ? element(here, IntNode.valueOf(index))
                    : field(here, (String) segment);
        }
        return here;
    }

    /** The value with another at a path, made where it is missing. */
    static JsonNode with(JsonNode value, List<Object> path, JsonNode now) {
        if (path.isEmpty()) {
            return now;
        }
        List<Object> rest = path.subList(1, path.size());
        if (path.get(0) instanceof Integer index) {
            if (!(value.isArray() || value.isNull()) || index < 0 || index > value.size() + MAX_NULLS) {
                throw new UnfollowedException("jq");
            }
            ArrayNode array = value.isNull() ? NODES.arrayNode() : value.deepCopy();
            while (array.size() < index) {
                array.addNull();
            }
            JsonNode element = index < array.size() ? array.get(index) : NODES.nullNode();
            if (index < array.size()) {
                array.set(index, with(element, rest, now));
            } else {
                array.add(with(element, rest, now));
            }
            return array;
        }
        if (!(value.isObject() || value.isNull())) {
            throw new IllegalArgumentException("jq: a field of something else than an object");
        }
        String name = (String) path.get(0);
        ObjectNode object = value.isNull() ? NODES.objectNode() : value.deepCopy();
        JsonNode member = object.get(name);
        object.set(name, with(member == null ? NODES.nullNode() : member, rest, now));
        return object;
    }

    /** The value without what stands at a path. */
    static JsonNode without(JsonNode value, List<Object> path) {
        if (path.isEmpty()) {
            return NODES.nullNode();
        }
        List<Object> outer = path.subList(0, path.size() - 1);
        Object last = path.get(path.size() - 1);
        JsonNode container = at(value, outer);
        if (last instanceof String name && container instanceof ObjectNode object && object.has(name)) {
            ObjectNode copy = object.deepCopy();
            copy.remove(name);
            return with(value, outer, copy);
        }
        if (last instanceof Integer index && container instanceof ArrayNode array && index < array.size()) {
            ArrayNode copy = array.deepCopy();
            copy.remove(index < 0 ? array.size() + index : index);
            return with(value, outer, copy);
        }
        return value;
    }

    /** @param operator {@code + - * / %} */
    static JsonNode calculated(String operator, JsonNode one, JsonNode two) {
        if (operator.equals("+") && one.isNull()) {
            return two;
        }
        if (operator.equals("+") && two.isNull()) {
            return one;
        }
        if (one.isNumber() && two.isNumber()) {
            return number(operator, one, two);
        }
        if (one instanceof ObjectNode left && two instanceof ObjectNode right && "+*".contains(operator)) {
            return merged(left, right, operator.equals("*"));
        }
        if (operator.equals("+") && one.isTextual() && two.isTextual()) {
            return TextNode.valueOf(one.textValue() + two.textValue());
        }
        if (operator.equals("+") && one.isArray() && two.isArray()) {
            ArrayNode both = one.deepCopy();
            two.forEach(both::add);
            return both;
        }
        if (operator.equals("-") && one.isArray() && two.isArray()) {
            ArrayNode rest = NODES.arrayNode();
            one.forEach(element -> {
                boolean taken = false;
                for (JsonNode other : two) {
                    taken |= other.equals(element);
                }
                if (!taken) {
                    rest.add(element);
                }
            });
            return rest;
        }
        if (operator.equals("/") && one.isTextual() && two.isTextual()) {
            return JqFunctions.applied("split", one, two);
        }
        throw new UnfollowedException("jq");
    }

    private static JsonNode number(String operator, JsonNode one, JsonNode two) {
        if ("/%".contains(operator) && (operator.equals("/") ? two.doubleValue() == 0 : two.longValue() == 0)) {
            throw new IllegalArgumentException("jq: a division by zero");
        }
        double result = switch (operator) {
            case "/" -> one.doubleValue() / two.doubleValue();
            case "%" -> one.longValue() % Math.abs(two.longValue());
            case "+" -> one.doubleValue() + two.doubleValue();
            case "-" -> one.doubleValue() - two.doubleValue();
            default -> one.doubleValue() * two.doubleValue();
        };
        boolean whole = result == Math.rint(result) && Math.abs(result) < 1e15;
        return whole ? LongNode.valueOf((long) result) : DoubleNode.valueOf(result);
    }

    private static ObjectNode merged(ObjectNode one, ObjectNode two, boolean deep) {
        ObjectNode both = one.deepCopy();
        two.properties().forEach(member -> {
            boolean inner =
                    deep && both.get(member.getKey()) instanceof ObjectNode && member.getValue() instanceof ObjectNode;
            both.set(
                    member.getKey(),
                    inner
                            ? merged((ObjectNode) both.get(member.getKey()), (ObjectNode) member.getValue(), true)
                            : member.getValue());
        });
        return both;
    }
}
