package dev.bootproof.lambda.cloudformation;

import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.fleet.FleetSummary;
import dev.bootproof.lambda.fleet.InstanceOutcome;
import dev.bootproof.lambda.fleet.InstanceReport;
import dev.bootproof.userdata.audit.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The attributes of the custom resource, for {@code Fn::GetAtt}: {@code Outcome}, {@code Listed}, {@code Compliant},
 * {@code NonCompliant}, {@code Unknown}, {@code NotApplicable}, {@code Gone}, {@code Skipped}, {@code Incomplete},
 * {@code ReportUri}, {@code NonCompliantInstances} and {@code UnknownInstances}, the first ten ids of each, by comma.
 */
final class AuditData {
    private static final int FIRST = 10;
    private static final List<String> COUNTS =
            List.of("Listed", "Compliant", "NonCompliant", "Unknown", "NotApplicable", "Gone", "Skipped");

    /** Not an empty text, which an output of a stack may not be able to show. */
    private static final String NOT_STORED = "not stored";

    private AuditData() {}

    /** @param reportUri where the whole report is; empty where it could not be stored */
    static Map<String, String> of(FleetReport report, String reportUri) {
        FleetSummary summary = report.summary();
        Map<String, String> data = new LinkedHashMap<>();
        data.put("Outcome", report.outcome().name());
        data.put("Listed", Integer.toString(summary.listed()));
        data.put("Compliant", Integer.toString(summary.compliant()));
        data.put("NonCompliant", Integer.toString(summary.nonCompliant()));
        data.put("Unknown", Integer.toString(summary.unknown()));
        data.put("NotApplicable", Integer.toString(summary.notApplicable()));
        data.put("Gone", Integer.toString(summary.gone()));
        data.put("Skipped", Integer.toString(summary.skipped()));
        String incomplete = report.incomplete();
        data.put("Incomplete", incomplete == null ? "" : incomplete);
        data.put("ReportUri", reportUri.isEmpty() ? NOT_STORED : reportUri);
        data.put("NonCompliantInstances", first(report, InstanceOutcome.NON_COMPLIANT));
        data.put("UnknownInstances", first(report, InstanceOutcome.UNKNOWN));
        return data;
    }

    /** Where there is no report at all: nothing is known, so nothing is counted. */
    static Map<String, String> withoutReport(String incomplete) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("Outcome", Outcome.UNKNOWN.name());
        COUNTS.forEach(count -> data.put(count, "unknown"));
        data.put("Incomplete", incomplete);
        data.put("ReportUri", NOT_STORED);
        data.put("NonCompliantInstances", "");
        data.put("UnknownInstances", "");
        return data;
    }

    private static String first(FleetReport report, InstanceOutcome outcome) {
        return report.instances().stream()
                .filter(instance -> instance.outcome() == outcome)
                .limit(FIRST)
                .map(InstanceReport::instanceId)
                .collect(Collectors.joining(","));
    }
}
