package dev.bootproof.userdata.audit.suppression;

import static dev.bootproof.userdata.Certainty.DEFINITE;

import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;

/** A suppression that ran out. */
public final class SuppressionExpired implements Rule {
    private static final RulePage PAGE = RulePage.rule("suppression-expired")
            .summary("A suppression has expired, and what it accepted counts again")
            .why("it was accepted for a time, and that time is over; nobody has said since that it still is")
            .fix(
                    "Correct what the rule finds and remove the suppression; or give it a new date, and a reason that holds")
            .bad(2, DEFINITE, """
                    #!/bin/bash
                    # bootproof:ignore al2-bootstrap-call until=2025-12-31 reason=gone with the next release (OPS-1)
                    /etc/eks/bootstrap.sh prod
                    """)
            .good("""
                    #!/bin/bash
                    # bootproof:ignore al2-bootstrap-call until=2026-12-31 reason=gone with the next release (OPS-1)
                    /etc/eks/bootstrap.sh prod
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    /** Nothing: it is found where suppressions are applied. */
    @Override
    public List<Finding> check(Subject subject) {
        return List.of();
    }

    static Finding finding(Suppression suppression) {
        return SuppressionRules.finding(
                new SuppressionExpired(),
                suppression.place(),
                "the suppression of '" + suppression.rule() + "' by " + SuppressionRules.by(suppression.by())
                        + " ended with " + suppression.expires() + ": " + PAGE.rationale());
    }
}
