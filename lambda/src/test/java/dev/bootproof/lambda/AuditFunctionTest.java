package dev.bootproof.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.lambda.cloudformation.CustomResource;
import dev.bootproof.lambda.cloudformation.FakeResponseUrl;
import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.fleet.FleetSummary;
import dev.bootproof.lambda.report.ReportStore;
import dev.bootproof.lambda.time.FakeTime;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class AuditFunctionTest {
    private static final FleetReport NOTHING =
            new FleetReport(new FleetSummary(0, 0, 0, 0, 0, 0, 0, 0), null, List.of(), List.of());

    private final FakeContext context = new FakeContext();
    private FleetReport report = NOTHING;
    private ReportStore reports = (requestId, json) -> URI.create("s3://reports/" + requestId);

    private String handle(String event) throws IOException {
        return handle(() -> new CustomResource.Services((scope, deadline) -> report, reports, stackId -> false), event);
    }

    private String handle(Callable<CustomResource.Services> services, String event) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new AuditFunction(services, new FakeTime())
                .handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), output, context);
        return output.toString(StandardCharsets.UTF_8);
    }

    private static String customResource(FakeResponseUrl url) {
        return "{\"RequestType\":\"Create\",\"ResponseURL\":\"" + url.url()
                + "\",\"StackId\":\"s\",\"RequestId\":\"r\",\"LogicalResourceId\":\"l\","
                + "\"ResourceProperties\":{\"Clusters\":[\"prod\"]}}";
    }

    @Test
    void answersCloudFormation() throws Exception {
        try (FakeResponseUrl url = new FakeResponseUrl()) {
            assertThat(handle(customResource(url))).isEmpty();

            assertThat(url.puts().get(0).json().get("Status").asText()).isEqualTo("SUCCESS");
            assertThat(context.log()).contains("SUCCESS").endsWith("\n").doesNotContain(FakeResponseUrl.SECRET);
        }
    }

    @Test
    void answersCloudFormationThoughTheServicesCannotBeMade() throws Exception {
        try (FakeResponseUrl url = new FakeResponseUrl()) {
            handle(
                    () -> {
                        throw new IllegalStateException("AWS_REGION is not set");
                    },
                    customResource(url));

            assertThat(url.puts().get(0).json().get("Status").asText()).isEqualTo("FAILED");
            assertThat(url.puts().get(0).json().get("Reason").asText()).contains("IllegalStateException");
        }
    }

    @Test
    void sumsUpASchedulesRunInOneLine() throws Exception {
        String summary = handle("{\"clusters\":[\"prod\"]}");

        assertThat(summary)
                .isEqualTo("{\"outcome\":\"COMPLIANT\",\"summary\":{\"listed\":0,\"compliant\":0,\"nonCompliant\":0,"
                        + "\"unknown\":0,\"notApplicable\":0,\"gone\":0,\"skipped\":0,\"suppressed\":0},\"incomplete\":null,"
                        + "\"reportUri\":\"s3://reports/req-1\"}");
        assertThat(context.log()).isEqualTo(summary + "\n");
    }

    @Test
    void throwsWhereAScheduleBroughtNothing() {
        report = NOTHING.withIncomplete("listing was denied");
        assertThatThrownBy(() -> handle("{\"clusters\":[\"prod\"]}")).hasMessage("listing was denied");

        report = NOTHING;
        reports = ReportStore.unavailable("no bucket");
        assertThatThrownBy(() -> handle("{\"clusters\":[\"prod\"]}")).hasMessage("no bucket");
    }

    @Test
    void throwsWhereTheServicesCannotBeMade() {
        assertThatThrownBy(() -> handle(
                        () -> {
                            throw new IllegalStateException("AWS_REGION is not set");
                        },
                        "{\"clusters\":[\"prod\"]}"))
                .hasRootCauseMessage("AWS_REGION is not set");
    }

    @Test
    void quotesNothingOfAnEventItCannotRead() {
        assertThatThrownBy(() -> handle("{\"ResponseURL\":https://x?" + FakeResponseUrl.SECRET))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageContaining("line 1")
                .message()
                .doesNotContain("Signature", "https");
    }

    @Test
    void refusesOtherEvents() {
        assertThatThrownBy(() -> handle("{}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> handle("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> handle("\"" + "x".repeat(AuditFunction.MAX_EVENT_BYTES) + "\""))
                .hasMessageContaining("larger than");
    }
}
