package dev.bootproof.cli;

import dev.bootproof.lambda.fleet.SuppressedEntry;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report on files, {@code bootproof.report/1}; its components are the JSON's members.
 *
 * @param configuration null where there was no configuration file
 */
record DocumentReport(
        String schema,
        Summary summary,
        List<Judged> documents,
        @Nullable Configuration configuration) {
    /** @param suppressed how many findings of all documents somebody accepts; no document is counted by it */
    record Summary(int documents, int compliant, int nonCompliant, int unknown, int notApplicable, int suppressed) {}

    record Judged(String source, Outcome outcome, List<Finding> findings, List<SuppressedEntry> suppressed) {}

    /**
     * The file that suppresses findings.
     *
     * @param findings about its suppressions, at the file's own lines; {@code part} is empty
     */
    record Configuration(String source, List<Finding> findings) {}

    static DocumentReport of(List<Audited> documents, @Nullable Configuration configuration) {
        return new DocumentReport(
                "bootproof.report/1",
                new Summary(
                        documents.size(),
                        count(documents, Outcome.COMPLIANT),
                        count(documents, Outcome.NON_COMPLIANT),
                        count(documents, Outcome.UNKNOWN),
                        count(documents, Outcome.NOT_APPLICABLE),
                        documents.stream()
                                .mapToInt(document -> document.suppressed().size())
                                .sum()),
                documents.stream()
                        .map(document -> new Judged(
                                document.name(),
                                Outcome.valueOf(document.outcome()),
                                document.findings(),
                                document.suppressed()))
                        .toList(),
                configuration);
    }

    private static int count(List<Audited> documents, Outcome outcome) {
        return (int) documents.stream().filter(d -> d.is(outcome.name())).count();
    }

    int exitStatus() {
        if (summary.nonCompliant() > 0) {
            return ExitStatus.NON_COMPLIANT;
        }
        return summary.unknown() > 0 ? ExitStatus.UNKNOWN : ExitStatus.COMPLIANT;
    }
}
