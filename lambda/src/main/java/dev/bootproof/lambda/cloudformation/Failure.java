package dev.bootproof.lambda.cloudformation;

import dev.bootproof.lambda.fleet.FleetAuditException;
import dev.bootproof.userdata.Defect;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** Failures in words that are fit for a log and a stack's events. */
final class Failure {
    private Failure() {}

    /**
     * The type and the place; the message only where we or the SDK wrote it. Any other message may quote what was being
     * worked on, and so user data.
     */
    static String describe(@Nullable Throwable failure) {
        if (failure == null) {
            return "no cause was told";
        }
        if (failure instanceof ExecutionException) {
            return describe(failure.getCause());
        }
        if (failure instanceof FleetAuditException || failure instanceof SdkException) {
            return failure.getClass().getSimpleName() + ": " + Objects.requireNonNullElse(failure.getMessage(), "");
        }
        return Defect.of(failure).toString();
    }
}
