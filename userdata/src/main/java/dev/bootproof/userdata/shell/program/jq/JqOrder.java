package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The order of all values: null, false, true, numbers, texts, arrays, objects (jq's manual: {@code sort}). */
final class JqOrder implements Comparator<JsonNode> {
    static final JqOrder ALL = new JqOrder();

    private JqOrder() {}

    @Override
    public int compare(JsonNode one, JsonNode two) {
        int kinds = Integer.compare(kind(one), kind(two));
        if (kinds != 0) {
            return kinds;
        }
        if (one.isNumber()) {
            return Double.compare(one.doubleValue(), two.doubleValue());
        }
        if (one.isTextual()) {
            return one.textValue().compareTo(two.textValue());
        }
        if (one.isArray()) {
            return lists(elements(one), elements(two));
        }
        return one.isObject() ? objects(one, two) : 0;
    }

    private int objects(JsonNode one, JsonNode two) {
        TreeMap<String, JsonNode> left = new TreeMap<>();
        TreeMap<String, JsonNode> right = new TreeMap<>();
        one.properties().forEach(member -> left.put(member.getKey(), member.getValue()));
        two.properties().forEach(member -> right.put(member.getKey(), member.getValue()));
        String names = String.join("\0", left.keySet());
        String others = String.join("\0", right.keySet());
        return names.equals(others)
                ? lists(List.copyOf(left.values()), List.copyOf(right.values()))
                : names.compareTo(others);
    }

    private int lists(List<JsonNode> one, List<JsonNode> two) {
        for (int i = 0; i < Math.min(one.size(), two.size()); i++) {
            int order = compare(one.get(i), two.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), two.size());
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }

    private static int kind(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL -> 0;
            case BOOLEAN -> value.booleanValue() ? 2 : 1;
            case NUMBER -> 3;
            case STRING -> 4;
            case ARRAY -> 5;
            default -> 6;
        };
    }
}
