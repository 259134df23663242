package dev.bootproof.userdata.shell.expand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BraceSequenceTest {
    private static List<String> items(String text) {
        return BraceSequence.parse(text).map(BraceSequence::items).orElse(List.of());
    }

    /** As bash 5.2.15 expands them. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            01..3;         01 02 03
            -01..1;        -01 000 001
            1..003;        001 002 003
            +1..3;         1 2 3
            1..10..4;      1 5 9
            10..1..-4;     10 6 2
            1..3..0;       1 2 3
            e..a..2;       e c a
            1..a;          ''
            1..;           ''
            ..2;           ''
            1...3;         ''
            1..2..x;       ''
            1..2..3..4;    ''
            aa..cc;        ''
            """)
    void items(String text, String items) {
        assertThat(String.join(" ", items(text))).isEqualTo(items);
    }

    @Test
    void betweenTheLettersOpensNothing() {
        assertThat(items("Z..a")).containsExactly("Z", "[", "\\", "]", "^", "_", "\\`", "a");
    }

    @Test
    void theSizeIsKnownBeforeAnythingIsMade() {
        assertThat(BraceSequence.parse("1..999999999999999999").map(BraceSequence::size))
                .isEqualTo(Optional.of(999_999_999_999_999_999L));
    }
}
