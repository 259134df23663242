package dev.bootproof.lambda.fleet;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.bootproof.userdata.audit.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an audit found. Its JSON is a public interface with a version, {@value #SCHEMA}.
 *
 * @param incomplete why instances may be missing from it, or it from its store; null where it is whole
 * @param instances in the order in which EC2 listed them; the skipped are only counted
 */
@JsonPropertyOrder({"schema", "summary", "incomplete", "instances"})
public record FleetReport(FleetSummary summary, @Nullable String incomplete, List<InstanceReport> instances) {
    public static final String SCHEMA = "bootproof.report/1";

    public FleetReport {
        instances = List.copyOf(instances);
        if (!summary.equals(FleetSummary.of(summary.listed(), instances, summary.skipped()))) {
            throw new IllegalArgumentException("the summary is not that of these instances: " + summary);
        }
    }

    /** One report of what several say, such as one for each Region. */
    public static FleetReport combined(List<FleetReport> reports) {
        FleetSummary none = new FleetSummary(0, 0, 0, 0, 0, 0, 0);
        String incomplete = reports.stream()
                .map(FleetReport::incomplete)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return new FleetReport(
                reports.stream().map(FleetReport::summary).reduce(none, FleetSummary::plus),
                incomplete.isEmpty() ? null : incomplete,
                reports.stream().flatMap(report -> report.instances().stream()).toList());
    }

    @JsonProperty
    public String schema() {
        return SCHEMA;
    }

    /** The same, with one more reason why it is not whole. */
    public FleetReport withIncomplete(String reason) {
        return new FleetReport(summary, incomplete == null ? reason : incomplete + "; " + reason, instances);
    }

    /** Whether anything could not be known: instances not listed, or listed and not judged. */
    public boolean hasUnknown() {
        return incomplete != null || summary.unknown() > 0;
    }

    /**
     * {@code NON_COMPLIANT} where any instance is; else {@code UNKNOWN} where anything could not be known; else
     * {@code COMPLIANT}, which for a scope without instances says no more than that: see {@code summary.listed}.
     */
    public Outcome outcome() {
        if (summary.nonCompliant() > 0) {
            return Outcome.NON_COMPLIANT;
        }
        return hasUnknown() ? Outcome.UNKNOWN : Outcome.COMPLIANT;
    }
}
