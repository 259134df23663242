package dev.bootproof.userdata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeployTimeValuesTest {
    private static final String VALUE = "${Token[Some.Name-1_x.42]}";

    @Test
    void findsMarkers() {
        assertThat(DeployTimeValues.of("a" + VALUE + "${TOKEN}" + VALUE)).containsExactly(VALUE, VALUE);
        assertThat(DeployTimeValues.in("${Token[]} ${Token[a b]} $Token[1]")).isFalse();
        assertThat(DeployTimeValues.is(VALUE)).isTrue();
        assertThat(DeployTimeValues.is(VALUE + "x")).isFalse();
        assertThat(DeployTimeValues.isLostIn("#{Token[TOKEN.1]} -1.8881545897087503E289"))
                .isTrue();
        assertThat(DeployTimeValues.isLostIn("maxPods: -1.8881545897087503e+289"))
                .isTrue();
        assertThat(DeployTimeValues.isLostIn(VALUE + " 1.8 #{a}")).isFalse();
        assertThat(DeployTimeValues.filled("a" + VALUE + "b" + VALUE, "$1")).isEqualTo("a$1b$1");
    }
}
