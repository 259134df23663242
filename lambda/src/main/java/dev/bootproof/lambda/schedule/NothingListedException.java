package dev.bootproof.lambda.schedule;

import java.io.Serial;

/** Listing failed altogether; the message says why. */
public final class NothingListedException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    NothingListedException(String message) {
        super(message);
    }
}
