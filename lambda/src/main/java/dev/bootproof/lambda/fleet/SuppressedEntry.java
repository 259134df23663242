package dev.bootproof.lambda.fleet;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.suppression.SuppressedFinding;
import java.util.List;

/**
 * A suppressed finding as reports have it: the members of a finding, and who accepts it. Part of the public JSON.
 */
public record SuppressedEntry(
        String rule,
        Severity severity,
        Certainty certainty,
        String part,
        int line,
        int column,
        String message,
        String fix,
        Accepted suppression) {
    /**
     * @param by {@code file}, {@code tag} or {@code comment}
     * @param reason in its author's words
     * @param expires the last day, {@code 2027-01-31}
     */
    public record Accepted(String by, String reason, String expires) {}

    public static List<SuppressedEntry> of(List<SuppressedFinding> suppressed) {
        return suppressed.stream().map(SuppressedEntry::of).toList();
    }

    private static SuppressedEntry of(SuppressedFinding suppressed) {
        Finding finding = suppressed.finding();
        return new SuppressedEntry(
                finding.rule(),
                finding.severity(),
                finding.certainty(),
                finding.part(),
                finding.line(),
                finding.column(),
                finding.message(),
                finding.fix(),
                new Accepted(
                        suppressed.suppression().by().id(),
                        suppressed.suppression().reason(),
                        suppressed.suppression().expires().toString()));
    }

    /** The finding alone. */
    public Finding finding() {
        return new Finding(rule, severity, certainty, part, line, column, message, fix);
    }
}
