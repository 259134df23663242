package dev.bootproof.userdata.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.shell.syntax.ScriptSource.Range;
import org.junit.jupiter.api.Test;

class TextEditsTest {
    @Test
    void theOuterOfTwoReplacementsCounts() {
        TextEdits edits = new TextEdits("one two three four");
        edits.replace(new Range(4, 7), "2");
        edits.replace(new Range(4, 13), "two and three");
        edits.replace(new Range(8, 13), "3");

        assertThat(edits.between(0, 18)).isEqualTo("one two and three four");
        assertThat(edits.between(14, 18)).isEqualTo("four");
        assertThat(edits.touch(8, 9)).isTrue();
        assertThat(edits.touch(13, 18)).isFalse();
    }
}
