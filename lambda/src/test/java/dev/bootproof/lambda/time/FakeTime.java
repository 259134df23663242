package dev.bootproof.lambda.time;

import java.time.Duration;
import java.time.Instant;

/** A clock that moves only when told, or when somebody sleeps. */
public final class FakeTime implements Time {
    public static final Instant START = Instant.parse("2026-02-03T04:05:06.700Z");

    private Instant now = START;
    private Duration slept = Duration.ZERO;

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void sleep(Duration duration) {
        advance(duration);
        slept = slept.plus(duration);
    }

    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    /** How long was slept in all. */
    public synchronized Duration slept() {
        return slept;
    }
}
