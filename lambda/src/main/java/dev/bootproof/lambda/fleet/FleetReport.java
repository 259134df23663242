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
 * @param emptyClusters the clusters named of which there is no instance: their names may be misspelt, their nodes without
 *     tags, or there are none at this time; nothing is proven about them
 * @param instances in the order in which EC2 listed them; the skipped are only counted
 */
@JsonPropertyOrder({"schema", "summary", "incomplete", "emptyClusters", "instances"})
public record FleetReport(
        FleetSummary summary, @Nullable String incomplete, List<String> emptyClusters, List<InstanceReport> instances) {
    public static final String SCHEMA = "bootproof.report/1";

    public FleetReport {
        emptyClusters = List.copyOf(emptyClusters);
        instances = List.copyOf(instances);
        if (!summary.equals(FleetSummary.of(summary.listed(), instances, summary.skipped()))) {
            throw new IllegalArgumentException("the summary is not that of these instances: " + summary);
        }
    }

    /** One report of what several say, such as one for each Region. */
    public static FleetReport combined(List<FleetReport> reports) {
        FleetSummary none = new FleetSummary(0, 0, 0, 0, 0, 0, 0, 0);
        String incomplete = reports.stream()
                .map(FleetReport::incomplete)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return new FleetReport(
                reports.stream().map(FleetReport::summary).reduce(none, FleetSummary::plus),
                incomplete.isEmpty() ? null : incomplete,
                emptyInAll(reports),
                reports.stream().flatMap(report -> report.instances().stream()).toList());
    }

    /** A cluster lives in one Region; that the others have none of its instances says nothing. */
    private static List<String> emptyInAll(List<FleetReport> reports) {
        return reports.stream()
                .flatMap(report -> report.emptyClusters().stream())
                .distinct()
                .filter(name -> reports.stream()
                        .allMatch(report -> report.emptyClusters().contains(name)))
                .toList();
    }

    @JsonProperty
    public String schema() {
        return SCHEMA;
    }

    /** The same, with one more reason why it is not whole. */
    public FleetReport withIncomplete(String reason) {
        return new FleetReport(
                summary, incomplete == null ? reason : incomplete + "; " + reason, emptyClusters, instances);
    }

    /** Whether anything could not be known: instances or clusters not found, or listed and not judged. */
    public boolean hasUnknown() {
        return incomplete != null || !emptyClusters.isEmpty() || summary.unknown() > 0;
    }

    /**
     * {@code NON_COMPLIANT} where any instance is; else {@code UNKNOWN} where anything could not be known; else
     * {@code COMPLIANT}.
     */
    public Outcome outcome() {
        if (summary.nonCompliant() > 0) {
            return Outcome.NON_COMPLIANT;
        }
        return hasUnknown() ? Outcome.UNKNOWN : Outcome.COMPLIANT;
    }
}
