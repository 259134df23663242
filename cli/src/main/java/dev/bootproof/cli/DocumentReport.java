package dev.bootproof.cli;

import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Outcome;
import java.util.List;

/**
 * The report on files, {@code bootproof.report/1}; its components are the JSON's members.
 */
record DocumentReport(String schema, Summary summary, List<Judged> documents) {
    record Summary(int documents, int compliant, int nonCompliant, int unknown, int notApplicable) {}

    record Judged(String source, Outcome outcome, List<Finding> findings) {}

    static DocumentReport of(List<Judged> documents) {
        return new DocumentReport(
                "bootproof.report/1",
                new Summary(
                        documents.size(),
                        count(documents, Outcome.COMPLIANT),
                        count(documents, Outcome.NON_COMPLIANT),
                        count(documents, Outcome.UNKNOWN),
                        count(documents, Outcome.NOT_APPLICABLE)),
                List.copyOf(documents));
    }

    private static int count(List<Judged> documents, Outcome outcome) {
        return (int) documents.stream().filter(d -> d.outcome() == outcome).count();
    }

    int exitStatus() {
        if (summary.nonCompliant() > 0) {
            return ExitStatus.NON_COMPLIANT;
        }
        return summary.unknown() > 0 ? ExitStatus.UNKNOWN : ExitStatus.COMPLIANT;
    }
}
