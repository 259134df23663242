package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextPageTest {
    private final StringWriter text = new StringWriter();
    private final PrintWriter out = new PrintWriter(text, true);

    @Test
    void aLongTextContinuesUnderItsBeginning() {
        new TextPage(out).block("  lead  ", "word ".repeat(40).strip());

        assertThat(text.toString().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(110))
                .element(1)
                .asString()
                .startsWith("        word");
    }

    @Test
    void aWordLongerThanTheLineStaysWhole() {
        new TextPage(out).block("  ", "x".repeat(300));

        assertThat(text.toString()).isEqualToIgnoringNewLines("  " + "x".repeat(300));
    }

    @Test
    void controlSignsAndTurnsOfDirectionAreShownAsQuestionMarks() {
        assertThat(TextPage.printable("a\u001b[2J\u009b\n\u202e\ud800é")).isEqualTo("a?[2J????é");
    }
}
