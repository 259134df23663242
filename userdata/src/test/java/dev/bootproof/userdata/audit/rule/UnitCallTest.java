package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCallTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "systemctl restart docker              | restart docker",
                "systemctl enable --now a.service b.timer | enable a, enable b.timer",
                "systemctl --no-block start x.socket   | start x",
                "sudo systemctl stop x                 | stop x",
                "service x restart                     | restart x",
                "chkconfig x on                        | enable x",
                "chkconfig x off                       | disable x",
                "systemctl daemon-reload               | ''",
                "service --status-all                  | ''",
            })
    void aVerbAndAUnit(String line, String calls) {
        assertThat(UnitCall.of(TestSubject.of(line)).map(call -> call.verb() + " " + call.unit()))
                .containsExactlyElementsOf(calls.isEmpty() ? List.of() : List.of(calls.split(", ")));
    }

    @Test
    void questionsAndStopsAreNotWanted() {
        assertThat(UnitCall.wanted(
                        TestSubject.of("systemctl status x\nsystemctl stop x\nsystemctl disable x\nservice x stop"),
                        "x"))
                .isEmpty();
        assertThat(UnitCall.wanted(TestSubject.of("systemctl start own-secret x"), "x"))
                .extracting(Sighting::what)
                .containsExactly("'systemctl start *** x' is run");
    }
}
