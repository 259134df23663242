package dev.bootproof.lambda.fleet;

import dev.bootproof.lambda.time.FakeTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** An instance as {@link FakeEc2} lists it. By default a running node of cluster {@code prod}, a day old. */
record FakeInstance(
        String id, String state, String platform, boolean managed, Instant launchTime, Map<String, String> tags) {
    static FakeInstance node(String id) {
        return new FakeInstance(
                id,
                "running",
                "",
                false,
                FakeTime.START.minus(Duration.ofDays(1)),
                Map.of("eks:cluster-name", "prod", "eks:nodegroup-name", "workers"));
    }

    FakeInstance in(String otherState) {
        return new FakeInstance(id, otherState, platform, managed, launchTime, tags);
    }

    FakeInstance windows() {
        return new FakeInstance(id, state, "windows", managed, launchTime, tags);
    }

    FakeInstance managedByAws() {
        return new FakeInstance(id, state, platform, true, launchTime, tags);
    }

    FakeInstance launched(Instant time) {
        return new FakeInstance(id, state, platform, managed, time, tags);
    }

    FakeInstance tagged(Map<String, String> otherTags) {
        return new FakeInstance(id, state, platform, managed, launchTime, otherTags);
    }

    String xml() {
        String items = tags.entrySet().stream()
                .map(tag -> "<item><key>" + tag.getKey() + "</key><value>" + tag.getValue() + "</value></item>")
                .collect(Collectors.joining());
        return "<item><reservationId>r-" + id + "</reservationId><ownerId>111122223333</ownerId><instancesSet><item>"
                + "<instanceId>" + id + "</instanceId><instanceState><name>" + state + "</name></instanceState>"
                + (platform.isEmpty() ? "" : "<platform>" + platform + "</platform>")
                + "<launchTime>" + launchTime + "</launchTime><tagSet>" + items + "</tagSet>"
                + "<operator><managed>" + managed + "</managed></operator></item></instancesSet></item>";
    }
}
