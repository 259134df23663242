package dev.bootproof.lambda.fleet;

import dev.bootproof.lambda.time.Time;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.services.ec2.Ec2Client;

/**
 * Audits through the EC2 API: {@code DescribeInstances} for the list, {@code DescribeInstanceAttribute} once for each
 * instance. Reads at {@value ReadPace#PER_SECOND} a second after a burst of {@value ReadPace#BURST}: 1,000 instances
 * take a minute and a half, 10,000 a quarter of an hour.
 */
public final class Ec2FleetAudit implements FleetAudit {
    /** Enough to keep the pace at the latency of another continent; more cannot help. */
    private static final int CONCURRENT_READS = 4;

    private final Ec2Client ec2;
    private final String region;
    private final Time time;
    private final int concurrentReads;

    /**
     * @param ec2 for one account and Region; not closed here
     * @param region the name of that Region, for the report
     */
    public Ec2FleetAudit(Ec2Client ec2, String region) {
        this(ec2, region, Time.SYSTEM, CONCURRENT_READS);
    }

    Ec2FleetAudit(Ec2Client ec2, String region, Time time, int concurrentReads) {
        this.ec2 = ec2;
        this.region = region;
        this.time = time;
        this.concurrentReads = concurrentReads;
    }

    @Override
    public FleetReport audit(FleetScope scope, Instant deadline) throws InterruptedException {
        InstanceListing listing = new InstanceLister(ec2, time).list(scope, deadline);
        List<InstanceReport> reports = read(listing.instances(), deadline);
        return new FleetReport(
                FleetSummary.of(listing.listed(), reports, listing.skipped()),
                listing.incomplete().map(reason -> region + ": " + reason).orElse(null),
                listing.emptyClusters(),
                reports);
    }

    private List<InstanceReport> read(List<ListedInstance> instances, Instant deadline) throws InterruptedException {
        UserDataReader reader = new UserDataReader(ec2, time);
        DenialBreaker breaker = new DenialBreaker();
        List<Callable<InstanceReport>> reads = instances.stream()
                .<Callable<InstanceReport>>map(
                        instance -> () -> report(instance, verdict(instance, reader, breaker, deadline)))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(concurrentReads, Ec2FleetAudit::daemon);
        try {
            List<InstanceReport> reports = new ArrayList<>();
            for (Future<InstanceReport> read : threads.invokeAll(reads)) {
                reports.add(result(read));
            }
            return reports;
        } finally {
            threads.shutdownNow();
        }
    }

    private static InstanceVerdict verdict(
            ListedInstance instance, UserDataReader reader, DenialBreaker breaker, Instant deadline)
            throws InterruptedException {
        if (instance.windows()) {
            return new InstanceVerdict(InstanceOutcome.NOT_APPLICABLE, "it runs Windows");
        }
        UserDataResult result = breaker.denial().isPresent() ? breaker.denial().get() : reader.read(instance, deadline);
        breaker.note(result);
        return result.verdict();
    }

    private InstanceReport report(ListedInstance instance, InstanceVerdict verdict) {
        return new InstanceReport(
                instance.id(),
                instance.account(),
                region,
                instance.cluster().orElse(null),
                instance.nodeGroup().orElse(null),
                verdict.outcome(),
                verdict.reason(),
                verdict.findings(),
                SuppressedEntry.of(verdict.suppressed()));
    }

    /** What the read came to, its failure thrown as it was. */
    private static InstanceReport result(Future<InstanceReport> read) throws InterruptedException {
        try {
            return read.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException("a read failed", e.getCause());
        }
    }

    private static Thread daemon(Runnable reads) {
        Thread thread = new Thread(reads, "bootproof-read");
        thread.setDaemon(true);
        return thread;
    }
}
