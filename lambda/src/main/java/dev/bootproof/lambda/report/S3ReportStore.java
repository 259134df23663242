package dev.bootproof.lambda.report;

import dev.bootproof.lambda.time.Time;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Keeps reports under {@code s3://BUCKET/reports/YYYY/MM/DD/TIME-REQUESTID.json}, times in UTC. A run that is repeated
 * for the same request leaves one object each time.
 */
public final class S3ReportStore implements ReportStore {
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("yyyy/MM/dd/HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    /** Retries included: the caller has an answer to send after this. */
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(15);

    private final S3Client s3;
    private final String bucket;
    private final Time time;

    public S3ReportStore(S3Client s3, String bucket, Time time) {
        this.s3 = s3;
        this.bucket = bucket;
        this.time = time;
    }

    @Override
    public URI store(String requestId, String json) throws ReportNotStoredException {
        String key = "reports/" + DAY_AND_TIME.format(time.instant()) + "-" + safe(requestId) + ".json";
        try {
            s3.putObject(
                    put -> put.bucket(bucket)
                            .key(key)
                            .contentType("application/json")
                            .overrideConfiguration(call -> call.apiCallTimeout(CALL_TIMEOUT)),
                    RequestBody.fromString(json));
        } catch (SdkException e) {
            throw new ReportNotStoredException(
                    "the report could not be written to s3://" + bucket + "/" + key + ": " + e.getMessage(), e);
        }
        return URI.create("s3://" + bucket + "/" + key);
    }

    /** The id comes with the event: nothing in it may reach another folder, or be no name at all. */
    private static String safe(String requestId) {
        String kept = requestId.replaceAll("[^A-Za-z0-9-]", "");
        return kept.substring(0, Math.min(kept.length(), 64));
    }
}
