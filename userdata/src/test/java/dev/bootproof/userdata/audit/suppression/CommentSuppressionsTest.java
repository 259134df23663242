package dev.bootproof.userdata.audit.suppression;

import static dev.bootproof.userdata.audit.suppression.Documents.ACCEPTED;
import static dev.bootproof.userdata.audit.suppression.Documents.judge;
import static dev.bootproof.userdata.audit.suppression.Documents.rules;
import static dev.bootproof.userdata.audit.suppression.Documents.suppressedLines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.audit.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentSuppressionsTest {
    private static final String CALL = "/etc/eks/bootstrap.sh prod";
    private static final String COMMENT = "# bootproof:ignore " + ACCEPTED;

    private static void assertAccepted(String document, int line) {
        Verdict verdict = judge(document);
        assertThat(verdict.outcome()).as(document).isEqualTo(Outcome.COMPLIANT);
        assertThat(verdict.findings()).as(document).isEmpty();
        assertThat(suppressedLines(verdict)).as(document).containsExactly(line);
    }

    private static void assertNotAccepted(String document) {
        Verdict verdict = judge(document);
        assertThat(verdict.outcome()).as(document).isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(verdict.suppressed()).as(document).isEmpty();
        assertThat(rules(verdict)).as(document).contains("al2-bootstrap-call");
    }

    @Test
    void aCommentAcceptsWhatStandsOnTheNextLineOrOnItsOwn() {
        assertAccepted("#!/bin/bash\n" + COMMENT + "\n" + CALL + "\n", 3);
        assertAccepted("#!/bin/bash\n" + CALL + " " + COMMENT + "\n", 2);
        assertAccepted("#!/bin/bash\nif true; then\n  " + COMMENT + "\n  # why\n  " + CALL + "\nfi\n", 5);
        assertAccepted("#!/bin/bash\n" + COMMENT + "\n" + CALL + " \\\n  --dns-cluster-ip 10.0.0.10\n", 3);
        assertAccepted("#!/bin/bash\n" + CALL + " \\\n  --dns-cluster-ip 10.0.0.10 " + COMMENT + "\n", 2);
        assertAccepted("#!/bin/bash\r\n" + COMMENT + "\r\n" + CALL + "\r\n", 3);
        assertAccepted("#cloud-boothook\n#!/bin/bash\n" + COMMENT + "\n" + CALL + "\n", 4);
    }

    @Test
    void whyAndUntilWhenAreKept() {
        assertThat(judge("#!/bin/bash\n" + COMMENT + "\n" + CALL + "\n").suppressed())
                .singleElement()
                .extracting(SuppressedFinding::suppression)
                .isEqualTo(new Suppression(
                        Suppression.Origin.COMMENT,
                        "al2-bootstrap-call",
                        Scope.lines("1", java.util.Set.of(3)),
                        "gone with the next release",
                        LocalDate.of(2026, 6, 15),
                        new Place("1", 2, 1)));
    }

    /** To bash none of these is a comment. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "cat <<EOF\n%s\nEOF\n/etc/eks/bootstrap.sh prod\n",
                "echo '\n%s\n'; /etc/eks/bootstrap.sh prod\n",
                "echo \"%s\"; /etc/eks/bootstrap.sh prod\n",
                "echo x%s; /etc/eks/bootstrap.sh prod\n",
                "echo \\%s; /etc/eks/bootstrap.sh prod\n",
                "echo ${x:-\n%s\n}; /etc/eks/bootstrap.sh prod\n"
            })
    void whatIsNoCommentAcceptsNothing(String script) {
        assertNotAccepted("#!/bin/bash\n" + script.formatted(COMMENT));
    }

    @Test
    void itAcceptsNothingElsewhere() {
        assertNotAccepted("#!/bin/bash\n" + COMMENT + "\ntrue\n" + CALL + "\n");
        assertNotAccepted("#!/bin/bash\n" + CALL + "\n" + COMMENT + "\n");
        assertNotAccepted("#!/bin/bash\n" + COMMENT + "\n\n" + CALL + "\n");
        assertThat(rules(judge("#!/bin/bash\n" + COMMENT + "\ntrue\n" + CALL + "\n")))
                .containsExactly("al2-bootstrap-call", "suppression-unused");
    }

    @Test
    void eachCallNeedsItsOwn() {
        Verdict verdict = judge("#!/bin/bash\n" + CALL + " " + COMMENT + "\n/etc/eks/bootstrap.sh other\n");

        assertThat(verdict.outcome()).isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(suppressedLines(verdict)).containsExactly(2);
        assertThat(verdict.findings()).extracting(Finding::line).containsExactly(3);
    }

    @Test
    void severalCommentsStackUp() {
        Verdict verdict = judge("#!/bin/bash\n" + COMMENT + "\n"
                + "# bootproof:ignore content-unknown until=2026-12-31 reason=ours\n" + CALL
                + "; curl -s https://example.com | bash\n");

        assertThat(suppressedLines(verdict)).containsExactly(4, 4);
        assertThat(verdict.findings()).isEmpty();
    }

    @Test
    void cloudConfigHasCommentsOfItsOwnAndThoseOfItsScripts() {
        assertAccepted("#cloud-config\nruncmd:\n  " + COMMENT + "\n  - " + CALL + "\n", 4);
        assertAccepted("#cloud-config\nruncmd:\n  - " + CALL + " " + COMMENT + "\n", 3);
        assertAccepted("#cloud-config\nruncmd:\n  " + COMMENT + "\n  - [" + CALL.replace(" ", ", ") + "]\n", 4);
        assertAccepted("#cloud-config\nruncmd:\n  " + COMMENT + "\n  - |\n    true\n    " + CALL + "\n", 6);
        assertAccepted("#cloud-config\nruncmd:\n  - |\n    true\n    " + COMMENT + "\n    " + CALL + "\n", 6);
        assertNotAccepted("#cloud-config\nruncmd:\n  - \"echo '" + COMMENT + "'\"\n  - " + CALL + "\n");
    }

    @Test
    void itCountsInItsPartAlone() {
        String message = """
                Content-Type: multipart/mixed; boundary="B"
                MIME-Version: 1.0

                --B
                Content-Type: text/x-shellscript

                #!/bin/bash
                %s
                %s
                --B
                Content-Type: text/x-shellscript

                #!/bin/bash
                true
                %s
                --B--
                """.formatted(COMMENT, CALL, CALL);
        Verdict verdict = judge(message);

        assertThat(verdict.suppressed())
                .extracting(each -> each.finding().part())
                .containsExactly("1");
        assertThat(verdict.findings()).extracting(Finding::part).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bootproof:ignore",
                "bootproof:ignore al2-bootstrap-call",
                "bootproof:ignore al2-bootstrap-call until=2026-12-31",
                "bootproof:ignore al2-bootstrap-call until=2026-12-31 reason=",
                "bootproof:ignore al2-bootstrap-call reason=because",
                "bootproof:ignore al2-bootstrap-call until=tomorrow reason=because",
                "bootproof:ignore al2-bootstrap-call until=2026-02-30 reason=because",
                "bootproof:ignore until=2026-12-31 reason=because",
                "bootproof:ignore al2-bootstrap until=2026-12-31 reason=because",
                "bootproof:ignore suppression-unused until=2026-12-31 reason=because",
                "bootproof:suppress al2-bootstrap-call until=2026-12-31 reason=because"
            })
    void whatIsWrittenWrongIsFoundAndAcceptsNothing(String comment) {
        Verdict verdict = judge("#!/bin/bash\n# " + comment + "\n" + CALL + "\n");

        assertThat(verdict.outcome()).isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(rules(verdict)).containsExactly("al2-bootstrap-call", "suppression-invalid");
        assertThat(verdict.findings().get(1))
                .extracting(Finding::part, Finding::line, Finding::column)
                .containsExactly("1", 2, 1);
    }

    @Test
    void aMessageTellsNothingOfTheComment() {
        assertThat(judge("#!/bin/bash\n# bootproof:ignore s3cr3t until=s3cr3t reason=s3cr3t\n")
                        .findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .doesNotContain("s3cr3t");
    }

    @Test
    void moreThanAnybodyWritesAreNotRead() {
        String comments = (COMMENT + "\n").repeat(1_000);
        Verdict verdict = judge("#!/bin/bash\n" + comments + CALL + "\n");

        assertThat(verdict.outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(rules(verdict)).containsExactly("user-data-too-large", "suppression-invalid");
        assertThat(rules(judge("#cloud-config\n" + comments + "runcmd:\n- " + CALL + "\n")))
                .contains("al2-bootstrap-call", "suppression-invalid", "suppression-unused");
    }

    @Test
    void onTheDayAfterItsLastItHasExpired() {
        Verdict verdict = judge("#!/bin/bash\n" + COMMENT.replace("06-15", "06-14") + "\n" + CALL + "\n");

        assertThat(verdict.outcome()).isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(verdict.suppressed()).isEmpty();
        assertThat(rules(verdict)).containsExactly("al2-bootstrap-call", "suppression-expired");
    }
}
