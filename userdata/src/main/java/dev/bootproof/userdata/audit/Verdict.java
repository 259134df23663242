package dev.bootproof.userdata.audit;

import java.util.List;

/** The outcome of one document with the findings it rests on. */
public record Verdict(Outcome outcome, List<Finding> findings) {
    public Verdict {
        findings = List.copyOf(findings);
    }
}
