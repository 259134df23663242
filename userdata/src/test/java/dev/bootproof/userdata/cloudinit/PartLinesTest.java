package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartLinesTest {
    @Test
    void runsFollowOneAnother() {
        PartLines lines = PartLines.none(1).then(2, 5, true).then(3, 9, false);

        assertThat(new int[] {lines.of(0), lines.of(1), lines.of(2), lines.of(3), lines.of(4), lines.of(6), lines.of(7)
                })
                .containsExactly(0, 0, 5, 6, 9, 9, 0);
    }

    @Test
    void ofNothingNothingIsKnown() {
        assertThat(PartLines.NONE.of(1)).isZero();
        assertThat(PartLines.from(3, 2).of(2)).isEqualTo(4);
    }
}
