package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "command -v tool            | true",
                "which tool                 | true",
                "[ -x /usr/bin/tool ]       | true",
                "[[ -x /usr/bin/tool ]]     | true",
                "rpm -q tool                | true",
                "systemctl is-active tool   | true",
                "systemctl restart tool     | false",
                "echo tool                  | false",
                "command -v other           | false",
            })
    void asked(String line, boolean asked) {
        assertThat(Question.isAsked(TestSubject.of(line), "1", 2, List.of("tool")))
                .isEqualTo(asked);
    }

    @Test
    void whatIsAskedLaterGuardsNothing() {
        assertThat(Question.isAsked(TestSubject.of("tool\ncommand -v tool"), "1", 2, List.of("tool")))
                .isFalse();
    }
}
