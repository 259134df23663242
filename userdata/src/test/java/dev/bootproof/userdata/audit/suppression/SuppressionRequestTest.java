package dev.bootproof.userdata.audit.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SuppressionRequestTest {
    private static SuppressionRequest of(String terms) {
        return SuppressionRequest.of(Suppression.Origin.TAG, "al2-bootstrap-call", Scope.DOCUMENT, terms, Place.NONE);
    }

    @Test
    void theReasonTakesAllThatIsLeft() {
        Suppression suppression =
                of("  until=2027-01-31   reason= see until=never,  reason=x ").suppression();

        assertThat(suppression.reason()).isEqualTo("see until=never, reason=x");
        assertThat(suppression.expires()).isEqualTo(LocalDate.of(2027, 1, 31));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(of("because").problems()).containsExactly("it has no date on which it ends", "it gives no reason");
        assertThat(of("reason=x until=2027-01-31").problems()).containsExactly("it has no date on which it ends");
        assertThat(of("until=31.1.2027 reason=" + "x".repeat(Suppression.MAX_REASON + 1))
                        .problems())
                .containsExactly(
                        "its date is not of the form 2027-01-31",
                        "its reason is longer than " + Suppression.MAX_REASON + " characters");
    }
}
