package dev.bootproof.lambda.fleet;

import java.util.List;

/**
 * How many instances came out how. It adds up, or there is no summary.
 *
 * @param listed all that EC2 listed within the scope
 * @param skipped listed though already shutting down or terminated: not read
 * @param suppressed how many findings of all instances somebody accepts; no instance is counted by it
 */
public record FleetSummary(
        int listed,
        int compliant,
        int nonCompliant,
        int unknown,
        int notApplicable,
        int gone,
        int skipped,
        int suppressed) {
    /** @throws IllegalArgumentException where a count is negative, or {@code listed} is not the sum of the others */
    public FleetSummary {
        List<Integer> parts = List.of(compliant, nonCompliant, unknown, notApplicable, gone, skipped);
        if (suppressed < 0 || parts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a negative count: " + parts);
        }
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        if (listed != sum) {
            throw new IllegalArgumentException(listed + " instances were listed, " + sum + " are accounted for");
        }
    }

    /** Counts {@code instances} and the skipped against what was listed. */
    static FleetSummary of(int listed, List<InstanceReport> instances, int skipped) {
        return new FleetSummary(
                listed,
                count(instances, InstanceOutcome.COMPLIANT),
                count(instances, InstanceOutcome.NON_COMPLIANT),
                count(instances, InstanceOutcome.UNKNOWN),
                count(instances, InstanceOutcome.NOT_APPLICABLE),
                count(instances, InstanceOutcome.GONE),
                skipped,
                instances.stream()
                        .mapToInt(instance -> instance.suppressed().size())
                        .sum());
    }

    private static int count(List<InstanceReport> instances, InstanceOutcome outcome) {
        return Math.toIntExact(instances.stream()
                .filter(instance -> instance.outcome() == outcome)
                .count());
    }

    FleetSummary plus(FleetSummary other) {
        return new FleetSummary(
                listed + other.listed,
                compliant + other.compliant,
                nonCompliant + other.nonCompliant,
                unknown + other.unknown,
                notApplicable + other.notApplicable,
                gone + other.gone,
                skipped + other.skipped,
                suppressed + other.suppressed);
    }
}
