package dev.bootproof.lambda.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.audit.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetReportTest {
    private static final Finding FINDING = new Finding(
            "al2-bootstrap-call", Severity.ERROR, Certainty.DEFINITE, "1", 12, 1, "It calls.", "Remove it.");

    private static final SuppressedEntry SUPPRESSED = new SuppressedEntry(
            "content-unknown",
            Severity.WARNING,
            Certainty.UNKNOWN,
            "2",
            0,
            0,
            "It fetches.",
            "Look.",
            new SuppressedEntry.Accepted("tag", "looked at", "2027-01-31"));

    private static InstanceReport instance(InstanceOutcome outcome, Finding... findings) {
        return instance(outcome, List.of(), findings);
    }

    private static InstanceReport instance(
            InstanceOutcome outcome, List<SuppressedEntry> suppressed, Finding... findings) {
        return new InstanceReport(
                "i-1", "111122223333", "eu-west-1", "prod", null, outcome, null, List.of(findings), suppressed);
    }

    @Test
    void itsJsonIsThePublicFormat() {
        FleetReport report = new FleetReport(
                new FleetSummary(2, 0, 1, 0, 0, 0, 1, 1),
                null,
                List.of("old"),
                List.of(instance(InstanceOutcome.NON_COMPLIANT, List.of(SUPPRESSED), FINDING)));

        assertThat(ReportJson.write(report))
                .isEqualTo("{\"schema\":\"bootproof.report/1\",\"summary\":{\"listed\":2,\"compliant\":0,"
                        + "\"nonCompliant\":1,\"unknown\":0,\"notApplicable\":0,\"gone\":0,\"skipped\":1,\"suppressed\":1},"
                        + "\"incomplete\":null,\"emptyClusters\":[\"old\"],\"instances\":[{\"instanceId\":\"i-1\",\"account\":\"111122223333\","
                        + "\"region\":\"eu-west-1\",\"cluster\":\"prod\",\"nodeGroup\":null,"
                        + "\"outcome\":\"NON_COMPLIANT\",\"source\":\"instance\",\"reason\":null,"
                        + "\"findings\":[{\"rule\":\"al2-bootstrap-call\",\"severity\":\"ERROR\","
                        + "\"certainty\":\"DEFINITE\",\"part\":\"1\",\"line\":12,\"column\":1,"
                        + "\"message\":\"It calls.\",\"fix\":\"Remove it.\"}],"
                        + "\"suppressed\":[{\"rule\":\"content-unknown\",\"severity\":\"WARNING\","
                        + "\"certainty\":\"UNKNOWN\",\"part\":\"2\",\"line\":0,\"column\":0,"
                        + "\"message\":\"It fetches.\",\"fix\":\"Look.\",\"suppression\":{\"by\":\"tag\","
                        + "\"reason\":\"looked at\",\"expires\":\"2027-01-31\"}}]}]}");
    }

    @Test
    void aSummaryThatDoesNotAddUpIsNone() {
        assertThatThrownBy(() -> new FleetSummary(3, 1, 0, 0, 0, 0, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 instances were listed, 2 are accounted for");
        assertThatThrownBy(() -> new FleetSummary(0, 1, -1, 0, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSummaryOfOtherInstancesIsRefused() {
        assertThatThrownBy(() -> new FleetReport(
                        new FleetSummary(1, 1, 0, 0, 0, 0, 0, 0),
                        null,
                        List.of(),
                        List.of(instance(InstanceOutcome.UNKNOWN))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unknownAndIncompleteAreNeverCompliant() {
        FleetSummary compliant = new FleetSummary(1, 1, 0, 0, 0, 0, 0, 0);
        FleetSummary unknown = new FleetSummary(1, 0, 0, 1, 0, 0, 0, 0);
        List<InstanceReport> one = List.of(instance(InstanceOutcome.COMPLIANT));

        assertThat(new FleetReport(compliant, null, List.of(), one).outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(new FleetReport(compliant, "broken off", List.of(), one).outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(new FleetReport(unknown, null, List.of(), List.of(instance(InstanceOutcome.UNKNOWN))).outcome())
                .isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aClusterIsEmptyWhereNoRegionHasAnyOfIt() {
        FleetSummary none = new FleetSummary(0, 0, 0, 0, 0, 0, 0, 0);
        FleetReport here = new FleetReport(none, null, List.of("a", "b"), List.of());
        FleetReport there = new FleetReport(none, null, List.of("b", "c"), List.of());

        assertThat(FleetReport.combined(List.of(here, there)).emptyClusters()).containsExactly("b");
        assertThat(here.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void severalReportsBecomeOne() {
        FleetReport whole = new FleetReport(
                new FleetSummary(2, 1, 0, 0, 0, 0, 1, 0),
                null,
                List.of("a", "b"),
                List.of(instance(InstanceOutcome.COMPLIANT)));
        FleetReport broken =
                new FleetReport(new FleetSummary(0, 0, 0, 0, 0, 0, 0, 0), "eu-west-2: denied", List.of(), List.of());

        FleetReport both = FleetReport.combined(List.of(whole, broken, broken.withIncomplete("full disk")));

        assertThat(both.summary()).isEqualTo(new FleetSummary(2, 1, 0, 0, 0, 0, 1, 0));
        assertThat(both.incomplete()).isEqualTo("eu-west-2: denied; eu-west-2: denied; full disk");
        assertThat(both.emptyClusters()).isEmpty();
        assertThat(FleetReport.combined(List.of(whole))).isEqualTo(whole);
    }
}
