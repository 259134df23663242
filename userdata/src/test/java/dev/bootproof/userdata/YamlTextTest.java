package dev.bootproof.userdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** SnakeYAML's own reader says what is right. */
class YamlTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "ab\ncd\n",
                "a\r\nb\rc\r",
                "a\u0085b\u2028c\u2029d",
                "\ufeffa: b",
                "\ud83d\ude80 a \ud83d\ude80\nb \ud83d\ude80"
            })
    void readsAsSnakeYamlsOwn(String text) {
        for (int step = 1; step < 4; step++) {
            StreamReader own = new StreamReader(text);
            StreamReader whole = new YamlText(text);
            for (int i = 0; i <= text.length(); i++) {
                assertThat(whole.peek()).isEqualTo(own.peek());
                assertThat(whole.peek(2)).isEqualTo(own.peek(2));
                assertThat(whole.prefix(3)).isEqualTo(own.prefix(3));
                if (i % 2 == 0) {
                    whole.forward(step);
                    own.forward(step);
                } else if (own.peek() != 0) {
                    assertThat(whole.prefixForward(1)).isEqualTo(own.prefixForward(1));
                }
                assertThat(whole.getIndex()).isEqualTo(own.getIndex());
                assertThat(whole.getLine()).isEqualTo(own.getLine());
                assertThat(whole.getColumn()).isEqualTo(own.getColumn());
                assertThat(whole.getMark().getIndex()).isEqualTo(own.getMark().getIndex());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0007", "a\u007f", "a\ufffe", "a\ud800"})
    void refusesWhatNoYamlHas(String text) {
        assertThatThrownBy(() -> new YamlText(text))
                .isInstanceOf(ReaderException.class)
                .satisfies(e -> assertThat(((ReaderException) e).getPosition()).isEqualTo(1));
    }

    @Test
    void tellsWhereACodePointStands() {
        YamlText text = new YamlText("a\ud83d\ude80b");

        assertThat(text.offset(1)).isEqualTo(1);
        assertThat(text.offset(2)).isEqualTo(3);
        assertThat(text.offset(99)).isEqualTo(4);
    }

    @Test
    void aMarkShowsNoneOfTheText() {
        assertThat(new YamlText("secret").getMark().toString()).doesNotContain("secret");
    }
}
