package dev.bootproof.lambda.cloudformation;

import dev.bootproof.lambda.fleet.FleetAuditException;
import java.util.Arrays;
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
        String type = failure.getClass().getSimpleName();
        if (failure instanceof FleetAuditException || failure instanceof SdkException) {
            return type + ": " + Objects.requireNonNullElse(failure.getMessage(), "");
        }
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("dev.bootproof."))
                .findFirst()
                .map(frame -> type + " at " + frame.getClassName() + ":" + frame.getLineNumber())
                .orElse(type);
    }
}
