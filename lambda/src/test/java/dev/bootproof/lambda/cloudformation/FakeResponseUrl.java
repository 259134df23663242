package dev.bootproof.lambda.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import dev.bootproof.lambda.http.LocalServer;
import dev.bootproof.userdata.Bytes;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** A fake of the bucket that CloudFormation has its answers PUT to. Takes each, unless told otherwise. */
public final class FakeResponseUrl implements AutoCloseable {
    /** What nobody but the function may see. */
    public static final String SECRET = "X-Amz-Signature=0123456789abcdef";

    /** A request as it came. {@code contentType} is null where there was no such header. */
    public record Put(String method, @Nullable String contentType, Bytes body) {
        public JsonNode json() throws IOException {
            return new JsonMapper().readTree(body.toArray());
        }
    }

    private static final int NEVER = -1;
    private static final int ENDLESS_BODY = -2;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Deque<Integer> statuses = new ArrayDeque<>();
    private final List<Put> puts = Collections.synchronizedList(new ArrayList<>());
    private final LocalServer server = new LocalServer(this::answer);

    /** What the next request is answered with instead of 200. */
    FakeResponseUrl status(int status) {
        statuses.add(status);
        return this;
    }

    /** The next request is never answered. */
    FakeResponseUrl hangs() {
        return status(NEVER);
    }

    /** The next request is answered with 200 and a body that never ends. */
    FakeResponseUrl neverEnds() {
        return status(ENDLESS_BODY);
    }

    public String url() {
        return server.uri() + "/arn%3Aaws%3Acloudformation?" + SECRET;
    }

    public List<Put> puts() {
        return List.copyOf(puts);
    }

    private void answer(HttpExchange exchange) throws IOException {
        puts.add(new Put(
                exchange.getRequestMethod(),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                Bytes.of(exchange.getRequestBody().readAllBytes())));
        Integer next = statuses.poll();
        int status = next == null ? 200 : next;
        if (status == NEVER || status == ENDLESS_BODY) {
            if (status == ENDLESS_BODY) {
                exchange.sendResponseHeaders(200, 1000);
                // newer JDKs keep the headers back until there is something of the body
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
            }
            awaitClose();
            return;
        }
        if (status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", url());
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.close();
    }
}
