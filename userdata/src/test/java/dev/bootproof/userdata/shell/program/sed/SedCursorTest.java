package dev.bootproof.userdata.shell.program.sed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.shell.program.UnfollowedException;
import org.junit.jupiter.api.Test;

class SedCursorTest {
    @Test
    void aDelimiterInBracketsIsAnOrdinaryCharacter() {
        SedCursor cursor = new SedCursor("[^]/[:alpha:]/]\\/b/rest");
        assertThat(cursor.delimited('/', true)).isEqualTo("[^]/[:alpha:]/]/b");
        assertThat(cursor.line()).isEqualTo("rest");
        assertThat(cursor.atEnd()).isTrue();
    }

    @Test
    void nothingIsBehindTheEnd() {
        SedCursor cursor = new SedCursor("a");
        assertThat(cursor.next()).isEqualTo('a');
        assertThat(cursor.peek()).isEqualTo('\0');
        assertThat(cursor.skipBlank()).isFalse();
        assertThatThrownBy(cursor::delimiter).isInstanceOf(SedScriptException.class);
        assertThatThrownBy(cursor::number).isInstanceOf(UnfollowedException.class);
        assertThatThrownBy(() -> cursor.delimited('/', false)).isInstanceOf(SedScriptException.class);
    }

    @Test
    void aTextToBeInsertedGoesOnBehindABackslash() {
        assertThat(new SedCursor(" one\\\ntwo\nthree").inserted()).isEqualTo("one\ntwo\n");
        assertThat(new SedCursor("\\\n  kept").inserted()).isEqualTo("  kept\n");
    }
}
