package dev.bootproof.userdata.audit.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.syntax.Position;
import org.junit.jupiter.api.Test;

class CommentedLinesTest {
    @Test
    void linesThatAreJoinedAreOne() {
        CommentedLines lines = new CommentedLines("a \\\n b \\\n c # x\n# y\n# z\nd \\\\\ne\n");

        assertThat(lines.about(new Position(3, 4))).containsExactly(1, 2, 3);
        assertThat(lines.about(new Position(4, 1))).containsExactly(6);
        assertThat(lines.about(new Position(5, 1))).containsExactly(6);
    }

    @Test
    void theLastLineIsAboutNothing() {
        assertThat(new CommentedLines("a\n# x").about(new Position(2, 1))).isEmpty();
    }
}
