package dev.bootproof.cli;

import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.fleet.FleetSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an audit found, as every format has it.
 *
 * @param json the public report that is written for {@code --format json}
 * @param counts how many came out how, for people
 * @param incomplete why there may be more than what was audited
 * @param configuration the file that suppresses findings
 */
record AuditReport(
        Object json,
        List<Audited> audited,
        String counts,
        List<String> incomplete,
        Optional<DocumentReport.Configuration> configuration,
        int exitStatus) {
    AuditReport {
        audited = List.copyOf(audited);
        incomplete = List.copyOf(incomplete);
    }

    static AuditReport of(List<Audited> documents, Optional<DocumentReport.Configuration> configuration) {
        DocumentReport report = DocumentReport.of(documents, configuration.orElse(null));
        DocumentReport.Summary summary = report.summary();
        return new AuditReport(
                report,
                documents,
                "%d %s: %d compliant, %d non-compliant, %d unknown, %d not applicable"
                        .formatted(
                                summary.documents(),
                                summary.documents() == 1 ? "document" : "documents",
                                summary.compliant(),
                                summary.nonCompliant(),
                                summary.unknown(),
                                summary.notApplicable()),
                List.of(),
                configuration,
                report.exitStatus());
    }

    static AuditReport of(FleetReport report) {
        FleetSummary summary = report.summary();
        List<String> incomplete = new ArrayList<>();
        if (!report.emptyClusters().isEmpty()) {
            incomplete.add("No instance was found of: " + String.join(", ", report.emptyClusters())
                    + " (is the name right, and the Region?)");
        }
        if (report.incomplete() != null) {
            incomplete.add("INCOMPLETE: " + report.incomplete());
        }
        return new AuditReport(
                report,
                report.instances().stream().map(Audited::of).toList(),
                "%d %s: %d compliant, %d non-compliant, %d unknown, %d not applicable, %d gone, %d skipped"
                        .formatted(
                                summary.listed(),
                                summary.listed() == 1 ? "instance" : "instances",
                                summary.compliant(),
                                summary.nonCompliant(),
                                summary.unknown(),
                                summary.notApplicable(),
                                summary.gone(),
                                summary.skipped()),
                incomplete,
                Optional.empty(),
                LiveAudit.exitStatus(report));
    }

    /** How many findings of all somebody accepts. */
    int suppressed() {
        return audited.stream().mapToInt(each -> each.suppressed().size()).sum();
    }
}
