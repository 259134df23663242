package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.bootproof.userdata.shell.program.TextBound;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** jq's functions that make one value of one, with or without an argument; what they refuse is an {@link IllegalArgumentException}. */
final class JqFunctions {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Those with one argument. */
    static final Set<String> APPLIED = Set.of(
            "join",
            "has",
            "startswith",
            "endswith",
            "contains",
            "inside",
            "in",
            "ltrimstr",
            "rtrimstr",
            "split",
            "test",
            "index",
            "rindex",
            "indices",
            "flatten");

    private JqFunctions() {}

    static boolean isTrue(JsonNode value) {
        return !value.isNull() && !(value.isBoolean() && !value.booleanValue());
    }

    static Stream<JsonNode> elements(JsonNode value) {
        if (!value.isContainerNode()) {
            throw new IllegalArgumentException("jq: elements of something else than a container");
        }
        return StreamSupport.stream(value.spliterator(), false);
    }

    static String text(JsonNode value) {
        return value.isTextual() ? value.textValue() : value.toString();
    }

    /** A function without arguments. */
    static Optional<UnaryOperator<JsonNode>> plain(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "true", "false" -> value -> BooleanNode.valueOf(name.equals("true"));
                    case "null" -> value -> NODES.nullNode();
                    case "not" -> value -> BooleanNode.valueOf(!isTrue(value));
                    case "length" -> JqFunctions::length;
                    case "keys" -> JqFunctions::keys;
                    case "type" ->
                        value -> TextNode.valueOf(value.getNodeType().name().toLowerCase(Locale.ROOT));
                    case "tonumber" -> JqFunctions::number;
                    case "to_entries" -> JqFunctions::entries;
                    case "from_entries" -> JqFunctions::object;
                    case "keys_unsorted" ->
                        value -> value.isArray() ? keys(value) : array(entries(value), entry -> entry.get("key"));
                    case "reverse" -> value -> reversed(sequence(value));
                    case "sort" -> value -> sorted(value, false);
                    case "unique" -> value -> sorted(value, true);
                    case "min" -> value -> JqValues.element(sorted(value, false), IntNode.valueOf(0));
                    case "max" -> value -> JqValues.element(sorted(value, false), IntNode.valueOf(-1));
                    case "flatten" -> value -> flat(value, Integer.MAX_VALUE);
                    case "any" -> value -> BooleanNode.valueOf(elements(value).anyMatch(JqFunctions::isTrue));
                    case "all" -> value -> BooleanNode.valueOf(elements(value).allMatch(JqFunctions::isTrue));
                    case "tojson" -> value -> TextNode.valueOf(value.toString());
                    case "fromjson" -> JqFunctions::parsed;
                    case "floor" -> value -> whole(Math.floor(numeric(value)));
                    case "ceil" -> value -> whole(Math.ceil(numeric(value)));
                    case "round" -> value -> whole(Math.signum(numeric(value)) * Math.round(Math.abs(numeric(value))));
                    case "utf8bytelength" ->
                        value -> IntNode.valueOf(textual(value).getBytes(StandardCharsets.UTF_8).length);
                    case "explode" -> JqFunctions::codes;
                    case "implode" -> JqFunctions::characters;
                    case "tostring" -> value -> TextNode.valueOf(text(value));
                    case "ascii_downcase" ->
                        value -> TextNode.valueOf(textual(value).toLowerCase(Locale.ROOT));
                    case "ascii_upcase" ->
                        value -> TextNode.valueOf(textual(value).toUpperCase(Locale.ROOT));
                    default -> name.startsWith("@") ? value -> TextNode.valueOf(formatted(name, value)) : null;
                });
    }

    private static JsonNode length(JsonNode value) {
        if (value.isNumber()) {
            return value.doubleValue() < 0 ? JqValues.calculated("-", IntNode.valueOf(0), value) : value;
        }
        if (value.isBoolean()) {
            throw new IllegalArgumentException("jq: a boolean has no length");
        }
        return IntNode.valueOf(
                value.isTextual()
                        ? value.textValue().codePointCount(0, value.textValue().length())
                        : value.size());
    }

    private static JsonNode sequence(JsonNode value) {
        if (!value.isArray() && !value.isNull()) {
            throw new UnfollowedException("jq");
        }
        return value.isNull() ? NODES.arrayNode() : value;
    }

    private static JsonNode reversed(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>(elements(array).toList());
        Collections.reverse(elements);
        return NODES.arrayNode().addAll(elements);
    }

    private static JsonNode sorted(JsonNode value, boolean unique) {
        if (!value.isArray()) {
            throw new IllegalArgumentException("jq: something else than an array is not sorted");
        }
        ArrayNode sorted = NODES.arrayNode();
        elements(value).sorted(JqOrder.ALL).forEachOrdered(element -> {
            boolean again =
                    unique && !sorted.isEmpty() && JqOrder.ALL.compare(sorted.get(sorted.size() - 1), element) == 0;
            if (!again) {
                sorted.add(element);
            }
        });
        return sorted;
    }

    private static ArrayNode flat(JsonNode value, int depth) {
        ArrayNode flat = NODES.arrayNode();
        elements(value).forEachOrdered(element -> {
            if (element.isArray() && depth > 0) {
                flat.addAll(flat(element, depth - 1));
            } else {
                flat.add(element);
            }
        });
        return flat;
    }

    private static ArrayNode array(JsonNode value, UnaryOperator<JsonNode> made) {
        ArrayNode array = NODES.arrayNode();
        elements(value).map(made).forEachOrdered(array::add);
        return array;
    }

    private static JsonNode parsed(JsonNode value) {
        try {
            return JSON.readTree(textual(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static double numeric(JsonNode value) {
        if (!value.isNumber()) {
            throw new IllegalArgumentException("jq: a number is needed");
        }
        return value.doubleValue();
    }

    private static JsonNode whole(double number) {
        return JqValues.calculated("+", IntNode.valueOf(0), DoubleNode.valueOf(number));
    }

    private static JsonNode codes(JsonNode value) {
        ArrayNode codes = NODES.arrayNode();
        textual(value).codePoints().forEach(codes::add);
        return codes;
    }

    private static JsonNode characters(JsonNode value) {
        StringBuilder text = new StringBuilder();
        elements(value).forEachOrdered(code -> {
            if (!code.isInt() || !Character.isValidCodePoint(code.intValue())) {
                throw new UnfollowedException("jq");
            }
            text.appendCodePoint(code.intValue());
        });
        return TextNode.valueOf(text.toString());
    }

    /** Whether one value is part of another (jq's manual: {@code contains}). */
    private static boolean contains(JsonNode whole, JsonNode part) {
        if (whole.getNodeType() != part.getNodeType()) {
            throw new IllegalArgumentException("jq: contains");
        }
        if (whole.isTextual()) {
            return whole.textValue().contains(part.textValue());
        }
        if (whole.isArray()) {
            return elements(part)
                    .allMatch(wanted -> elements(whole)
                            .anyMatch(element ->
                                    element.getNodeType() == wanted.getNodeType() && contains(element, wanted)));
        }
        if (whole.isObject()) {
            return part.properties().stream().allMatch(member -> {
                JsonNode element = whole.get(member.getKey());
                return element != null
                        && element.getNodeType() == member.getValue().getNodeType()
                        && contains(element, member.getValue());
            });
        }
        return whole.equals(part);
    }

    private static ArrayNode places(JsonNode value, JsonNode wanted) {
        ArrayNode places = NODES.arrayNode();
        if (value.isTextual() && wanted.isTextual() && !wanted.textValue().isEmpty()) {
            int at = value.textValue().indexOf(wanted.textValue());
            while (at >= 0) {
                places.add(at);
                at = value.textValue().indexOf(wanted.textValue(), at + 1);
            }
        } else if (value.isArray() && !wanted.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                if (JqOrder.ALL.compare(value.get(i), wanted) == 0) {
                    places.add(i);
                }
            }
        } else if (!value.isNull()) {
            throw new UnfollowedException("jq");
        }
        return places;
    }

    private static JsonNode number(JsonNode value) {
        if (value.isNumber()) {
            return value;
        }
        String text = text(value);
        if (!text.matches("-?\\d{1,9}")) {
            throw new UnfollowedException("jq");
        }
        return IntNode.valueOf(Integer.parseInt(text));
    }

    static String textual(JsonNode value) {
        if (!value.isTextual()) {
            throw new IllegalArgumentException("jq: text of something else");
        }
        return value.textValue();
    }

    private static JsonNode keys(JsonNode container) {
        ArrayNode keys = NODES.arrayNode();
        if (container.isArray()) {
            IntStream.range(0, container.size()).forEach(keys::add);
        } else if (container.isObject()) {
            container.properties().stream().map(Map.Entry::getKey).sorted().forEach(keys::add);
        } else {
            throw new IllegalArgumentException("jq: keys of something else than an object or array");
        }
        return keys;
    }

    static JsonNode entries(JsonNode object) {
        ArrayNode entries = NODES.arrayNode();
        if (object.isArray()) {
            for (int i = 0; i < object.size(); i++) {
                entries.addObject().put("key", i).set("value", object.get(i));
            }
            return entries;
        }
        if (!object.isObject()) {
            throw new IllegalArgumentException("jq: members of something else than an object");
        }
        object.properties().forEach(member -> {
            ObjectNode entry = entries.addObject();
            entry.put("key", member.getKey());
            entry.set("value", member.getValue());
        });
        return entries;
    }

    /** Of entries with a name, which has several spellings, and a value (jq: {@code from_entries}). */
    static JsonNode object(JsonNode entries) {
        ObjectNode object = NODES.objectNode();
        elements(entries).forEach(entry -> {
            JsonNode name = member(entry, "key", "Key", "name", "Name");
            JsonNode value = member(entry, "value", "Value");
            if (!name.isTextual()) {
                throw new UnfollowedException("jq");
            }
            object.set(name.textValue(), value);
        });
        return object;
    }

    private static JsonNode member(JsonNode entry, String... names) {
        for (String name : names) {
            if (entry.hasNonNull(name)) {
                return entry.get(name);
            }
        }
        return NODES.nullNode();
    }

    /** @param format {@code @text @json @sh @base64 @base64d} */
    static String formatted(String format, JsonNode value) {
        return switch (format) {
            case "@text" -> text(value);
            case "@json" -> value.toString();
            case "@sh" ->
                value.isArray()
                        ? elements(value).map(JqFunctions::quoted).collect(Collectors.joining(" "))
                        : quoted(value);
            case "@csv", "@tsv" ->
                elements(value)
                        .map(element -> format.equals("@csv") ? separated(element) : text(element))
                        .collect(Collectors.joining(format.equals("@csv") ? "," : "\t"));
            case "@html" ->
                text(value)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("'", "&#39;")
                        .replace("\"", "&quot;");
            case "@uri" -> encoded(text(value));
            case "@base64" -> Base64.getEncoder().encodeToString(text(value).getBytes(StandardCharsets.UTF_8));
            case "@base64d" -> new String(Base64.getDecoder().decode(text(value)), StandardCharsets.UTF_8);
            default -> throw new UnfollowedException("jq");
        };
    }

    /** Unreserved characters stay (RFC 3986). */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static String separated(JsonNode value) {
        return value.isTextual()
                ? '"' + value.textValue().replace("\"", "\"\"") + '"'
                : value.isNull() ? "" : text(value);
    }

    private static String quoted(JsonNode value) {
        if (value.isContainerNode()) {
            throw new IllegalArgumentException("jq: a container can not be escaped for shell");
        }
        return value.isTextual() ? "'" + value.textValue().replace("'", "'\\''") + "'" : value.toString();
    }

    /** @param name one of {@link #APPLIED} */
    static JsonNode applied(String name, JsonNode value, JsonNode argument) {
        if (name.equals("has") && value.isObject() && argument.isTextual()) {
            return BooleanNode.valueOf(value.has(argument.textValue()));
        }
        if (name.equals("has") && value.isArray() && argument.isInt()) {
            return BooleanNode.valueOf(argument.intValue() >= 0 && argument.intValue() < value.size());
        }
        if (name.equals("join") && value.isArray() && argument.isTextual()) {
            if ((long) value.size() * argument.textValue().length() > TextBound.MAX_LENGTH) {
                throw new UnfollowedException("jq");
            }
            return TextNode.valueOf(elements(value)
                    .map(element -> element.isNull() ? "" : element.asText())
                    .collect(Collectors.joining(argument.textValue())));
        }
        switch (name) {
            case "contains" -> {
                return BooleanNode.valueOf(contains(value, argument));
            }
            case "inside" -> {
                return BooleanNode.valueOf(contains(argument, value));
            }
            case "in" -> {
                return applied("has", argument, value);
            }
            case "indices" -> {
                return places(value, argument);
            }
            case "index", "rindex" -> {
                return JqValues.element(
                        value.isNull() ? value : places(value, argument),
                        IntNode.valueOf(name.equals("index") ? 0 : -1));
            }
            case "flatten" -> {
                return flat(value, argument.intValue());
            }
            default -> {}
        }
        if (name.equals("ltrimstr") || name.equals("rtrimstr")) {
            if (!value.isTextual() || !argument.isTextual()) {
                return value;
            }
        }
        if (!value.isTextual() || !argument.isTextual()) {
            throw new IllegalArgumentException("jq: " + name);
        }
        String text = value.textValue();
        String given = argument.textValue();
        return switch (name) {
            case "test" -> BooleanNode.valueOf(JqTexts.test(value, argument, NODES.nullNode()));
            case "startswith" -> BooleanNode.valueOf(text.startsWith(given));
            case "endswith" -> BooleanNode.valueOf(text.endsWith(given));
            case "ltrimstr" -> TextNode.valueOf(text.startsWith(given) ? text.substring(given.length()) : text);
            case "rtrimstr" ->
                TextNode.valueOf(text.endsWith(given) ? text.substring(0, text.length() - given.length()) : text);
            default -> {
                ArrayNode pieces = NODES.arrayNode();
                if (!text.isEmpty()) {
                    Stream.of(text.split(Pattern.quote(given), -1)).forEach(pieces::add);
                }
                yield pieces;
            }
        };
    }
}
