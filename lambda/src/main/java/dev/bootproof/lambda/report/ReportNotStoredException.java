package dev.bootproof.lambda.report;

import java.io.Serial;

/** A report could not be stored; the message says why. */
public final class ReportNotStoredException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    public ReportNotStoredException(String message) {
        super(message);
    }

    public ReportNotStoredException(String message, Throwable cause) {
        super(message, cause);
    }
}
