package dev.bootproof.lambda.cloudformation;

import com.amazonaws.services.lambda.runtime.events.CloudFormationCustomResourceEvent;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request as CloudFormation sends it. Read leniently: whatever else is wrong with it, it is answered as long as it
 * says where; a text that is missing is empty.
 */
public final class CustomResourceRequest {
    /** Without the response URL, which its {@code toString()} would show: the URL is a credential. */
    private final CloudFormationCustomResourceEvent event;

    private final JsonNode properties;
    private final ResponseUrl responseUrl;

    private CustomResourceRequest(
            CloudFormationCustomResourceEvent event, JsonNode properties, ResponseUrl responseUrl) {
        this.event = event;
        this.properties = properties;
        this.responseUrl = responseUrl;
    }

    /** Whether {@code event} is one. */
    public static boolean isOne(JsonNode event) {
        return event.hasNonNull("RequestType") && event.hasNonNull("ResponseURL");
    }

    /** @throws IllegalArgumentException where it does not say where to answer */
    public static CustomResourceRequest of(JsonNode event) {
        return new CustomResourceRequest(
                CloudFormationCustomResourceEvent.builder()
                        .withRequestType(text(event, "RequestType"))
                        .withStackId(text(event, "StackId"))
                        .withRequestId(text(event, "RequestId"))
                        .withLogicalResourceId(text(event, "LogicalResourceId"))
                        .withPhysicalResourceId(text(event, "PhysicalResourceId"))
                        .build(),
                event.path("ResourceProperties"),
                ResponseUrl.parse(text(event, "ResponseURL")));
    }

    ResponseUrl responseUrl() {
        return responseUrl;
    }

    /** {@code Create}, {@code Update} or {@code Delete}, unless it is none of ours. */
    String requestType() {
        return event.getRequestType();
    }

    String stackId() {
        return event.getStackId();
    }

    String requestId() {
        return event.getRequestId();
    }

    String logicalResourceId() {
        return event.getLogicalResourceId();
    }

    /** What an earlier answer named; empty for a Create. */
    String physicalResourceId() {
        return event.getPhysicalResourceId();
    }

    JsonNode properties() {
        return properties;
    }

    private static String text(JsonNode event, String name) {
        return event.path(name).asText("");
    }
}
