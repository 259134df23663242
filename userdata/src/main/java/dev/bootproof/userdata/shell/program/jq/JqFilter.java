package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** From one value to any number of values, as jq runs all that it has; what it refuses is an {@link IllegalArgumentException}. */
@FunctionalInterface
interface JqFilter extends Function<JsonNode, Stream<JsonNode>> {
    /** Where in a value its results stand: names and numbers, from the outermost. Most filters make values of their own. */
    default Stream<List<Object>> paths(JsonNode value) {
        throw new UnfollowedException("jq");
    }

    /** A filter whose results stand in the value. */
    static JqFilter located(Function<JsonNode, Stream<List<Object>>> paths) {
        return new JqFilter() {
            @Override
            public Stream<JsonNode> apply(JsonNode value) {
                return paths(value).map(path -> JqValues.at(value, path));
            }

            @Override
            public Stream<List<Object>> paths(JsonNode value) {
                return paths.apply(value);
            }
        };
    }

    /** What another filter makes of each result. */
    default JqFilter then(JqFilter next) {
        JqFilter first = this;
        return new JqFilter() {
            @Override
            public Stream<JsonNode> apply(JsonNode value) {
                return first.apply(value).flatMap(next);
            }

            @Override
            public Stream<List<Object>> paths(JsonNode value) {
                return first.paths(value)
                        .flatMap(path -> next.paths(JqValues.at(value, path)).map(rest -> joined(path, rest)));
            }
        };
    }

    /** Its results, and behind them those of another. */
    default JqFilter and(JqFilter next) {
        JqFilter first = this;
        return new JqFilter() {
            @Override
            public Stream<JsonNode> apply(JsonNode value) {
                return Stream.concat(first.apply(value), next.apply(value));
            }

            @Override
            public Stream<List<Object>> paths(JsonNode value) {
                return Stream.concat(first.paths(value), next.paths(value));
            }
        };
    }

    /** One filter or another, as the value has it. */
    static JqFilter chosen(Function<JsonNode, Stream<JqFilter>> choice) {
        return new JqFilter() {
            @Override
            public Stream<JsonNode> apply(JsonNode value) {
                return choice.apply(value).flatMap(filter -> filter.apply(value));
            }

            @Override
            public Stream<List<Object>> paths(JsonNode value) {
                return choice.apply(value).flatMap(filter -> filter.paths(value));
            }
        };
    }

    private static List<Object> joined(List<Object> path, List<Object> rest) {
        List<Object> both = new ArrayList<>(path);
        both.addAll(rest);
        return both;
    }
}
