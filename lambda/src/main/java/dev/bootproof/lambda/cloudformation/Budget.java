package dev.bootproof.lambda.cloudformation;

import java.time.Duration;
import java.time.Instant;

/**
 * How the function's time is shared out. Of 300 seconds the audit has 255 and 25 more to store its report; 20 are left
 * for the answer. Of less than 100 seconds each gets the like part.
 *
 * @param auditBy no instance is read after this: the rest is unknown, and a partial report is stored and answered
 * @param decideBy what is not decided by then is answered without a report
 * @param answerBy no attempt to answer is begun after this
 */
record Budget(Instant auditBy, Instant decideBy, Instant answerBy) {
    private static final Duration LATE = Duration.ofSeconds(1);

    static Budget between(Instant now, Instant functionDeadline) {
        Duration all = Duration.between(now, functionDeadline);
        Instant decideBy = functionDeadline.minus(min(all.dividedBy(5), Duration.ofSeconds(20)));
        Instant auditBy = functionDeadline.minus(min(all.multipliedBy(9).dividedBy(20), Duration.ofSeconds(45)));
        return new Budget(auditBy, decideBy, functionDeadline.minus(min(all.dividedBy(20), LATE)));
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
