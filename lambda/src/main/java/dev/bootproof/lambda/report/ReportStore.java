package dev.bootproof.lambda.report;

import java.net.URI;

/** Where whole reports are kept. Thread-safe. */
@FunctionalInterface
public interface ReportStore {
    /**
     * @param requestId names the run; appears in the place's name
     * @param json the report
     * @return where it is, such as {@code s3://bucket/key}
     * @throws ReportNotStoredException where it could not be stored
     */
    URI store(String requestId, String json) throws ReportNotStoredException;

    /** A store that refuses everything for {@code reason}. */
    static ReportStore unavailable(String reason) {
        return (requestId, json) -> {
            throw new ReportNotStoredException(reason);
        };
    }
}
