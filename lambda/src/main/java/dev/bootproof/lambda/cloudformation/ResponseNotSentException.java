package dev.bootproof.lambda.cloudformation;

import java.io.Serial;

/** CloudFormation could not be answered. Names the host, never the URL, and so has no cause. */
public final class ResponseNotSentException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    ResponseNotSentException(ResponseUrl url, int attempts, String lastFailure) {
        super("CloudFormation could not be answered at " + url + " in " + attempts + " attempts; the last one: "
                + lastFailure);
    }
}
