package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTest {
    private static String marked(String text) {
        return text.replace('?', Value.UNKNOWN).replace('!', Value.SHIPPED);
    }

    /** A question mark stands for what is not known. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            abc;   abc;   true
            abc;   abd;   false
            ?;     abc;   true
            a?;    abc;   true
            a?;    bcd;   false
            ?c;    abc;   true
            ?d;    abc;   false
            a?c;   ac;    true
            a?cc;  ac;    false
            a?;    ?b;    true
            a?;    b?;    false
            ?;     '';    true
            a?;    '';    false
            """)
    void twoTextsMayBeEqualByTheirKnownEnds(String one, String other, boolean may) {
        assertThat(Value.mayBeEqual(marked(one), marked(other))).isEqualTo(may);
        assertThat(Value.mayBeEqual(marked(other), marked(one))).isEqualTo(may);
    }

    /** An exclamation mark stands for the bootstrap script's content, which is not lost. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            abc;   abc;   abc
            abc;   abd;   ab?
            abc;   ab;    ab?
            x;     y;     ?
            a!b;   ac;    a?!
            '';    !;     ?!
            """)
    void whatTwoRunsAgreeOnIsKept(String one, String other, String joined) {
        assertThat(Value.join(marked(one), marked(other))).isEqualTo(marked(joined));
        assertThat(Value.join(marked(other), marked(one))).isEqualTo(marked(joined));
    }

    @Test
    void noMarkComesFromOutside() {
        String marks = Value.ANYTHING + Value.SHIPPED + Run.BREAK + Run.EMPTY + Replacement.MATCHED;

        assertThat(Value.clean("a" + marks)).isEqualTo("a" + "\ufffd".repeat(5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ?;      true
            ' ? ?'; true
            ?a;     false
            !;      false
            ?!;     false
            a;      false
            '';     false
            """)
    void aTextOfBlanksAndUnknownsTellsNothing(String text, boolean nothing) {
        assertThat(Value.tellsNothing(marked(text))).isEqualTo(nothing);
    }
}
