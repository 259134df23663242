package dev.bootproof.lambda;

import com.sun.net.httpserver.HttpExchange;
import dev.bootproof.lambda.http.LocalServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A fake of Lambda's Runtime API, 2018-06-01: hands out events one by one, and takes what comes of each. Waits for
 * another event as Lambda does.
 */
final class FakeRuntimeApi implements AutoCloseable {
    private static final String PREFIX = "/2018-06-01/runtime/";

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> results = new LinkedBlockingQueue<>();
    private final LocalServer server = new LocalServer(this::answer);
    private int invocation;

    /** Host and port, as in {@code AWS_LAMBDA_RUNTIME_API}. */
    String address() {
        return server.uri().getAuthority();
    }

    void invoke(String event) {
        events.add(event);
    }

    /** The next result: {@code response}, {@code error} or {@code init/error}, a colon, and its body. */
    BlockingQueue<String> results() {
        return results;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(PREFIX.length());
        if (path.equals("invocation/next")) {
            next(exchange);
            return;
        }
        results.add(path.replaceFirst("invocation/[^/]+/", "") + ": "
                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        exchange.sendResponseHeaders(202, -1);
        exchange.close();
    }

    private void next(HttpExchange exchange) throws IOException {
        byte[] event;
        try {
            event = events.take().getBytes(StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        invocation++;
        // Without a type the runtime's native client crashes.
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Lambda-Runtime-Aws-Request-Id", "invocation-" + invocation);
        exchange.getResponseHeaders()
                .add("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
        exchange.getResponseHeaders()
                .add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:eu-west-1:111122223333:function:audit");
        exchange.sendResponseHeaders(200, event.length);
        exchange.getResponseBody().write(event);
        exchange.close();
    }

    @Override
    public void close() {
        server.close();
    }
}
