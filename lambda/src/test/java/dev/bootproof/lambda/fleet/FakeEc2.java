package dev.bootproof.lambda.fleet;

import com.sun.net.httpserver.HttpExchange;
import dev.bootproof.lambda.aws.LocalClients;
import dev.bootproof.lambda.http.LocalServer;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.ec2.Ec2Client;

/**
 * A fake of EC2: answers the query protocol's XML over HTTP, for errors that no real endpoint gives on demand. Filters
 * by nothing: what it lists is what a test says.
 */
final class FakeEc2 implements AutoCloseable {
    /** One answer. */
    record Answer(int status, String xml) {
        static Answer error(int status, String code) {
            return new Answer(
                    status,
                    "<Response><Errors><Error><Code>" + code + "</Code><Message>fake says " + code
                            + "</Message></Error></Errors><RequestID>r</RequestID></Response>");
        }
    }

    private static final Deque<Answer> UNPREPARED = new ArrayDeque<>(List.of(Answer.error(400, "NothingPrepared")));

    private final LocalServer server;
    private final Deque<Answer> listings = new ArrayDeque<>();
    private final Map<String, Deque<Answer>> attributes = new ConcurrentHashMap<>();
    private final List<Map<String, String>> requests = Collections.synchronizedList(new ArrayList<>());
    private final Ec2Client client;
    private Runnable beforeAttribute = () -> {};

    FakeEc2() {
        server = new LocalServer(this::answer);
        client = LocalClients.ec2(server.uri());
    }

    Ec2Client client() {
        return client;
    }

    /** The next page; with a {@code nextToken} unless that is empty. */
    FakeEc2 page(String nextToken, FakeInstance... instances) {
        StringBuilder items = new StringBuilder();
        for (FakeInstance instance : instances) {
            items.append(instance.xml());
        }
        listings.add(new Answer(
                200,
                "<DescribeInstancesResponse><requestId>r</requestId><reservationSet>" + items + "</reservationSet>"
                        + (nextToken.isEmpty() ? "" : "<nextToken>" + nextToken + "</nextToken>")
                        + "</DescribeInstancesResponse>"));
        return this;
    }

    /** The one page there is. */
    FakeEc2 lists(FakeInstance... instances) {
        return page("", instances);
    }

    /** What listing answers instead of a next page. */
    FakeEc2 listing(Answer answer) {
        listings.add(answer);
        return this;
    }

    FakeEc2 userData(String id, String text) {
        return encodedUserData(id, Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Exactly this as the attribute's value. */
    FakeEc2 encodedUserData(String id, String value) {
        return attribute(id, attributeXml(id, "<userData><value>" + value + "</value></userData>"));
    }

    FakeEc2 withoutUserData(String id) {
        return attribute(id, attributeXml(id, "<userData/>"));
    }

    static Answer attributeXml(String id, String userData) {
        return new Answer(
                200,
                "<DescribeInstanceAttributeResponse><requestId>r</requestId><instanceId>" + id + "</instanceId>"
                        + userData + "</DescribeInstanceAttributeResponse>");
    }

    /** What reading this instance answers next; the last one stays. */
    FakeEc2 attribute(String id, Answer answer) {
        attributes.computeIfAbsent(id, key -> new ArrayDeque<>()).add(answer);
        return this;
    }

    /** What happens while an attribute is being asked for. */
    FakeEc2 beforeAttribute(Runnable action) {
        beforeAttribute = action;
        return this;
    }

    /** The parameters of all requests of {@code action}, in order. */
    List<Map<String, String>> requests(String action) {
        synchronized (requests) {
            return requests.stream()
                    .filter(request -> action.equals(request.get("Action")))
                    .toList();
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> request =
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        requests.add(request);
        Answer answer;
        if ("DescribeInstances".equals(request.get("Action"))) {
            answer = next(listings);
        } else {
            beforeAttribute.run();
            answer = next(attributes.getOrDefault(request.get("InstanceId"), UNPREPARED));
        }
        byte[] body = answer.xml().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/xml");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static Answer next(Deque<Answer> answers) {
        synchronized (answers) {
            return answers.size() > 1 ? answers.remove() : answers.element();
        }
    }

    private static Map<String, String> parameters(String form) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @Override
    public void close() {
        client.close();
        server.close();
    }
}
