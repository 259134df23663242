package dev.bootproof.userdata.audit.suppression;

import static dev.bootproof.userdata.audit.suppression.Documents.TODAY;
import static dev.bootproof.userdata.audit.suppression.Documents.judge;
import static dev.bootproof.userdata.audit.suppression.Documents.rules;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.audit.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuppressionsTest {
    private static final String CALL = "#!/bin/bash\n/etc/eks/bootstrap.sh prod\n";

    /** Nobody can know by accepting. */
    @Test
    void whatIsUnknownStaysUnknown() {
        Verdict verdict = judge("#!/bin/bash\n"
                + "# bootproof:ignore content-unknown until=2026-12-31 reason=read by the platform team\n"
                + "curl -s https://example.com/setup.sh | bash\n");

        assertThat(verdict.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.suppressed()).hasSize(1);
    }

    @Test
    void withoutADayCommentsAreNotRead() {
        Verdict verdict = judge(
                "#!/bin/bash\n/etc/eks/bootstrap.sh prod # bootproof:ignore " + Documents.ACCEPTED + "\n",
                Suppressions.none());

        assertThat(verdict.outcome()).isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(verdict.suppressed()).isEmpty();
    }

    @Test
    void aTagIsAboutTheWholeDocument() {
        Suppressions tags = Suppressions.tags(
                TODAY,
                Map.of("Name", "node", "bootproof:ignore:al2-bootstrap-call", "until=2026-12-31 reason=OPS-1 x"));
        Verdict verdict = judge(CALL, tags);

        assertThat(verdict.outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(verdict.suppressed())
                .extracting(each -> each.suppression().by())
                .containsExactly(Suppression.Origin.TAG);
        assertThat(rules(judge("#!/bin/bash\ntrue\n", tags))).containsExactly("suppression-unused");
    }

    @Test
    void theCommentBesideAFindingComesFirst() {
        Suppressions tags =
                Suppressions.tags(TODAY, Map.of("bootproof:ignore:al2-bootstrap-call", "until=2026-12-31 reason=tag"));
        Verdict verdict = judge(CALL.replace("prod", "prod # bootproof:ignore " + Documents.ACCEPTED), tags);

        assertThat(verdict.suppressed())
                .extracting(each -> each.suppression().by())
                .containsExactly(Suppression.Origin.COMMENT);
        assertThat(verdict.findings()).as("the tag fits as well, so it is used").isEmpty();
    }

    @Test
    void anotherSystemsDocumentIsNoneOfTheirs() {
        Verdict verdict = judge("<powershell>\n# bootproof:ignore\n</powershell>\n");

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(rules(verdict)).containsExactly("other-system");
    }
}
