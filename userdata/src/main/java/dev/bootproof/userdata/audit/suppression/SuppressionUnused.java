package dev.bootproof.userdata.audit.suppression;

import static dev.bootproof.userdata.Certainty.DEFINITE;

import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;

/** A suppression that fits no finding. */
public final class SuppressionUnused implements Rule {
    private static final RulePage PAGE = RulePage.rule("suppression-unused")
            .summary("A suppression fits no finding")
            .why(
                    "what it accepted is not there any more, or not where it looks; left alone it hides what comes there next")
            .fix(
                    "Remove it; or put it where the finding is: a comment on the command's line or the line before, in a file the"
                            + " right paths and part")
            .bad(2, DEFINITE, """
                    #!/bin/bash
                    # bootproof:ignore al2-bootstrap-call until=2026-12-31 reason=gone with the next release (OPS-1)
                    sysctl -w vm.max_map_count=262144
                    """)
            .good("""
                    #!/bin/bash
                    sysctl -w vm.max_map_count=262144
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
                new SuppressionUnused(),
                suppression.place(),
                "the suppression of '" + suppression.rule() + "' by " + SuppressionRules.by(suppression.by())
                        + " fits no finding: " + PAGE.rationale());
    }
}
