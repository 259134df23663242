package dev.bootproof.userdata.shell.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedWordsTest {
    @Test
    void blanksSeparateAndQuotesKeepTogether() {
        assertThat(QuotedWords.of("  a 'b c'\t\"d 'e'\"f\n''g \"\" ")).containsExactly("a", "b c", "d 'e'f", "g", "");
        assertThat(QuotedWords.of(" \t")).isEmpty();
    }

    @Test
    void aBackslashTakesTheNextCharacterAsItIs() {
        assertThat(QuotedWords.of("a\\ b \\'c \\\\ d\\")).containsExactly("a b", "'c", "\\", "d\\");
    }
}
