package dev.bootproof.lambda.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that one can also wait by. Thread-safe. */
public interface Time extends InstantSource {
    /** The machine's clock. */
    Time SYSTEM = new Time() {
        @Override
        public Instant instant() {
            return Instant.now();
        }

        @Override
        public void sleep(Duration duration) throws InterruptedException {
            Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000);
        }
    };

    /** Returns once {@code duration} has passed; at once where it is zero. */
    void sleep(Duration duration) throws InterruptedException;

    /** What is left until {@code deadline}: zero once it has passed, never negative. */
    default Duration until(Instant deadline) {
        Duration left = Duration.between(instant(), deadline);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
