package dev.bootproof.lambda.cloudformation;

import dev.bootproof.lambda.time.Time;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/**
 * PUTs an answer, and again until it is taken or time runs out. {@code HttpClient} rather than
 * {@code HttpURLConnection}, which adds a Content-Type that the URL was not signed for. Follows no redirect.
 */
final class ResponseSender {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(8);

    private final Time time;
    private final Duration attemptTimeout;

    ResponseSender(Time time) {
        this(time, Duration.ofSeconds(5));
    }

    ResponseSender(Time time, Duration attemptTimeout) {
        this.time = time;
        this.attemptTimeout = attemptTimeout;
    }

    /**
     * Tries at least once, however late it is.
     *
     * @throws ResponseNotSentException where no attempt before {@code deadline} was answered with a status of 2xx
     */
    void send(ResponseUrl url, byte[] body, Instant deadline) throws ResponseNotSentException, InterruptedException {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(attemptTimeout)
                .build();
        HttpRequest request = HttpRequest.newBuilder(url.uri())
                .timeout(attemptTimeout)
                .header("Content-Type", "")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        Duration pause = FIRST_PAUSE;
        for (int attempts = 1; ; attempts++) {
            String failure = attempt(http, request);
            if (failure.isEmpty()) {
                return;
            }
            if (time.until(deadline).compareTo(pause.plus(attemptTimeout)) < 0) {
                throw new ResponseNotSentException(url, attempts, failure);
            }
            time.sleep(pause);
            pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
        }
    }

    /** Empty where the answer was taken; else what was wrong, without the exception's own words, which may have the URL. */
    private static String attempt(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            response.body().close(); // unread: the request's time-out does not bound a body that never ends
            int status = response.statusCode();
            return status >= 200 && status < 300 ? "" : "status " + status;
        } catch (IOException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }
}
