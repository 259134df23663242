package dev.bootproof.userdata.audit.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagSuppressionsTest {
    @Test
    void eachRuleHasATagOfItsOwn() {
        SuppressionRequests requests = TagSuppressions.in(Map.of(
                "bootproof:ignore:al2-bootstrap-call", "until=2027-01-31 reason=Legacy, see OPS-1: old = gone",
                "bootproof:ignore:content-unknown", "until=2027-02-28 reason=ours",
                "Name", "node"));

        assertThat(requests.problems()).isEmpty();
        assertThat(requests.valid())
                .extracting(Suppression::rule, Suppression::reason, Suppression::expires)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "al2-bootstrap-call", "Legacy, see OPS-1: old = gone", LocalDate.of(2027, 1, 31)),
                        org.assertj.core.groups.Tuple.tuple("content-unknown", "ours", LocalDate.of(2027, 2, 28)));
    }

    @Test
    void whatIsMeantAsOneAndIsNoneIsFound() {
        for (Map.Entry<String, String> tag : List.of(
                Map.entry("bootproof:ignore", "al2-bootstrap-call"),
                Map.entry("bootproof:ignore:", "until=2027-01-31 reason=x"),
                Map.entry("bootproof:ignore:no-such-rule", "until=2027-01-31 reason=x"),
                Map.entry("bootproof:ignore:al2-bootstrap-call", "reason=x"),
                Map.entry("bootproof:ignore:al2-bootstrap-call", ""))) {
            SuppressionRequests requests = TagSuppressions.in(Map.ofEntries(tag));

            assertThat(requests.valid()).as(tag.getKey()).isEmpty();
            assertThat(requests.problems())
                    .as(tag.getKey())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.rule()).isEqualTo("suppression-invalid"));
        }
    }

    /** The longest rule's id, a date, and a reason of more than two lines. */
    @Test
    void aTagHoldsWhatItMust() {
        int longest = dev.bootproof.userdata.audit.rule.Rules.all().stream()
                .mapToInt(rule -> rule.id().length())
                .max()
                .orElseThrow();

        assertThat("bootproof:ignore:".length() + longest).isLessThanOrEqualTo(128);
        assertThat("until=2027-01-31 reason=".length() + 160).isLessThanOrEqualTo(256);
    }
}
