package dev.bootproof.lambda.fleet;

import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * What a failed call to EC2 means. Codes: EC2 API reference, "Error codes for the Amazon EC2 API".
 *
 * @param description the code and EC2's own words, on one line, without the encoded authorization message
 */
record Ec2Failure(Kind kind, String description) {
    enum Kind {
        /** Throttling, a fault at EC2, or the network, after all retries. */
        TRANSIENT,
        /** We may not. */
        DENIED,
        /** The instance is gone, or not yet everywhere. */
        NOT_FOUND,
        /** We asked for what cannot be an instance. */
        MALFORMED,
        /** Not allowed for what kind of instance it is. */
        UNSUPPORTED,
        /** Anything else EC2 refuses. */
        REFUSED
    }

    private static final Set<String> TRANSIENT = Set.of(
            "RequestLimitExceeded",
            "EC2ThrottledException",
            "Throttling",
            "ThrottlingException",
            "ServiceUnavailable",
            "InternalError",
            "InternalFailure",
            "Unavailable");
    private static final Set<String> DENIED = Set.of(
            "UnauthorizedOperation",
            "AuthFailure",
            "OptInRequired",
            "Blocked",
            "AccessDenied",
            "AccessDeniedException");
    private static final Set<String> UNSUPPORTED = Set.of("UnsupportedOperation", "OperationNotPermitted");

    private static final int DESCRIPTION_LIMIT = 300;

    static Ec2Failure of(SdkException failure) {
        if (!(failure instanceof AwsServiceException answer) || answer.awsErrorDetails() == null) {
            return new Ec2Failure(Kind.TRANSIENT, oneLine("no answer from EC2: " + words(failure)));
        }
        String code = answer.awsErrorDetails().errorCode();
        if (code == null) {
            // HttpURLConnection keeps the body of a 401 to itself, and with it the code, which is AuthFailure.
            return new Ec2Failure(byStatus(answer.statusCode()), "HTTP status " + answer.statusCode());
        }
        return new Ec2Failure(
                kind(code, answer.statusCode()),
                oneLine(code + ": " + answer.awsErrorDetails().errorMessage()));
    }

    private static Kind kind(String code, int status) {
        if (TRANSIENT.contains(code)) {
            return Kind.TRANSIENT;
        }
        if (DENIED.contains(code)) {
            return Kind.DENIED;
        }
        if (UNSUPPORTED.contains(code)) {
            return Kind.UNSUPPORTED;
        }
        return switch (code) {
            // EC2 spells it with a capital ID, unlike "InvalidInstanceId" of other services.
            case "InvalidInstanceID.NotFound" -> Kind.NOT_FOUND;
            case "InvalidInstanceID.Malformed" -> Kind.MALFORMED;
            default -> byStatus(status);
        };
    }

    private static Kind byStatus(int status) {
        if (status >= 500 || status == 429) {
            return Kind.TRANSIENT;
        }
        return status == 401 || status == 403 ? Kind.DENIED : Kind.REFUSED;
    }

    /**
     * The SDK's own words, such as that it has no credentials; or the kind of what it met, whose words might quote an
     * answer, and so user data.
     */
    private static String words(SdkException failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == failure
                ? String.valueOf(failure.getMessage())
                : root.getClass().getSimpleName();
    }

    private static String oneLine(String text) {
        int encoded = text.indexOf("Encoded authorization failure message");
        String line = (encoded < 0 ? text : text.substring(0, encoded))
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= DESCRIPTION_LIMIT ? line : line.substring(0, DESCRIPTION_LIMIT) + "...";
    }
}
