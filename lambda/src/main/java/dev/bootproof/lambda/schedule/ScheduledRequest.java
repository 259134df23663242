package dev.bootproof.lambda.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import dev.bootproof.lambda.fleet.FleetScope;
import java.util.ArrayList;
import java.util.List;

/** What a schedule sends: {@code {"clusters":["a","b"]}}. */
public record ScheduledRequest(FleetScope scope) {
    /** Whether {@code event} is one. */
    public static boolean isOne(JsonNode event) {
        return event.has("clusters");
    }

    /** @throws IllegalArgumentException where {@code clusters} is no list of names of EKS clusters */
    public static ScheduledRequest of(JsonNode event) {
        JsonNode clusters = event.path("clusters");
        if (!clusters.isArray()) {
            throw new IllegalArgumentException("clusters must be a list of names of EKS clusters");
        }
        List<String> names = new ArrayList<>();
        clusters.forEach(name -> names.add(name.isTextual() ? name.asText() : ""));
        return new ScheduledRequest(FleetScope.clusters(names));
    }
}
