package dev.bootproof.lambda.fleet;

import dev.bootproof.lambda.time.Time;
import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets reads through at half the rate at which EC2 does (a bucket of 100, refilled by 20 a second, for each account,
 * Region and action): {@value #PER_SECOND} a second, {@value #BURST} at once. The account's other callers keep theirs,
 * and how long an audit takes can be told beforehand. Thread-safe.
 */
final class ReadPace {
    static final int PER_SECOND = 10;
    static final int BURST = 50;

    private final Bucket bucket;
    private final BlockingStrategy waiting;

    ReadPace(Time time) {
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(BURST).refillGreedy(PER_SECOND, Duration.ofSeconds(1)))
                .withCustomTimePrecision(new ByTime(time))
                .build();
        this.waiting = nanos -> time.sleep(Duration.ofNanos(nanos));
    }

    /** Waits for a turn; false, and at once, where there is none within {@code limit}. */
    boolean await(Duration limit) throws InterruptedException {
        return limit.toNanos() > 0 && bucket.asBlocking().tryConsume(1, limit, waiting);
    }

    private record ByTime(Time time) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = time.instant();
            return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
