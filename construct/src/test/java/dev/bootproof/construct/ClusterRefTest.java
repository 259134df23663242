package dev.bootproof.construct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awscdk.Fn;

final class ClusterRefTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "Prod_1-x", "0"})
    void takesWhatEksTakes(String name) {
        assertThat(ClusterRef.named(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "_a", "a b", "a/b", "a,b", "\u00e4", "${x}"})
    void refusesWhatEksRefuses(String name) {
        assertThatThrownBy(() -> ClusterRef.named(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'" + name + "' is no cluster's name");
    }

    @Test
    void refusesMoreThanAHundredCharacters() {
        assertThat(ClusterRef.named("a".repeat(100)).name()).hasSize(100);
        assertThatThrownBy(() -> ClusterRef.named("a".repeat(101))).hasMessageContaining("1 to 100");
    }

    @Test
    void doesNotLookIntoAToken() {
        String token = Fn.importValue("ClusterName");
        assertThat(ClusterRef.named(token).name()).isEqualTo(token);
    }
}
