package dev.bootproof.lambda.fleet;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stops asking once {@value #LIMIT} reads in a row were denied: the account or Region is closed to us, and thousands of
 * calls more would only say it again. Stays open for the rest of the audit. Thread-safe.
 */
final class DenialBreaker {
    static final int LIMIT = 10;

    private final AtomicInteger inARow = new AtomicInteger();
    private final AtomicReference<UserDataResult.Denied> open = new AtomicReference<>();

    /** What every further read comes to, once open. */
    Optional<UserDataResult.Denied> denial() {
        return Optional.ofNullable(open.get());
    }

    void note(UserDataResult result) {
        if (!(result instanceof UserDataResult.Denied denied)) {
            inARow.set(0);
        } else if (inARow.incrementAndGet() >= LIMIT) {
            open.compareAndSet(
                    null,
                    new UserDataResult.Denied(
                            denied.description() + " (not asked again after " + LIMIT + " denials in a row)"));
        }
    }
}
