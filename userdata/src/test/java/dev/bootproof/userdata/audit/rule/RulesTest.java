package dev.bootproof.userdata.audit.rule;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.suppression.SuppressionRules;
import dev.bootproof.userdata.audit.suppression.Suppressions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    static Stream<Arguments> bad() {
        return Rules.all().stream()
                .flatMap(rule -> rule.page().bad().stream().map(bad -> Arguments.of(rule.id(), bad)));
    }

    static Stream<Arguments> good() {
        return Rules.all().stream()
                .flatMap(rule -> rule.page().good().stream().map(good -> Arguments.of(rule.id(), good)));
    }

    /** On which the examples of suppressions are what they say. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static List<Finding> findings(String document) {
        return Auditor.judge(Bytes.of(document.getBytes(UTF_8)), Ami.AL2023, Suppressions.comments(DAY))
                .findings();
    }

    @ParameterizedTest(name = "{0}, line {1}")
    @MethodSource("bad")
    void aBadExampleIsFoundAtItsLine(String rule, RulePage.Bad bad) {
        assertThat(findings(bad.document()))
                .filteredOn(finding -> finding.rule().equals(rule))
                .extracting(Finding::line, Finding::certainty)
                .contains(org.assertj.core.groups.Tuple.tuple(bad.line(), bad.certainty()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void aGoodExampleIsClean(String rule, String document) {
        assertThat(findings(document)).isEmpty();
    }

    @Test
    void everyPageIsComplete() {
        for (Rule rule : Rules.all()) {
            RulePage page = rule.page();
            assertThat(page.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(List.of(page.summary(), page.rationale(), page.fix()))
                    .as(page.id())
                    .allSatisfy(text -> assertThat(text).isNotBlank().doesNotEndWith("."));
            if (SuppressionRules.all().stream()
                    .noneMatch(own -> own.id().equals(rule.id()))) { // nothing is upstream of these
                assertThat(page.links()).as(page.id()).isNotEmpty();
            }
            assertThat(page.bad()).as(page.id()).isNotEmpty();
            assertThat(page.good()).as(page.id()).isNotEmpty();
        }
        assertThat(Rules.all()).extracting(Rule::id).doesNotHaveDuplicates();
    }
}
