package dev.bootproof.userdata.audit.suppression;

import static dev.bootproof.userdata.Certainty.DEFINITE;

import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;

/** What was meant as a suppression and is none. */
public final class SuppressionInvalid implements Rule {
    private static final RulePage PAGE = RulePage.rule("suppression-invalid")
            .summary("A suppression has no rule, no reason or no date, and suppresses nothing")
            .why("what is accepted without a reason and an end is accepted for ever, and nobody knows why")
            .fix("Name a rule that 'bootproof rules' lists, the last day and the reason:"
                    + " '# bootproof:ignore RULE until=2027-01-31 reason=…'")
            .bad(2, DEFINITE, """
                    #!/bin/bash
                    # bootproof:ignore al2-bootstrap-mention
                    rm -f /etc/eks/bootstrap.sh
                    """)
            .good("""
                    #!/bin/bash
                    # bootproof:ignore al2-bootstrap-mention until=2026-12-31 reason=the image has both (OPS-2)
                    rm -f /etc/eks/bootstrap.sh
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    /** Nothing: it is found where suppressions are read. */
    @Override
    public List<Finding> check(Subject subject) {
        return List.of();
    }

    /** @param why says nothing of what was written */
    static Finding finding(Suppression.Origin by, Place place, String why) {
        return SuppressionRules.finding(
                new SuppressionInvalid(),
                place,
                "a suppression by " + SuppressionRules.by(by) + " counts for nothing, as " + why + ": "
                        + PAGE.rationale());
    }
}
