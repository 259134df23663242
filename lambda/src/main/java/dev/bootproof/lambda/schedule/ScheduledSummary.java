package dev.bootproof.lambda.schedule;

import dev.bootproof.lambda.fleet.FleetSummary;
import dev.bootproof.userdata.audit.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a scheduled run says, as one line of JSON in the log and as its result.
 *
 * @param incomplete as in the report: why instances may be missing; null where it is whole
 * @param reportUri where the whole report is
 */
public record ScheduledSummary(
        Outcome outcome, FleetSummary summary, @Nullable String incomplete, String reportUri) {}
