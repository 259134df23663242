package dev.bootproof.userdata.shell.program.jq;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JqLexerTest {
    @Test
    void aStringIsOneTokenWithThePrograms() {
        assertThat(JqLexer.tokens(".a | @sh \"x=\\(.b + \"(\\\"\") y\" // -1"))
                .hasValueSatisfying(tokens ->
                        assertThat(tokens).containsExactly(".a", "|", "@sh", "\"x=\\(.b + \"(\\\"\") y\"", "//", "-1"));
    }

    @Test
    void whatIsNoTokenOrDoesNotEndIsEmpty() {
        assertThat(JqLexer.tokens(".a # b")).isEmpty();
        assertThat(JqLexer.tokens("\"a")).isEmpty();
        assertThat(JqLexer.tokens("\"\\(.a\"")).isEmpty();
        assertThat(JqLexer.tokens("\"\\(\"\\(.a)\")\"")).isEmpty();
    }

    @Test
    void piecesAreTextAndProgramsInTurn() {
        assertThat(JqLexer.pieces("\"a\\n\\(.b)\\(.c|f(1))\\\"\"")).containsExactly("a\n", ".b", "", ".c|f(1)", "\"");
        assertThat(JqLexer.pieces("\"\"")).containsExactly("");
    }
}
