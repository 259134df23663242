package dev.bootproof.userdata.shell.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CursorTest {
    private static final Position START = new Position(1, 1);

    @Test
    void linesThatAreContinuedAreOne() {
        Cursor in = new Cursor("a\\\nb\\\n\\\nc", START);

        assertThat(in.at("abc")).isTrue();
        assertThat(in.take(Character::isLetter)).isEqualTo("abc");
        assertThat(in.peek()).isEqualTo(Cursor.END);
        assertThat(in.position()).isEqualTo(new Position(4, 2));
    }

    @Test
    void aTextInsideAnotherHasItsPlaceThere() {
        Cursor in = new Cursor("ab\ncd", new Position(7, 5));

        assertThat(in.position(1)).isEqualTo(new Position(7, 6));
        assertThat(in.position(4)).isEqualTo(new Position(8, 2));
    }

    @Test
    void anAliasStandsWhereItsNameStood() {
        Cursor in = new Cursor("x ll y", START);
        in.reset(4);
        in.splice(2, "ls -l");

        assertThat(in.offset()).isEqualTo(2);
        assertThat(in.slice(2, in.length())).isEqualTo("ls -l y");
        assertThat(in.position(5)).isEqualTo(new Position(1, 3));
        assertThat(in.position(8)).isEqualTo(new Position(1, 6));
        assertThat(in.origin(8)).isEqualTo(5);
    }

    @Test
    void anAliasOfAnAliasDoesSo() {
        Cursor in = new Cursor("ll y", START);
        in.reset(2);
        in.splice(0, "ls -l");
        in.reset(2);
        in.splice(0, "command ls");

        assertThat(in.slice(0, in.length())).isEqualTo("command ls -l y");
        assertThat(in.position(14)).isEqualTo(new Position(1, 4));
    }

    @Test
    void aliasesWithoutEndAreGivenUp() {
        Cursor in = new Cursor("a", START);

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 1_000; i++) {
                        in.reset(1);
                        in.splice(0, "a");
                    }
                })
                .isInstanceOf(SyntaxException.class);
    }
}
