package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.bootproof.userdata.shell.program.Regex;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    /** Those with one argument. */
    static final Set<String> APPLIED =
            Set.of("join", "has", "startswith", "endswith", "contains", "ltrimstr", "rtrimstr", "split", "test");

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
                    case "length" ->
                        value -> IntNode.valueOf(
                                value.isTextual() ? value.textValue().length() : value.size());
                    case "keys" -> JqFunctions::keys;
                    case "type" ->
                        value -> TextNode.valueOf(value.getNodeType().name().toLowerCase(Locale.ROOT));
                    case "tonumber" -> JqFunctions::number;
                    case "to_entries" -> JqFunctions::entries;
                    case "from_entries" -> JqFunctions::object;
                    case "add" ->
                        value -> elements(value)
                                .reduce((one, two) -> JqValues.calculated("+", one, two))
                                .orElse(NODES.nullNode());
                    case "last" ->
                        value -> elements(value).reduce((one, two) -> two).orElse(NODES.nullNode());
                    case "tostring" -> value -> TextNode.valueOf(text(value));
                    case "ascii_downcase" ->
                        value -> TextNode.valueOf(textual(value).toLowerCase(Locale.ROOT));
                    case "ascii_upcase" ->
                        value -> TextNode.valueOf(textual(value).toUpperCase(Locale.ROOT));
                    default -> name.startsWith("@") ? value -> TextNode.valueOf(formatted(name, value)) : null;
                });
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

    private static String textual(JsonNode value) {
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

    private static JsonNode entries(JsonNode object) {
        if (!object.isObject()) {
            throw new IllegalArgumentException("jq: members of something else than an object");
        }
        ArrayNode entries = NODES.arrayNode();
        object.properties().forEach(member -> {
            ObjectNode entry = entries.addObject();
            entry.put("key", member.getKey());
            entry.set("value", member.getValue());
        });
        return entries;
    }

    /** Of entries with a name, which has several spellings, and a value (jq: {@code from_entries}). */
    private static JsonNode object(JsonNode entries) {
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
            case "@base64" -> Base64.getEncoder().encodeToString(text(value).getBytes(StandardCharsets.UTF_8));
            case "@base64d" -> new String(Base64.getDecoder().decode(text(value)), StandardCharsets.UTF_8);
            default -> throw new UnfollowedException("jq");
        };
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
        if (name.equals("join") && value.isArray() && argument.isTextual()) {
            return TextNode.valueOf(elements(value)
                    .map(element -> element.isNull() ? "" : element.asText())
                    .collect(Collectors.joining(argument.textValue())));
        }
        if (name.equals("contains") && value.isContainerNode()) {
            throw new UnfollowedException("jq");
        }
        if (!value.isTextual() || !argument.isTextual()) {
            throw new IllegalArgumentException("jq: " + name);
        }
        String text = value.textValue();
        String given = argument.textValue();
        return switch (name) {
            case "test" ->
                BooleanNode.valueOf(Regex.perl(given, false)
                        .orElseThrow(() -> new UnfollowedException("jq"))
                        .matcher(text)
                        .find());
            case "startswith" -> BooleanNode.valueOf(text.startsWith(given));
            case "endswith" -> BooleanNode.valueOf(text.endsWith(given));
            case "contains" -> BooleanNode.valueOf(text.contains(given));
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
