package dev.bootproof.lambda.cloudformation;

import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.fleet.FleetSummary;
import dev.bootproof.lambda.fleet.InstanceOutcome;
import dev.bootproof.lambda.fleet.InstanceReport;
import dev.bootproof.userdata.audit.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Whether a deployment may go on after what an audit found, and in which words. */
final class DeploymentGate {
    private static final int INSTANCES_NAMED = 5;

    private DeploymentGate() {}

    /** @param reportUri where the whole report is; empty where it could not be stored */
    static Decision decide(FleetReport report, String reportUri, AuditProperties properties) {
        boolean violated = report.summary().nonCompliant() > 0;
        boolean fails = (violated && properties.onFinding() == Policy.FAIL)
                || (report.hasUnknown() && properties.onIncomplete() == Policy.FAIL);
        return new Decision(!fails, reason(report, reportUri), AuditData.of(report, reportUri));
    }

    private static String reason(FleetReport report, String reportUri) {
        List<String> sentences = new ArrayList<>();
        sentences.add(counts(report.summary()));
        if (report.summary().nonCompliant() > 0) {
            sentences.add("Non-compliant: " + named(report, InstanceOutcome.NON_COMPLIANT) + ".");
        }
        if (report.summary().unknown() > 0) {
            sentences.add("Unknown: " + named(report, InstanceOutcome.UNKNOWN) + ".");
        }
        if (report.summary().suppressed() > 0) {
            sentences.add("Suppressed findings: " + report.summary().suppressed() + ".");
        }
        if (report.incomplete() != null) {
            sentences.add("The report is incomplete: " + report.incomplete() + ".");
        }
        if (!report.emptyClusters().isEmpty()) {
            sentences.add("No instance was found of: " + String.join(", ", report.emptyClusters()) + ".");
        }
        if (!reportUri.isEmpty()) {
            sentences.add("Full report: " + reportUri);
        }
        return String.join(" ", sentences);
    }

    private static String counts(FleetSummary summary) {
        return "Of " + summary.listed() + " instances " + summary.nonCompliant() + " are non-compliant, "
                + summary.unknown() + " unknown, " + summary.compliant() + " compliant, " + summary.notApplicable()
                + " not applicable, " + summary.gone() + " gone, " + summary.skipped() + " skipped.";
    }

    private static String named(FleetReport report, InstanceOutcome outcome) {
        List<InstanceReport> instances = report.instances().stream()
                .filter(instance -> instance.outcome() == outcome)
                .toList();
        String first = instances.stream()
                .limit(INSTANCES_NAMED)
                .map(DeploymentGate::named)
                .collect(Collectors.joining(", "));
        int more = instances.size() - INSTANCES_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    /** The id, and in brackets what shows best why: the first violation, else the reason, else the first finding. */
    private static String named(InstanceReport instance) {
        String why = instance.findings().stream()
                .filter(Finding::isViolation)
                .findFirst()
                .map(DeploymentGate::place)
                .orElseGet(() -> Objects.requireNonNullElseGet(
                        instance.reason(),
                        () -> instance.findings().stream()
                                .findFirst()
                                .map(DeploymentGate::place)
                                .orElse("")));
        return why.isEmpty() ? instance.instanceId() : instance.instanceId() + " (" + why + ")";
    }

    private static String place(Finding finding) {
        String part = finding.part().isEmpty() ? "" : " in part " + finding.part();
        return finding.rule() + part + (finding.line() == 0 ? "" : ", line " + finding.line());
    }
}
