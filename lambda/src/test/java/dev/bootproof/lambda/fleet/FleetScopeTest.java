package dev.bootproof.lambda.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FleetScopeTest {
    @Test
    void takesEachNameOnce() {
        assertThat(FleetScope.clusters(List.of("a", "b_2-c", "a")))
                .isEqualTo(new FleetScope.Clusters(List.of("a", "b_2-c")));
    }

    @Test
    void needsAName() {
        assertThatThrownBy(() -> FleetScope.clusters(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesNoMoreThanOneFilterCanHold() {
        List<String> names = IntStream.range(0, 191).mapToObj(i -> "c" + i).toList();

        assertThatThrownBy(() -> FleetScope.clusters(names)).hasMessageContaining("190");
        assertThat(NodeTags.keysOf(names.subList(0, 190))).hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "prod?", "-a", "a b", "ä"})
    void takesNothingThatIsNoName(String name) {
        assertThatThrownBy(() -> FleetScope.clusters(List.of(name))).isInstanceOf(IllegalArgumentException.class);
    }
}
