package dev.bootproof.lambda.fleet;

import java.time.Instant;

/** An audit of the instances of one account and Region. Thread-safe. */
@FunctionalInterface
public interface FleetAudit {
    /**
     * Lists, reads and judges the instances in scope. What could not be listed makes the report incomplete, what could
     * not be read makes its instance {@code UNKNOWN}; neither throws.
     *
     * @param deadline no call is begun after it, and none is waited for; instances not read by then are {@code UNKNOWN}
     * @throws FleetAuditException where EC2 says that we asked for something that cannot be: a defect of ours
     * @throws InterruptedException where the thread is interrupted; there is no report then
     */
    FleetReport audit(FleetScope scope, Instant deadline) throws InterruptedException;
}
