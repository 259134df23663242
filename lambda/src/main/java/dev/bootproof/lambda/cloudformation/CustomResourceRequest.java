package dev.bootproof.lambda.cloudformation;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request as CloudFormation sends it. Read leniently: whatever else is wrong with it, it is answered as long as it
 * says where; a text that is missing is empty. {@code CloudFormationCustomResourceEvent} of aws-lambda-java-events does
 * not serve here: its {@code toString()} has the response URL.
 */
public final class CustomResourceRequest {
    private final JsonNode event;
    private final ResponseUrl responseUrl;

    private CustomResourceRequest(JsonNode event, ResponseUrl responseUrl) {
        this.event = event;
        this.responseUrl = responseUrl;
    }

    /** Whether {@code event} is one. */
    public static boolean isOne(JsonNode event) {
        return event.hasNonNull("RequestType") && event.hasNonNull("ResponseURL");
    }

    /** @throws IllegalArgumentException where it does not say where to answer */
    public static CustomResourceRequest of(JsonNode event) {
        return new CustomResourceRequest(
                event, ResponseUrl.parse(event.path("ResponseURL").asText()));
    }

    ResponseUrl responseUrl() {
        return responseUrl;
    }

    /** {@code Create}, {@code Update} or {@code Delete}, unless it is none of ours. */
    String requestType() {
        return text("RequestType");
    }

    String stackId() {
        return text("StackId");
    }

    String requestId() {
        return text("RequestId");
    }

    String logicalResourceId() {
        return text("LogicalResourceId");
    }

    /** What an earlier answer named; empty for a Create. */
    String physicalResourceId() {
        return text("PhysicalResourceId");
    }

    JsonNode properties() {
        return event.path("ResourceProperties");
    }

    private String text(String name) {
        return event.path(name).asText("");
    }
}
