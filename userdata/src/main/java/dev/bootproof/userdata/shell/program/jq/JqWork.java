package dev.bootproof.userdata.shell.program.jq;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * What jq's work costs, and how large a value may become. A value that stands at several places of another counts at
 * each, as it does when it is written.
 *
 * @param budget is given steps of work; throws where they are too many
 */
record JqWork(IntConsumer budget) {
    private static final int MAX_WEIGHT = 50_000;
    private static final int MAX_DEPTH = 200;

    /** The same filter, whose results and places are paid for. */
    JqFilter on(JqFilter filter) {
        return new JqFilter() {
            @Override
            public Stream<JsonNode> apply(JsonNode value) {
                return filter.apply(value).peek(JqWork.this::pay);
            }

            /** What is changed at a place is copied whole. */
            @Override
            public Stream<List<Object>> paths(JsonNode value) {
                return filter.paths(value).peek(path -> pay(value));
            }
        };
    }

    void pay(JsonNode value) {
        budget.accept(1 + weight(value) / 16);
    }

    /** Where each part of one is looked for in the other. */
    void payBoth(JsonNode one, JsonNode two) {
        budget.accept((int) Math.min(Integer.MAX_VALUE, (long) weight(one) * weight(two) / 256));
    }

    private static int weight(JsonNode value) {
        return weight(value, 0, 0);
    }

    private static int weight(JsonNode value, int before, int depth) {
        int sum = before + 1 + (value.isTextual() ? value.textValue().length() / 16 : 0);
        if (sum > MAX_WEIGHT || depth > MAX_DEPTH) {
            throw new UnfollowedException("jq");
        }
        for (JsonNode part : value) {
            sum = weight(part, sum, depth + 1);
        }
        return sum;
    }
}
