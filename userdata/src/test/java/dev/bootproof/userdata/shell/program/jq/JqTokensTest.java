package dev.bootproof.userdata.shell.program.jq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.shell.program.UnfollowedException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JqTokensTest {
    @Test
    void areReadInTurn() {
        JqTokens tokens = new JqTokens(List.of(".a", "|", "."));
        assertThat(tokens.take("|")).isFalse();
        assertThat(tokens.peek(1)).isEqualTo("|");
        assertThat(tokens.next()).isEqualTo(".a");
        assertThat(tokens.take("|")).isTrue();
        assertThatThrownBy(() -> tokens.expect(")")).isInstanceOf(UnfollowedException.class);
    }

    @Test
    void behindTheEndIsNothing() {
        JqTokens tokens = new JqTokens(List.of());
        assertThat(tokens.atEnd()).isTrue();
        assertThat(tokens.peek()).isEmpty();
        assertThatThrownBy(tokens::next).isInstanceOf(UnfollowedException.class);
    }
}
