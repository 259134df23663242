package dev.bootproof.lambda.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bootproof.lambda.fleet.FleetAudit;
import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.fleet.FleetScope;
import dev.bootproof.lambda.fleet.FleetSummary;
import dev.bootproof.lambda.fleet.InstanceOutcome;
import dev.bootproof.lambda.fleet.InstanceReport;
import dev.bootproof.lambda.report.ReportNotStoredException;
import dev.bootproof.lambda.report.ReportStore;
import dev.bootproof.lambda.time.FakeTime;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Severity;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;

class CustomResourceTest {
    private static final String STACK = "arn:aws:cloudformation:eu-west-1:111122223333:stack/prod/8a0e";
    private static final Instant DEADLINE = FakeTime.START.plus(Duration.ofMinutes(5));
    private static final Finding CALL = new Finding(
            "al2-bootstrap-call", Severity.ERROR, Certainty.DEFINITE, "2.1", 12, 1, "It calls.", "Remove it.");

    private final FakeResponseUrl url = new FakeResponseUrl();
    private final FakeTime time = new FakeTime();
    private final List<String> log = new ArrayList<>();
    private FleetAudit audit = (scope, deadline) -> report(1, 0, 0);
    private ReportStore reports = (requestId, json) -> URI.create("s3://reports/" + requestId + ".json");
    private StackStatus stackStatus = stackId -> false;

    @AfterEach
    void close() {
        url.close();
        assertThat(String.join("", log)).doesNotContain("Signature");
    }

    private static FleetReport report(int compliant, int nonCompliant, int unknown) {
        List<InstanceReport> instances = new ArrayList<>();
        IntStream.range(0, compliant).forEach(i -> instances.add(instance("i-c" + i, InstanceOutcome.COMPLIANT)));
        IntStream.range(0, nonCompliant)
                .forEach(i -> instances.add(instance("i-n" + i, InstanceOutcome.NON_COMPLIANT)));
        IntStream.range(0, unknown).forEach(i -> instances.add(instance("i-u" + i, InstanceOutcome.UNKNOWN)));
        return new FleetReport(
                new FleetSummary(instances.size(), compliant, nonCompliant, unknown, 0, 0, 0, 0),
                null,
                List.of(),
                instances);
    }

    private static InstanceReport instance(String id, InstanceOutcome outcome) {
        return new InstanceReport(
                id,
                "111122223333",
                "eu-west-1",
                "prod",
                "workers",
                outcome,
                outcome == InstanceOutcome.UNKNOWN ? "time ran out" : null,
                outcome == InstanceOutcome.NON_COMPLIANT ? List.of(CALL) : List.of(),
                List.of());
    }

    private ObjectNode event(String requestType) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("RequestType", requestType);
        event.put("ResponseURL", url.url());
        event.put("StackId", STACK);
        event.put("RequestId", "req-1");
        event.put("LogicalResourceId", "Audit");
        if (!requestType.equals("Create")) {
            event.put("PhysicalResourceId", "made-before");
        }
        event.putObject("ResourceProperties").putArray("Clusters").add("prod");
        return event;
    }

    private ObjectNode event(String requestType, String property, String value) {
        ObjectNode event = event(requestType);
        ((ObjectNode) event.get("ResourceProperties")).put(property, value);
        return event;
    }

    private void handle(JsonNode event, Instant deadline) throws Exception {
        new CustomResource(
                        () -> new CustomResource.Services(audit, reports, stackStatus),
                        new ResponseSender(time, Duration.ofMillis(500)),
                        time,
                        log::add)
                .handle(CustomResourceRequest.of(event), deadline);
    }

    /** The one answer to {@code event}. */
    private JsonNode answer(JsonNode event) throws Exception {
        handle(event, DEADLINE);
        assertThat(url.puts()).hasSize(1);
        return url.puts().get(0).json();
    }

    @Test
    void answersACreateWithWhatItFound() throws Exception {
        JsonNode answer = answer(event("Create"));

        assertThat(answer.get("Status").asText()).isEqualTo("SUCCESS");
        assertThat(answer.get("StackId").asText()).isEqualTo(STACK);
        assertThat(answer.get("RequestId").asText()).isEqualTo("req-1");
        assertThat(answer.get("LogicalResourceId").asText()).isEqualTo("Audit");
        JsonNode data = answer.get("Data");
        assertThat(data.get("Outcome").asText()).isEqualTo("COMPLIANT");
        assertThat(data.get("Listed").asText()).isEqualTo("1");
        assertThat(data.get("ReportUri").asText()).isEqualTo("s3://reports/req-1.json");
    }

    @Test
    void putsWithoutAContentType() throws Exception {
        answer(event("Create"));

        assertThat(url.puts().get(0).method()).isEqualTo("PUT");
        assertThat(url.puts().get(0).contentType()).isNullOrEmpty();
    }

    @Test
    void asksForTheClustersNamedUntilWellBeforeTheEnd() throws Exception {
        AtomicReference<FleetScope> scope = new AtomicReference<>();
        AtomicReference<Instant> until = new AtomicReference<>();
        audit = (asked, deadline) -> {
            scope.set(asked);
            until.set(deadline);
            return report(1, 0, 0);
        };

        answer(event("Create", "Trigger", "anything"));

        assertThat(scope.get()).isEqualTo(FleetScope.clusters(List.of("prod")));
        assertThat(until.get()).isEqualTo(DEADLINE.minusSeconds(45));
    }

    @Test
    void namesAResourceOnceAndForAll() throws Exception {
        handle(event("Create"), DEADLINE);
        handle(event("Create"), DEADLINE);
        handle(event("Update"), DEADLINE);

        String first = url.puts().get(0).json().get("PhysicalResourceId").asText();
        assertThat(first).startsWith("bootproof-audit-");
        assertThat(url.puts().get(1).json().get("PhysicalResourceId").asText()).isEqualTo(first);
        assertThat(url.puts().get(2).json().get("PhysicalResourceId").asText()).isEqualTo("made-before");
    }

    @Test
    void aDeleteSucceedsWithoutAnything() throws Exception {
        ObjectNode event = event("Delete");
        event.remove("ResourceProperties");

        new CustomResource(
                        () -> {
                            throw new AssertionError("a Delete needs no services");
                        },
                        time,
                        log::add)
                .handle(CustomResourceRequest.of(event), DEADLINE);

        JsonNode answer = url.puts().get(0).json();
        assertThat(answer.get("Status").asText()).isEqualTo("SUCCESS");
        assertThat(answer.get("PhysicalResourceId").asText()).isEqualTo("made-before");
    }

    @ParameterizedTest
    @CsvSource({
        "WARN, WARN, 0, SUCCESS",
        "WARN, FAIL, 0, SUCCESS",
        "FAIL, WARN, 0, FAILED",
        "FAIL, FAIL, 1, FAILED",
        "WARN, FAIL, 1, FAILED",
        "WARN, WARN, 1, SUCCESS",
        "FAIL, WARN, 1, FAILED"
    })
    void obeysThePolicies(String onFinding, String onIncomplete, int unknown, String status) throws Exception {
        audit = (scope, deadline) -> report(3, 1, unknown);
        ObjectNode event = event("Create", "OnFinding", onFinding);
        ((ObjectNode) event.get("ResourceProperties")).put("OnIncomplete", onIncomplete);

        JsonNode answer = answer(event);

        assertThat(answer.get("Status").asText()).isEqualTo(status);
        assertThat(answer.get("Data").get("Outcome").asText()).isEqualTo("NON_COMPLIANT");
    }

    @Test
    void incompleteFailsWhereItShallThoughNothingWasFound() throws Exception {
        audit = (scope, deadline) -> report(3, 0, 0).withIncomplete("listing broke off");

        JsonNode answer = answer(event("Create", "OnIncomplete", "FAIL"));

        assertThat(answer.get("Status").asText()).isEqualTo("FAILED");
        assertThat(answer.get("Reason").asText()).contains("listing broke off");
        assertThat(answer.get("Data").get("Outcome").asText()).isEqualTo("UNKNOWN");
    }

    @Test
    void saysWhereAndWhat() throws Exception {
        audit = (scope, deadline) -> report(100, 7, 1);

        JsonNode answer = answer(event("Create", "OnFinding", "FAIL"));

        assertThat(answer.get("Reason").asText())
                .isEqualTo("Of 108 instances 7 are non-compliant, 1 unknown, 100 compliant, 0 not applicable, 0 gone,"
                        + " 0 skipped. Non-compliant: i-n0 (al2-bootstrap-call in part 2.1, line 12), i-n1"
                        + " (al2-bootstrap-call in part 2.1, line 12), i-n2 (al2-bootstrap-call in part 2.1, line 12),"
                        + " i-n3 (al2-bootstrap-call in part 2.1, line 12), i-n4 (al2-bootstrap-call in part 2.1, line"
                        + " 12) and 2 more. Unknown: i-u0 (time ran out). Full report: s3://reports/req-1.json");
        assertThat(answer.get("Data").get("NonCompliantInstances").asText())
                .isEqualTo("i-n0,i-n1,i-n2,i-n3,i-n4,i-n5,i-n6");
    }

    @Test
    void aReportThatIsNotStoredIsIncomplete() throws Exception {
        reports = ReportStore.unavailable("the bucket is gone");

        JsonNode answer = answer(event("Create"));

        assertThat(answer.get("Status").asText()).isEqualTo("SUCCESS");
        assertThat(answer.get("Data").get("Outcome").asText()).isEqualTo("UNKNOWN");
        assertThat(answer.get("Data").get("Incomplete").asText()).isEqualTo("the bucket is gone");
    }

    @Test
    void namesEachPropertyThatIsWrong() throws Exception {
        ObjectNode event = event("Create", "OnFinding", "PERHAPS");
        ((ObjectNode) event.get("ResourceProperties")).put("OnIncomplete", "fail");
        ((ObjectNode) event.get("ResourceProperties")).put("Clusters", "prod");

        JsonNode answer = answer(event);

        assertThat(answer.get("Status").asText()).isEqualTo("FAILED");
        assertThat(answer.get("Reason").asText())
                .contains("Clusters must be a list", "OnFinding must be WARN or FAIL, not \"PERHAPS\"", "OnIncomplete");
    }

    @Test
    void anUnknownRequestTypeFails() throws Exception {
        JsonNode answer = answer(event("Destroy"));

        assertThat(answer.get("Status").asText()).isEqualTo("FAILED");
        assertThat(answer.get("Reason").asText()).contains("Destroy");
    }

    @Test
    void answersThoughEverythingElseIsMissing() throws Exception {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("RequestType", "Create").put("ResponseURL", url.url());

        assertThat(answer(event).get("Status").asText()).isEqualTo("FAILED");
    }

    // Rollback

    @Test
    void aFindingFailsAnUpdate() throws Exception {
        audit = (scope, deadline) -> report(0, 1, 0);

        assertThat(answer(event("Update", "OnFinding", "FAIL")).get("Status").asText())
                .isEqualTo("FAILED");
    }

    @Test
    void aFindingNeverBlocksARollback() throws Exception {
        audit = (scope, deadline) -> report(0, 1, 0);
        stackStatus = STACK::equals;

        JsonNode answer = answer(event("Update", "OnFinding", "FAIL"));

        assertThat(answer.get("Status").asText()).isEqualTo("SUCCESS");
        assertThat(answer.get("Reason").asText()).contains("rolling back", "i-n0");
        assertThat(answer.get("Data").get("Outcome").asText()).isEqualTo("NON_COMPLIANT");
    }

    @Test
    void aFailedAuditDoesNotBlockARollbackEither() throws Exception {
        audit = (scope, deadline) -> {
            throw new IllegalStateException();
        };
        stackStatus = STACK::equals;

        assertThat(answer(event("Update")).get("Status").asText()).isEqualTo("SUCCESS");
    }

    @Test
    void failsWhereTheStackCannotBeAsked() throws Exception {
        audit = (scope, deadline) -> report(0, 1, 0);
        stackStatus = stackId -> {
            throw SdkClientException.create("AccessDenied");
        };

        JsonNode answer = answer(event("Update", "OnFinding", "FAIL"));

        assertThat(answer.get("Status").asText()).isEqualTo("FAILED");
        assertThat(answer.get("Reason").asText()).contains("cloudformation:DescribeStacks", "AccessDenied", "i-n0");
    }

    // Whatever happens

    @Test
    void answersWhatTheAuditThrows() throws Exception {
        audit = (scope, deadline) -> {
            throw new IllegalStateException("with a s3cret of the user data");
        };

        JsonNode answer = answer(event("Create"));

        assertThat(answer.get("Status").asText()).isEqualTo("FAILED");
        assertThat(answer.get("Reason").asText())
                .contains("IllegalStateException at dev.bootproof.lambda")
                .doesNotContain("s3cret");
    }

    @Test
    void answersWhenMemoryIsUp() throws Exception {
        audit = (scope, deadline) -> {
            throw new OutOfMemoryError("Java heap space");
        };

        JsonNode answer = answer(event("Create"));

        assertThat(answer.get("Status").asText()).isEqualTo("FAILED");
        assertThat(answer.get("Reason").asText()).contains("OutOfMemoryError");
    }

    @Test
    void answersWhenTheStackIsUp() throws Exception {
        audit = new Endless();

        JsonNode answer = answer(event("Create"));

        assertThat(answer.get("Status").asText()).isEqualTo("FAILED");
        assertThat(answer.get("Reason").asText()).contains("StackOverflowError");
    }

    /** Calls itself until the stack is full. */
    private static final class Endless implements FleetAudit {
        private int depth;

        @Override
        public FleetReport audit(FleetScope scope, Instant deadline) throws InterruptedException {
            depth++;
            return depth < 0 ? report(1, 0, 0) : audit(scope, deadline).withIncomplete("never");
        }
    }

    @Test
    void answersWhenTheServicesCannotBeMade() throws Exception {
        new CustomResource(
                        () -> {
                            throw new NoClassDefFoundError("software/amazon/awssdk/Gone");
                        },
                        time,
                        log::add)
                .handle(CustomResourceRequest.of(event("Create")), DEADLINE);

        assertThat(url.puts().get(0).json().get("Reason").asText()).contains("NoClassDefFoundError");
    }

    @ParameterizedTest
    @CsvSource({"WARN, SUCCESS", "FAIL, FAILED"})
    void answersWhenTheAuditHangs(String onIncomplete, String status) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        audit = (scope, deadline) -> {
            never.await();
            return report(1, 0, 0);
        };

        handle(event("Create", "OnIncomplete", onIncomplete), time.instant());

        assertThat(url.puts()).hasSize(1);
        JsonNode answer = url.puts().get(0).json();
        assertThat(answer.get("Status").asText()).isEqualTo(status);
        assertThat(answer.get("Reason").asText()).isEqualTo("the audit did not end in time");
        assertThat(answer.get("Data").get("Outcome").asText()).isEqualTo("UNKNOWN");
        assertThat(answer.get("Data").get("Listed").asText()).isEqualTo("unknown");
    }

    @Test
    void everyAnswerHasTheSameAttributes() throws Exception {
        handle(event("Create"), DEADLINE);
        audit = (scope, deadline) -> {
            throw new IllegalStateException();
        };
        handle(event("Create"), DEADLINE);

        assertThat(attributes(1)).isEqualTo(attributes(0));
    }

    private List<String> attributes(int put) throws Exception {
        List<String> names = new ArrayList<>();
        url.puts().get(put).json().get("Data").fieldNames().forEachRemaining(names::add);
        return names;
    }

    // Sending

    @ParameterizedTest
    @ValueSource(ints = {403, 500, 302})
    void triesAgainUntilTheAnswerIsTaken(int status) throws Exception {
        url.status(status);

        handle(event("Create"), DEADLINE);

        assertThat(url.puts()).hasSize(2);
        assertThat(url.puts().get(0).body()).isEqualTo(url.puts().get(1).body());
    }

    @Test
    void triesAgainWhenNobodyAnswers() throws Exception {
        url.hangs();

        handle(event("Create"), DEADLINE);

        assertThat(url.puts()).hasSize(2);
    }

    @Test
    void doesNotWaitForTheEndOfAnAnswer() throws Exception {
        url.neverEnds();

        handle(event("Create"), DEADLINE);

        assertThat(url.puts()).hasSize(1);
    }

    @Test
    void saysWithoutTheUrlThatNobodyTookTheAnswer() {
        IntStream.range(0, 100).forEach(i -> url.status(403));

        assertThatThrownBy(() -> handle(event("Create"), DEADLINE))
                .isInstanceOf(ResponseNotSentException.class)
                .hasNoCause()
                .hasMessageContaining("localhost/***")
                .hasMessageContaining("status 403")
                .message()
                .doesNotContain("Signature");
        assertThat(url.puts()).hasSizeGreaterThan(10);
        assertThat(time.instant()).isBefore(DEADLINE);
    }

    @Test
    void triesOnceHoweverLate() throws Exception {
        handle(event("Delete"), time.instant().minusSeconds(1));

        assertThat(url.puts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd?X-Amz-Signature=1", "not a URL X-Amz-Signature", "https:///nohost", ""})
    void answersNowhereElse(String text) {
        ObjectNode event = event("Delete");
        event.put("ResponseURL", text);

        assertThatThrownBy(() -> CustomResourceRequest.of(event))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .message()
                .doesNotContain("Signature");
    }

    @Test
    void theUrlIsNotInWhatIsPrinted() {
        CustomResourceRequest request = CustomResourceRequest.of(event("Create"));

        assertThat(request.responseUrl()).hasToString("http://localhost/***");
    }

    // Size

    @ParameterizedTest
    @ValueSource(strings = {"x", "ä", "日", "\uD83D\uDE00", "\"", "\u0001"})
    void isNeverTooLong(String character) throws Exception {
        audit = (scope, deadline) -> report(0, 300, 0).withIncomplete(character.repeat(9000));

        JsonNode answer = answer(event("Create", "OnFinding", "FAIL"));

        assertThat(url.puts().get(0).body().size()).isBetween(2000, CustomResourceResponse.MAX_BYTES);
        assertThat(answer.get("Status").asText()).isEqualTo("FAILED");
        assertThat(answer.get("Reason").asText()).contains("i-n0").endsWith("... (cut)");
        assertThat(answer.get("Data").get("Incomplete").asText())
                .endsWith("... (cut)")
                .doesNotContain("\uFFFD");
        assertThat(answer.get("Data").get("ReportUri").asText()).isEqualTo("s3://reports/req-1.json");
    }

    @Test
    void halfACharacterDoesNotStopTheAnswer() throws Exception {
        ObjectNode event = event("Create", "OnFinding", "\uD83D");

        assertThat(answer(event).get("Status").asText()).isEqualTo("FAILED");
    }

    @Test
    void logsOneLineOfJsonEach() throws Exception {
        answer(event("Create"));

        assertThat(log).singleElement().satisfies(line -> {
            assertThat(line).doesNotContain("\n");
            assertThat(new JsonMapper().readTree(line).get("status").asText()).isEqualTo("SUCCESS");
        });
    }

    @Test
    void storesTheWholeReport() throws Exception {
        AtomicReference<String> stored = new AtomicReference<>("");
        reports = (requestId, json) -> {
            stored.set(json);
            return URI.create("s3://reports/1");
        };
        audit = (scope, deadline) -> report(0, 300, 0);

        answer(event("Create"));

        assertThat(new JsonMapper().readTree(stored.get()).get("instances")).hasSize(300);
    }

    @Test
    void whatTheStoreThrowsIsToldOnlyWhereItIsOurs() throws Exception {
        reports = (requestId, json) -> {
            throw new ReportNotStoredException("no room");
        };

        assertThat(answer(event("Create", "OnIncomplete", "FAIL")).get("Reason").asText())
                .contains("no room");
    }
}
