package dev.bootproof.userdata.shell.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextBoundTest {
    @Test
    void holdsWhatIsShortEnough() {
        String longest = "a".repeat(TextBound.MAX_LENGTH);

        assertThat(TextBound.hold(longest)).isSameAs(longest);
        assertThatThrownBy(() -> TextBound.hold(longest + "a")).isInstanceOf(UnfollowedException.class);
    }
}
