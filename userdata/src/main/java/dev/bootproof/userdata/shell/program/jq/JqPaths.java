package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Filters whose results stand in the value, and what is done at such places. */
final class JqPaths {
    private static final int MAX_INDEX = 100_000;

    static final JqFilter IDENTITY = JqFilter.located(value -> Stream.of(List.of()));

    /** {@code .[]} */
    static final JqFilter ELEMENTS = JqFilter.located(JqPaths::elements);

    /** {@code ..} */
    static final JqFilter EVERYTHING = JqFilter.located(JqPaths::everything);

    private JqPaths() {}

    /** {@code .name} */
    static JqFilter field(String name) {
        return JqFilter.located(value -> Stream.of(List.of(name)));
    }

    /** {@code .[key]}: the key is made of what stands before, not of what it is an index of. */
    static JqFilter index(JqFilter before, JqFilter key) {
        return new JqFilter() {
            @Override
            public Stream<JsonNode> apply(JsonNode value) {
                return before.apply(value).flatMap(v -> key.apply(value).map(k -> JqValues.element(v, k)));
            }

            @Override
            public Stream<List<Object>> paths(JsonNode value) {
                return before.paths(value)
                        .flatMap(path -> key.apply(value).map(k -> {
                            List<Object> longer = new ArrayList<>(path);
                            longer.add(segment(k));
                            return longer;
                        }));
            }
        };
    }

    /** {@code filter?} */
    static JqFilter attempted(JqFilter filter) {
        return new JqFilter() {
            @Override
            public Stream<JsonNode> apply(JsonNode value) {
                return until(filter.apply(value));
            }

            @Override
            public Stream<List<Object>> paths(JsonNode value) {
                return until(filter.paths(value));
            }
        };
    }

    /** What comes before an error. */
    private static <T> Stream<T> until(Stream<T> stream) {
        List<T> results = new ArrayList<>();
        try {
            stream.forEachOrdered(results::add);
        } catch (IllegalArgumentException e) {
            return results.stream();
        }
        return results.stream();
    }

    private static Object segment(JsonNode key) {
        if (key.isTextual()) {
            return key.textValue();
        }
        if (key.isInt() && Math.abs(key.intValue()) < MAX_INDEX) {
            return key.intValue();
        }
        throw new UnfollowedException("jq");
    }

    private static Stream<List<Object>> elements(JsonNode value) {
        if (value.isArray()) {
            return IntStream.range(0, value.size()).mapToObj(List::of);
        }
        if (value.isObject()) {
            return value.properties().stream().map(member -> List.of(member.getKey()));
        }
        throw new IllegalArgumentException("jq: elements of something else than a container");
    }

    private static Stream<List<Object>> everything(JsonNode value) {
        Stream<List<Object>> below = value.isContainerNode()
                ? elements(value)
                        .flatMap(path -> everything(JqValues.at(value, path)).map(rest -> {
                            List<Object> longer = new ArrayList<>(path);
                            longer.addAll(rest);
                            return longer;
                        }))
                : Stream.of();
        return Stream.concat(Stream.of(List.of()), below);
    }

    /** The value with something else at each of the places. */
    static JsonNode changed(JsonNode value, JqFilter places, UnaryOperator<JsonNode> change) {
        JsonNode now = value;
        for (List<Object> path : places.paths(value).toList()) {
            now = JqValues.with(now, path, change.apply(JqValues.at(now, path)));
        }
        return now;
    }

    /** The value without what stands at any of the places: the last are taken away first. */
    static JsonNode without(JsonNode value, Stream<List<Object>> places) {
        List<List<Object>> paths = new ArrayList<>(places.toList());
        paths.sort(Comparator.comparing(JqPaths::array, JqOrder.ALL).reversed());
        JsonNode now = value;
        for (List<Object> path : paths) {
            now = JqValues.without(now, path);
        }
        return now;
    }

    static ArrayNode array(List<Object> path) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Object segment : path) {
            if (segment instanceof Integer index) {
                array.add(index.intValue());
            } else {
                array.add((String) segment);
            }
        }
        return array;
    }

    static List<Object> path(JsonNode array) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("jq: a path that is no array");
        }
        List<Object> path = new ArrayList<>();
        array.forEach(key -> path.add(segment(key)));
        return path;
    }
}
