package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemnantRuleTest {
    private static List<Certainty> certainties(String lines) {
        return new Docker()
                .check(TestSubject.of(lines)).stream().map(Finding::certainty).toList();
    }

    @Test
    void onceALineIsEnough() {
        assertThat(certainties("docker ps; docker images\ndocker ps")).hasSize(2);
    }

    @Test
    void certaintyIsTheCommands() {
        assertThat(certainties("docker ps")).containsExactly(Certainty.DEFINITE);
        assertThat(certainties("[ -e /etc/own.conf ] && docker ps")).containsExactly(Certainty.LIKELY);
    }

    @Test
    void whatIsOnlyPossibleIsNotTold() {
        assertThat(certainties("f() { docker ps; }\nif false; then docker ps; fi"))
                .isEmpty();
    }

    @Test
    void noneAfterAQuestionUnlessItIsDoneAnyhow() {
        assertThat(certainties("command -v docker && docker ps")).isEmpty();
        assertThat(certainties("command -v docker\ndocker ps")).containsExactly(Certainty.DEFINITE);
    }
}
