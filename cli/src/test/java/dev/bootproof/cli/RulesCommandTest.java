package dev.bootproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.rule.Rules;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class RulesCommandTest {
    @Test
    void oneRulesPageHasItsExamples() {
        Command run = Command.run("rules", "al2-bootstrap-call");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("al2-bootstrap-call  (error)\n")
                .contains("  why: ", "  fix: ", "  see: https://", "  found at line ", "    | #!/bin/bash", "  clean:");
    }

    @Test
    void allRulesAreListed() {
        String out = Command.run("rules").out();

        assertThat(Rules.all())
                .extracting(Rule::id)
                .allSatisfy(id -> assertThat(out).contains(id + "  ("));
        assertThat(out).contains("'bootproof rules RULE' shows examples.");
    }

    @Test
    void whatIsNoRuleIsAnsweredWithThoseThatAre() {
        Command run = Command.run("rules", "al2-bootstrap");

        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("there is no rule 'al2-bootstrap'", "al2-bootstrap-call");
    }

    @Test
    void jsonHasAllOfARule() throws IOException {
        JsonNode list =
                Command.run("rules", "--format", "json", "al2-bootstrap-call").json();

        assertThat(list.get("schema").asText()).isEqualTo("bootproof.rules/1");
        assertThat(list.at("/rules/0").properties().stream().map(java.util.Map.Entry::getKey))
                .containsExactly("id", "severity", "summary", "rationale", "fix", "links", "bad", "good");
        assertThat(list.at("/rules/0/bad/0").properties().stream().map(java.util.Map.Entry::getKey))
                .containsExactly("document", "line", "certainty");
    }

    @Test
    void thePageBeginsWithAnIndex() {
        String page = RulesCommand.markdown();

        assertThat(Rules.all())
                .allSatisfy(rule -> assertThat(page)
                        .contains(
                                "| [" + rule.id() + "](#" + rule.id() + ") | "
                                        + rule.page().severity() + " | ",
                                "\n## " + rule.id() + "\n"));
    }
}
