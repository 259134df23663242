package dev.bootproof.userdata.shell.program.jq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JqWorkTest {
    private final List<Integer> paid = new ArrayList<>();
    private final JqWork work = new JqWork(paid::add);

    private static ArrayNode numbers(int count) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < count; i++) {
            array.add(i);
        }
        return array;
    }

    @Test
    void aValueCostsWhatItHolds() {
        work.pay(numbers(0));
        work.pay(numbers(1_599));

        assertThat(paid).containsExactly(1, 101);
    }

    @Test
    void aValueThatStandsTwiceIsPaidTwice() {
        ArrayNode part = numbers(799);

        work.pay(JsonNodeFactory.instance.arrayNode().add(part).add(part));

        assertThat(paid).containsExactly(1 + 1_601 / 16);
    }

    @Test
    void whatIsTooHeavyOrTooDeepIsNotFollowed() {
        assertThatThrownBy(() -> work.pay(numbers(60_000))).isInstanceOf(UnfollowedException.class);
        ArrayNode deep = numbers(1);
        for (int i = 0; i < 300; i++) {
            deep = JsonNodeFactory.instance.arrayNode().add(deep);
        }
        ArrayNode deepest = deep;
        assertThatThrownBy(() -> work.pay(deepest)).isInstanceOf(UnfollowedException.class);
    }
}
