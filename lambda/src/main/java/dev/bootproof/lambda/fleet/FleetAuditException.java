package dev.bootproof.lambda.fleet;

import java.io.Serial;

/** The audit itself is at fault; the message holds nothing of any user data. */
public final class FleetAuditException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    FleetAuditException(String message, Throwable cause) {
        super(message, cause);
    }
}
