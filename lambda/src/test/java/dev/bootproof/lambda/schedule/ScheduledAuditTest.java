package dev.bootproof.lambda.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bootproof.lambda.fleet.FleetAudit;
import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.fleet.FleetScope;
import dev.bootproof.lambda.fleet.FleetSummary;
import dev.bootproof.lambda.report.ReportNotStoredException;
import dev.bootproof.lambda.report.ReportStore;
import dev.bootproof.lambda.time.FakeTime;
import dev.bootproof.userdata.audit.Outcome;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduledAuditTest {
    private static final FleetReport NOTHING =
            new FleetReport(new FleetSummary(0, 0, 0, 0, 0, 0, 0, 0), null, List.of(), List.of());

    private final List<String> stored = new ArrayList<>();
    private final ReportStore reports = (requestId, json) -> {
        stored.add(json);
        return URI.create("s3://reports/" + requestId);
    };

    private ScheduledSummary run(FleetAudit audit, ReportStore store, Duration left) throws Exception {
        return new ScheduledAudit(audit, store, new FakeTime())
                .run(new ScheduledRequest(FleetScope.clusters(List.of("a"))), "r", FakeTime.START.plus(left));
    }

    @Test
    void sumsUpAndStores() throws Exception {
        ScheduledSummary summary = run((scope, deadline) -> NOTHING, reports, Duration.ofMinutes(15));

        assertThat(summary)
                .isEqualTo(new ScheduledSummary(Outcome.COMPLIANT, NOTHING.summary(), null, "s3://reports/r"));
        assertThat(stored).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"900, 870", "60, 40"})
    void leavesTimeToStoreTheReport(long seconds, long expected) throws Exception {
        List<Instant> deadlines = new ArrayList<>();

        run(
                (scope, deadline) -> {
                    deadlines.add(deadline);
                    return NOTHING;
                },
                reports,
                Duration.ofSeconds(seconds));

        assertThat(deadlines).containsExactly(FakeTime.START.plusSeconds(expected));
    }

    @Test
    void throwsWhereNothingCouldBeListedButKeepsTheReport() {
        assertThatThrownBy(() ->
                        run((scope, deadline) -> NOTHING.withIncomplete("denied"), reports, Duration.ofMinutes(15)))
                .isInstanceOf(NothingListedException.class)
                .hasMessage("denied");
        assertThat(stored).hasSize(1);
    }

    @Test
    void throwsWhereTheReportCouldNotBeStored() {
        assertThatThrownBy(() ->
                        run((scope, deadline) -> NOTHING, ReportStore.unavailable("full"), Duration.ofMinutes(15)))
                .isInstanceOf(ReportNotStoredException.class)
                .hasMessage("full");
    }

    @Test
    void readsTheClusters() throws Exception {
        assertThat(ScheduledRequest.of(new JsonMapper().readTree("{\"clusters\":[\"a\",\"b\"]}")))
                .isEqualTo(new ScheduledRequest(FleetScope.clusters(List.of("a", "b"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"clusters\":\"a\"}", "{\"clusters\":[]}", "{\"clusters\":[1]}", "{\"clusters\":[\"*\"]}"})
    void takesNoOthers(String event) {
        assertThatThrownBy(() -> ScheduledRequest.of(new JsonMapper().readTree(event)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
