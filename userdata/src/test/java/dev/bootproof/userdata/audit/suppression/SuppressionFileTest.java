package dev.bootproof.userdata.audit.suppression;

import static dev.bootproof.userdata.audit.suppression.Documents.TODAY;
import static dev.bootproof.userdata.audit.suppression.Documents.judge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.audit.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionFileTest {
    private static final String CALL = "#!/bin/bash\n/etc/eks/bootstrap.sh prod\n";
    private static final String ENTRY = """
            suppressions:
              - rule: al2-bootstrap-call
                reason: gone with the next release
                expires: 2026-12-31
            """;

    private static SuppressionFile file(String text) throws SuppressionFileException {
        return SuppressionFile.parse(text, Path.of(""));
    }

    private static Verdict in(SuppressionFile file, String source, String document) {
        return judge(document, file.suppressions(source, TODAY));
    }

    private static List<String> found(SuppressionFile file, String... sources) {
        return file
                .findings(
                        Stream.of(sources)
                                .map(source -> new SuppressionFile.Judged(
                                        source, in(file, source, source.contains("clean") ? "#!/bin/bash\n" : CALL)))
                                .toList(),
                        TODAY)
                .stream()
                .map(finding -> finding.line() + " " + finding.rule())
                .toList();
    }

    @Test
    void anEntryIsAboutEveryDocument() throws Exception {
        SuppressionFile file = file(ENTRY);
        Verdict verdict = in(file, "any/where.sh", CALL);

        assertThat(verdict.outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.suppressed())
                .extracting(each -> each.suppression().by())
                .containsExactly(Suppression.Origin.FILE);
        assertThat(found(file, "any/where.sh", "clean.sh")).isEmpty();
    }

    @Test
    void orAboutSomePathsAndOnePart() throws Exception {
        SuppressionFile file = file(ENTRY + "    paths: [legacy/**, \"**/old.sh\"]\n    part: 1\n");

        assertThat(in(file, "legacy/a/b.sh", CALL).suppressed()).hasSize(1);
        assertThat(in(file, "old.sh", CALL).suppressed()).hasSize(1);
        assertThat(in(file, "x/old.sh", CALL).suppressed()).hasSize(1);
        assertThat(in(file, Path.of("legacy/a.sh").toAbsolutePath().toString(), CALL)
                        .suppressed())
                .hasSize(1);
        assertThat(in(file, "new/legacy.sh", CALL).suppressed()).isEmpty();
        assertThat(in(file(ENTRY + "    part: 2\n"), "a.sh", CALL).suppressed()).isEmpty();
    }

    @Test
    void itsOwnPlaceIsToldWhereItFitsNothing() throws Exception {
        assertThat(found(file(ENTRY), "clean.sh")).containsExactly("2 suppression-unused");
        assertThat(found(file(ENTRY + "    paths: [legacy/*]\n"), "legacy/clean.sh"))
                .containsExactly("2 suppression-unused");
    }

    /** Nothing is known of documents that were not looked at. */
    @Test
    void itIsNotUnusedWhereNoneOfItsDocumentsWasAudited() throws Exception {
        assertThat(found(file(ENTRY + "    paths: [legacy/*]\n"), "clean.sh")).isEmpty();
        assertThat(found(file(ENTRY))).isEmpty();
    }

    @Test
    void expiredItCountsForNothingAndIsTold() throws Exception {
        SuppressionFile file = file(ENTRY.replace("2026-12-31", "2026-06-14"));

        assertThat(in(file, "a.sh", CALL).outcome()).isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(found(file, "a.sh")).containsExactly("2 suppression-expired");
        assertThat(found(file)).containsExactly("2 suppression-expired");
        assertThat(in(file(ENTRY.replace("2026-12-31", "2026-06-15")), "a.sh", CALL)
                        .outcome())
                .isEqualTo(Outcome.COMPLIANT);
    }

    @Test
    void whatIsNotSaidMakesItInvalid() throws Exception {
        SuppressionFile file = file("""
                suppressions:
                  - rule: al2-bootstrap-call
                    reason: "  "
                    expires: 2026-12-31
                  - rule: al2-bootstrap-call
                    reason: no end
                  - rule: no-such-rule
                    reason: a typo
                    expires: 2026-12-31
                  - reason: of nothing
                    expires: some day
                """);

        assertThat(in(file, "a.sh", CALL).outcome()).isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(file.findings(List.of(), TODAY))
                .extracting(Finding::rule)
                .containsExactly(
                        "suppression-invalid", "suppression-invalid", "suppression-invalid", "suppression-invalid");
        assertThat(file.findings(List.of(), TODAY)).extracting(Finding::line).containsExactly(2, 5, 7, 10);
    }

    @Test
    void ofNothingItSaysNothing() throws Exception {
        assertThat(file("").findings(List.of(), TODAY)).isEmpty();
        assertThat(file("# nothing yet\nsuppressions: []\n").findings(List.of(), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            suppressions: [                                   ~ 1:16: this is no YAML
            suppression: []                                   ~ 1:1: unknown key 'suppression'
            [a]                                               ~ 1:1: a map is needed here
            suppressions: {a: b}                              ~ 1:15: 'suppressions' is no list
            suppressions: [a]                                 ~ 1:16: a map is needed here
            suppressions: [{rule: x, expire: 2026-12-31}]     ~ 1:26: unknown key 'expire'
            suppressions: [{rule: [x]}]                       ~ 1:23: 'rule' is no text
            suppressions: [{rule: x, rule: y}]                ~ 1:26: 'rule' stands here for the second time
            suppressions: [{paths: x}]                        ~ 1:24: 'paths' is no list of globs
            suppressions: [{paths: []}]                       ~ 1:24: 'paths' is no list of globs
            suppressions: [{paths: ['{a']}]                   ~ 1:25: this is no glob
            """)
    void whatIsNotOfTheFormIsRefusedAtItsPlace(String text, String error) {
        assertThatThrownBy(() -> file(text))
                .isInstanceOf(SuppressionFileException.class)
                .hasMessageContaining(error);
    }

    @Test
    void allErrorsAreToldAtOnce() {
        assertThatThrownBy(() -> file("suppressions:\n  - rul: x\n    paths: y\nother: z\n"))
                .isInstanceOfSatisfying(
                        SuppressionFileException.class,
                        e -> assertThat(e.errors()).hasSize(3));
    }
}
