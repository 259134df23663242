package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.audit.suppression.SuppressedFinding;
import java.util.List;
import java.util.stream.Stream;

/**
 * The outcome of one document with the findings it rests on.
 *
 * @param findings those that count
 * @param suppressed those that somebody accepts
 */
public record Verdict(Outcome outcome, List<Finding> findings, List<SuppressedFinding> suppressed) {
    public Verdict {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    public Verdict(Outcome outcome, List<Finding> findings) {
        this(outcome, findings, List.of());
    }

    /**
     * What findings amount to. One that is suppressed does not count, unless it says that something cannot be known: to
     * accept that does not make it known, so that the outcome stays unknown.
     */
    public static Verdict of(List<Finding> findings, List<SuppressedFinding> suppressed) {
        Stream<Finding> unknown =
                suppressed.stream().map(SuppressedFinding::finding).filter(Finding::isUnknown);
        return new Verdict(Outcome.of(Stream.concat(findings.stream(), unknown).toList()), findings, suppressed);
    }
}
