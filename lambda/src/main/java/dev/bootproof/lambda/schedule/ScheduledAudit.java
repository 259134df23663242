package dev.bootproof.lambda.schedule;

import dev.bootproof.lambda.fleet.FleetAudit;
import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.lambda.report.ReportNotStoredException;
import dev.bootproof.lambda.report.ReportStore;
import dev.bootproof.lambda.time.Time;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Audits, stores the report, and sums it up. */
public final class ScheduledAudit {
    /** To store the report in; a third of the time where that is less. */
    private static final Duration RESERVE = Duration.ofSeconds(30);

    private final FleetAudit audit;
    private final ReportStore reports;
    private final Time time;

    public ScheduledAudit(FleetAudit audit, ReportStore reports, Time time) {
        this.audit = audit;
        this.reports = reports;
        this.time = time;
    }

    /**
     * @param requestId names the run
     * @param functionDeadline when the function is stopped; the audit ends up to 30 seconds before
     * @throws ReportNotStoredException where there is no report afterwards
     * @throws NothingListedException where listing failed before it brought any instance; the report is stored all the
     *     same
     */
    public ScheduledSummary run(ScheduledRequest request, String requestId, Instant functionDeadline)
            throws ReportNotStoredException, NothingListedException, InterruptedException {
        FleetReport report = audit.audit(request.scope(), functionDeadline.minus(reserve(functionDeadline)));
        URI uri = reports.store(requestId, ReportJson.write(report));
        String incomplete = report.incomplete();
        if (incomplete != null && report.summary().listed() == 0) {
            throw new NothingListedException(incomplete);
        }
        return new ScheduledSummary(report.outcome(), report.summary(), incomplete, uri.toString());
    }

    private Duration reserve(Instant functionDeadline) {
        Duration third = time.until(functionDeadline).dividedBy(3);
        return third.compareTo(RESERVE) < 0 ? third : RESERVE;
    }
}
