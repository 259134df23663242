package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TargetTest {
    @ParameterizedTest
    @EnumSource
    void whoAddsTheClusterTakesRoom(Target target) {
        assertThat(target.added().isPresent()).isEqualTo(!target.clusterRequired());
        assertThat(target.maxBytes() == Target.MAX_BYTES).isEqualTo(target.clusterRequired());
    }
}
