package dev.bootproof.lambda.fleet;

import static dev.bootproof.lambda.fleet.FakeInstance.node;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.bootproof.lambda.fleet.FakeEc2.Answer;
import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.lambda.time.FakeTime;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.ec2.model.Ec2Exception;

class Ec2FleetAuditTest {
    private static final String CALL = "#!/bin/bash\n/etc/eks/bootstrap.sh prod --token s3cret-of-the-node\n";
    private static final String NO_CALL = "#!/bin/bash\necho hello\n";
    private static final Instant DEADLINE = FakeTime.START.plus(Duration.ofMinutes(10));

    private final FakeEc2 ec2 = new FakeEc2();
    private final FakeTime time = new FakeTime();

    @AfterEach
    void close() {
        ec2.close();
    }

    private FleetReport audit() throws InterruptedException {
        return audit(FleetScope.clusters(List.of("prod")), DEADLINE, 1);
    }

    private FleetReport audit(FleetScope scope, Instant deadline, int concurrentReads) throws InterruptedException {
        return new Ec2FleetAudit(ec2.client(), "eu-west-1", time, concurrentReads).audit(scope, deadline);
    }

    private InstanceReport only() throws InterruptedException {
        List<InstanceReport> instances = audit().instances();
        assertThat(instances).hasSize(1);
        return instances.get(0);
    }

    @Test
    void judgesWhatEachInstanceBootsWith() throws Exception {
        ec2.lists(node("i-1"), node("i-2"), node("i-3")).userData("i-1", CALL).userData("i-2", NO_CALL);
        ec2.withoutUserData("i-3");

        FleetReport report = audit();

        assertThat(report.instances())
                .extracting(InstanceReport::instanceId, InstanceReport::outcome)
                .containsExactly(
                        tuple("i-1", InstanceOutcome.NON_COMPLIANT),
                        tuple("i-2", InstanceOutcome.COMPLIANT),
                        tuple("i-3", InstanceOutcome.COMPLIANT));
        assertThat(report.summary()).isEqualTo(new FleetSummary(3, 2, 1, 0, 0, 0, 0, 0));
        assertThat(report.outcome()).isEqualTo(Outcome.NON_COMPLIANT);
        assertThat(report.incomplete()).isNull();
    }

    @Test
    void reportsWhoseInstanceItIs() throws Exception {
        ec2.lists(node("i-1")).userData("i-1", NO_CALL);

        InstanceReport instance = only();

        assertThat(instance.account()).isEqualTo("111122223333");
        assertThat(instance.region()).isEqualTo("eu-west-1");
        assertThat(instance.cluster()).isEqualTo("prod");
        assertThat(instance.nodeGroup()).isEqualTo("workers");
    }

    @Test
    void neverTellsUserData() throws Exception {
        ec2.lists(node("i-1")).userData("i-1", CALL);

        assertThat(ReportJson.write(audit())).doesNotContain("s3cret-of-the-node");
    }

    // Suppressions

    private static FakeInstance accepting(String id, String until) {
        return node(id).tagged(Map.of(
                "eks:cluster-name",
                "prod",
                "bootproof:ignore:al2-bootstrap-call",
                "until=" + until + " reason=goes with release 14 - OPS-1"));
    }

    /** The audit's clock says 3 February 2026. */
    @Test
    void aTagAcceptsAFindingUntilItsDay() throws Exception {
        ec2.lists(accepting("i-1", "2026-02-03"), accepting("i-2", "2026-02-02"), accepting("i-3", "2026-12-31"));
        ec2.userData("i-1", CALL).userData("i-2", CALL).withoutUserData("i-3");

        FleetReport report = audit();

        assertThat(report.summary()).isEqualTo(new FleetSummary(3, 2, 1, 0, 0, 0, 0, 1));
        assertThat(report.instances().get(0).findings()).isEmpty();
        assertThat(report.instances().get(0).suppressed())
                .extracting(SuppressedEntry::rule, SuppressedEntry::suppression)
                .containsExactly(tuple(
                        "al2-bootstrap-call",
                        new SuppressedEntry.Accepted("tag", "goes with release 14 - OPS-1", "2026-02-03")));
        assertThat(report.instances().get(1).findings())
                .extracting(Finding::rule)
                .containsExactly("al2-bootstrap-call", "suppression-expired");
        assertThat(report.instances().get(2).findings())
                .extracting(Finding::rule)
                .containsExactly("suppression-unused");
    }

    // Listing

    @Test
    void alwaysFiltersAndPaginates() throws Exception {
        ec2.lists();

        audit();

        assertThat(ec2.requests("DescribeInstances")).singleElement().satisfies(request -> {
            assertThat(request)
                    .containsEntry("MaxResults", "1000")
                    .containsEntry("IncludeManagedResources", "true")
                    .containsEntry("Filter.1.Name", "instance-state-name")
                    .containsEntry("Filter.1.Value.1", "pending")
                    .containsEntry("Filter.1.Value.4", "stopped")
                    .containsEntry("Filter.2.Name", "tag-key");
            assertThat(request.values())
                    .contains(
                            "kubernetes.io/cluster/prod",
                            "eks:cluster-name",
                            "aws:eks:cluster-name",
                            "eks:eks-cluster-name",
                            "alpha.eksctl.io/cluster-name");
            assertThat(request.keySet()).noneMatch(name -> name.startsWith("InstanceId"));
        });
    }

    @Test
    void allInstancesAreFilteredByStateAlone() throws Exception {
        ec2.lists(node("i-1").tagged(Map.of())).userData("i-1", NO_CALL);

        FleetReport report = audit(FleetScope.allInstances(), DEADLINE, 1);

        assertThat(ec2.requests("DescribeInstances").get(0))
                .containsEntry("Filter.1.Name", "instance-state-name")
                .doesNotContainKey("Filter.2.Name");
        assertThat(report.instances()).singleElement().satisfies(instance -> {
            assertThat(instance.cluster()).isNull();
            assertThat(instance.nodeGroup()).isNull();
        });
    }

    @Test
    void aClusterWithoutInstancesIsNotCompliant() throws Exception {
        ec2.lists(node("i-1")).userData("i-1", NO_CALL);

        FleetReport report = audit(FleetScope.clusters(List.of("prod", "porduction")), DEADLINE, 1);

        assertThat(report.emptyClusters()).containsExactly("porduction");
        assertThat(report.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void readsOnPastShortAndEmptyPages() throws Exception {
        ec2.page("t1", node("i-1")).page("t2").page("t3").page("", node("i-2"));
        ec2.userData("i-1", NO_CALL).userData("i-2", CALL);

        FleetReport report = audit();

        assertThat(report.instances()).extracting(InstanceReport::instanceId).containsExactly("i-1", "i-2");
        assertThat(ec2.requests("DescribeInstances").stream().map(request -> request.getOrDefault("NextToken", "")))
                .containsExactly("", "t1", "t2", "t3");
    }

    @Test
    void countsAnInstanceOnTwoPagesOnce() throws Exception {
        ec2.page("t1", node("i-1")).page("", node("i-1")).userData("i-1", NO_CALL);

        assertThat(audit().summary().listed()).isEqualTo(1);
    }

    @Test
    void leavesOtherClustersOut() throws Exception {
        ec2.lists(
                node("i-1"),
                node("i-2").tagged(Map.of("eks:cluster-name", "test")),
                node("i-3").tagged(Map.of("kubernetes.io/cluster/prod", "owned", "karpenter.sh/nodepool", "spot")));
        ec2.userData("i-1", NO_CALL).userData("i-3", NO_CALL);

        FleetReport report = audit();

        assertThat(report.instances()).extracting(InstanceReport::instanceId).containsExactly("i-1", "i-3");
        assertThat(report.instances().get(1).nodeGroup()).isEqualTo("spot");
        assertThat(report.summary().listed()).isEqualTo(2);
    }

    @Test
    void aTagMayBeEmpty() throws Exception {
        ec2.lists(node("i-1").tagged(Map.of("kubernetes.io/cluster/prod", "", "eks:cluster-name", "")));
        ec2.userData("i-1", NO_CALL);

        assertThat(only().cluster()).isEqualTo("prod");
    }

    @Test
    void anEmptyTagNamesNoCluster() throws Exception {
        ec2.lists(node("i-1").tagged(Map.of("eks:cluster-name", "", "eks:nodegroup-name", "")));
        ec2.userData("i-1", NO_CALL);

        assertThat(audit(FleetScope.allInstances(), DEADLINE, 1).instances())
                .singleElement()
                .satisfies(instance -> {
                    assertThat(instance.cluster()).isNull();
                    assertThat(instance.nodeGroup()).isNull();
                });
    }

    @Test
    void skipsWhatNoLongerRuns() throws Exception {
        ec2.lists(
                node("i-1").in("terminated"),
                node("i-2").in("shutting-down"),
                node("i-3").in("stopped"));
        ec2.userData("i-3", NO_CALL);

        assertThat(audit().summary()).isEqualTo(new FleetSummary(3, 1, 0, 0, 0, 0, 2, 0));
    }

    @Test
    void aDeniedListingIsNoCompliantReport() throws Exception {
        ec2.listing(Answer.error(403, "UnauthorizedOperation"));

        FleetReport report = audit();

        assertThat(report.incomplete()).contains("eu-west-1", "after 0", "UnauthorizedOperation");
        assertThat(report.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aThrottledListingIsNoCompliantReport() throws Exception {
        ec2.listing(Answer.error(503, "RequestLimitExceeded"));

        FleetReport report = audit();

        assertThat(report.incomplete()).contains("RequestLimitExceeded");
        assertThat(report.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whatWasListedBeforeListingBrokeOffIsJudged() throws Exception {
        ec2.page("t1", node("i-1")).listing(Answer.error(403, "AuthFailure")).userData("i-1", NO_CALL);

        FleetReport report = audit();

        assertThat(report.incomplete()).contains("after 1", "AuthFailure");
        assertThat(report.summary()).isEqualTo(new FleetSummary(1, 1, 0, 0, 0, 0, 0, 0));
        assertThat(report.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void noTimeToListIsNoCompliantReport() throws Exception {
        FleetReport report = audit(FleetScope.allInstances(), FakeTime.START, 1);

        assertThat(report.incomplete()).contains("time ran out");
        assertThat(report.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(ec2.requests("DescribeInstances")).isEmpty();
    }

    // Reading

    @ParameterizedTest
    @CsvSource({
        "503, RequestLimitExceeded",
        "400, EC2ThrottledException",
        "400, Throttling",
        "503, ServiceUnavailable",
        "500, InternalError",
        "503, Unavailable",
        "502, SomethingNew"
    })
    void transientErrorsAreRetriedAndThenUnknown(int status, String code) throws Exception {
        ec2.lists(node("i-1")).attribute("i-1", Answer.error(status, code));

        InstanceReport instance = only();

        assertThat(instance.outcome()).isEqualTo(InstanceOutcome.UNKNOWN);
        assertThat(instance.reason()).contains("could not be read", code);
        assertThat(ec2.requests("DescribeInstanceAttribute")).hasSize(8);
    }

    @Test
    void throttlingThatPassesLeavesNoTrace() throws Exception {
        ec2.lists(node("i-1"));
        IntStream.range(0, 5).forEach(i -> ec2.attribute("i-1", Answer.error(503, "RequestLimitExceeded")));
        ec2.userData("i-1", NO_CALL);

        assertThat(only().outcome()).isEqualTo(InstanceOutcome.COMPLIANT);
    }

    @ParameterizedTest
    @CsvSource({
        "403, UnauthorizedOperation",
        "403, AuthFailure",
        "403, OptInRequired",
        "400, Blocked",
        "403, SomethingNew"
    })
    void whatIsDeniedIsUnknown(int status, String code) throws Exception {
        ec2.lists(node("i-1")).attribute("i-1", Answer.error(status, code));

        InstanceReport instance = only();

        assertThat(instance.outcome()).isEqualTo(InstanceOutcome.UNKNOWN);
        assertThat(instance.reason()).contains("denied", code);
        assertThat(ec2.requests("DescribeInstanceAttribute")).hasSize(1);
    }

    @Test
    void whatIsDeniedWithoutACodeIsUnknown() throws Exception {
        ec2.lists(node("i-1")).attribute("i-1", Answer.error(401, "AuthFailure"));

        assertThat(only().reason()).contains("denied", "HTTP status 401");
    }

    @Test
    void theEncodedAuthorizationMessageIsLeftOut() {
        Ec2Failure failure = Ec2Failure.of((Ec2Exception) Ec2Exception.builder()
                .statusCode(403)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("UnauthorizedOperation")
                        .errorMessage("You may not.\nEncoded authorization failure message: AbCd")
                        .build())
                .build());

        assertThat(failure).isEqualTo(new Ec2Failure(Ec2Failure.Kind.DENIED, "UnauthorizedOperation: You may not."));
    }

    @Test
    void stopsAskingAfterManyDenialsInARow() throws Exception {
        FakeInstance[] nodes =
                IntStream.range(0, 30).mapToObj(i -> node("i-" + i)).toArray(FakeInstance[]::new);
        ec2.lists(nodes);
        Stream.of(nodes).forEach(node -> ec2.attribute(node.id(), Answer.error(403, "UnauthorizedOperation")));

        FleetReport report = audit();

        assertThat(ec2.requests("DescribeInstanceAttribute")).hasSize(DenialBreaker.LIMIT);
        assertThat(report.summary()).isEqualTo(new FleetSummary(30, 0, 0, 30, 0, 0, 0, 0));
        assertThat(report.instances().get(29).reason()).contains("not asked again", "UnauthorizedOperation");
    }

    @Test
    void denialsNotInARowStopNothing() throws Exception {
        FakeInstance[] nodes =
                IntStream.range(0, 30).mapToObj(i -> node("i-" + i)).toArray(FakeInstance[]::new);
        ec2.lists(nodes);
        for (int i = 0; i < nodes.length; i++) {
            if (i % DenialBreaker.LIMIT == DenialBreaker.LIMIT - 1) {
                ec2.userData(nodes[i].id(), NO_CALL);
            } else {
                ec2.attribute(nodes[i].id(), Answer.error(403, "UnauthorizedOperation"));
            }
        }

        assertThat(audit().summary()).isEqualTo(new FleetSummary(30, 3, 0, 27, 0, 0, 0, 0));
        assertThat(ec2.requests("DescribeInstanceAttribute")).hasSize(30);
    }

    @Test
    void anOldInstanceThatIsNotFoundIsGone() throws Exception {
        ec2.lists(node("i-1")).attribute("i-1", Answer.error(400, "InvalidInstanceID.NotFound"));

        FleetReport report = audit();

        assertThat(report.summary()).isEqualTo(new FleetSummary(1, 0, 0, 0, 0, 1, 0, 0));
        assertThat(report.outcome()).isEqualTo(Outcome.COMPLIANT);
        assertThat(ec2.requests("DescribeInstanceAttribute")).hasSize(1);
    }

    @Test
    void anInstanceJustLaunchedIsAskedForAgain() throws Exception {
        ec2.lists(node("i-1").launched(FakeTime.START.minusSeconds(50)));
        ec2.attribute("i-1", Answer.error(400, "InvalidInstanceID.NotFound")).userData("i-1", CALL);

        assertThat(only().outcome()).isEqualTo(InstanceOutcome.NON_COMPLIANT);
    }

    @Test
    void anInstanceThatIsStillNotFoundAfterAMinuteIsGone() throws Exception {
        ec2.lists(node("i-1").launched(FakeTime.START.minusSeconds(50)));
        ec2.attribute("i-1", Answer.error(400, "InvalidInstanceID.NotFound"));

        assertThat(only().outcome()).isEqualTo(InstanceOutcome.GONE);
        assertThat(time.slept()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void otherServicesSpellingOfNotFoundIsNotGone() throws Exception {
        ec2.lists(node("i-1")).attribute("i-1", Answer.error(400, "InvalidInstanceId.NotFound"));

        assertThat(only().outcome()).isEqualTo(InstanceOutcome.UNKNOWN);
    }

    @Test
    void aMalformedIdIsOurDefectAndFailsLoudly() {
        ec2.lists(node("i-1")).attribute("i-1", Answer.error(400, "InvalidInstanceID.Malformed"));

        assertThatThrownBy(this::audit).isInstanceOf(FleetAuditException.class).hasMessageContaining("i-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UnsupportedOperation", "OperationNotPermitted"})
    void aManagedInstanceThatMayNotBeReadIsNotApplicable(String code) throws Exception {
        ec2.lists(node("i-1").managedByAws()).attribute("i-1", Answer.error(400, code));

        InstanceReport instance = only();

        assertThat(instance.outcome()).isEqualTo(InstanceOutcome.NOT_APPLICABLE);
        assertThat(instance.reason()).contains("manages", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UnsupportedOperation", "OperationNotPermitted", "InvalidParameterValue"})
    void theSameOfAnotherInstanceIsUnknown(String code) throws Exception {
        ec2.lists(node("i-1")).attribute("i-1", Answer.error(400, code));

        assertThat(only().outcome()).isEqualTo(InstanceOutcome.UNKNOWN);
    }

    @Test
    void aManagedInstanceThatCanBeReadIsJudged() throws Exception {
        ec2.lists(node("i-1").managedByAws()).userData("i-1", CALL);

        assertThat(only().outcome()).isEqualTo(InstanceOutcome.NON_COMPLIANT);
    }

    @Test
    void windowsIsNotApplicableAndNotRead() throws Exception {
        ec2.lists(node("i-1").windows());

        assertThat(only().outcome()).isEqualTo(InstanceOutcome.NOT_APPLICABLE);
        assertThat(ec2.requests("DescribeInstanceAttribute")).isEmpty();
    }

    @Test
    void anAnswerThatIsNoXmlIsUnknownAndNotQuoted() throws Exception {
        ec2.lists(node("i-1")).attribute("i-1", new Answer(200, "<broken s3cret"));

        InstanceReport instance = only();

        assertThat(instance.outcome()).isEqualTo(InstanceOutcome.UNKNOWN);
        assertThat(instance.reason()).doesNotContain("s3cret");
    }

    @Test
    void base64IsReadLeniently() throws Exception {
        String wrapped = "IyEvYmluL2Jhc2gK\n L2V0Yy9la3Mv\r\nYm9vdHN0cmFwLnNo\tIHByb2QK";
        String unpadded = "IyEvYmluL2Jhc2gKL2V0Yy9la3MvYm9vdHN0cmFwLnNoIHByb2QxCg";
        ec2.lists(node("i-1"), node("i-2"));
        ec2.encodedUserData("i-1", wrapped).encodedUserData("i-2", unpadded);

        assertThat(audit().summary()).isEqualTo(new FleetSummary(2, 0, 2, 0, 0, 0, 0, 0));
    }

    @Test
    void whatIsNotBase64IsUnknown() throws Exception {
        ec2.lists(node("i-1")).encodedUserData("i-1", "#!/bin/bash");

        InstanceReport instance = only();

        assertThat(instance.outcome()).isEqualTo(InstanceOutcome.UNKNOWN);
        assertThat(instance.reason()).isEqualTo("the user data is not base64");
    }

    // Whose is whose

    @Test
    void eachResultIsItsOwnInstances() throws Exception {
        FakeInstance[] nodes =
                IntStream.range(0, 40).mapToObj(i -> node("i-" + i)).toArray(FakeInstance[]::new);
        ec2.lists(nodes);
        for (int i = 0; i < nodes.length; i++) {
            switch (i % 4) {
                case 0 -> ec2.userData("i-" + i, CALL);
                case 1 -> ec2.userData("i-" + i, NO_CALL);
                case 2 -> ec2.attribute("i-" + i, Answer.error(400, "InvalidInstanceID.NotFound"));
                default -> ec2.attribute("i-" + i, Answer.error(503, "RequestLimitExceeded"));
            }
        }

        List<InstanceReport> instances =
                audit(FleetScope.clusters(List.of("prod")), DEADLINE, 8).instances();

        List<InstanceOutcome> expected = List.of(
                InstanceOutcome.NON_COMPLIANT,
                InstanceOutcome.COMPLIANT,
                InstanceOutcome.GONE,
                InstanceOutcome.UNKNOWN);
        assertThat(instances).hasSize(40);
        for (int i = 0; i < instances.size(); i++) {
            assertThat(instances.get(i).instanceId()).isEqualTo("i-" + i);
            assertThat(instances.get(i).outcome()).isEqualTo(expected.get(i % 4));
        }
    }

    @Test
    void anAnswerForAnotherInstanceIsUnknown() throws Exception {
        ec2.lists(node("i-1")).attribute("i-1", FakeEc2.attributeXml("i-2", "<userData/>"));

        assertThat(only().outcome()).isEqualTo(InstanceOutcome.UNKNOWN);
    }

    // Time

    @Test
    void keepsItsPaceAfterABurst() throws Exception {
        FakeInstance[] nodes =
                IntStream.range(0, 80).mapToObj(i -> node("i-" + i)).toArray(FakeInstance[]::new);
        ec2.lists(nodes);
        Stream.of(nodes).forEach(node -> ec2.withoutUserData(node.id()));

        assertThat(audit().summary().compliant()).isEqualTo(80);
        assertThat(time.slept()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void whatIsNotReadByTheDeadlineIsUnknown() throws Exception {
        ec2.lists(node("i-1"), node("i-2"), node("i-3"));
        ec2.userData("i-1", NO_CALL).userData("i-2", NO_CALL).userData("i-3", NO_CALL);
        ec2.beforeAttribute(() -> time.advance(Duration.ofSeconds(30)));

        FleetReport report = audit(FleetScope.clusters(List.of("prod")), FakeTime.START.plusSeconds(45), 1);

        assertThat(report.summary()).isEqualTo(new FleetSummary(3, 2, 0, 1, 0, 0, 0, 0));
        assertThat(report.instances().get(2).reason()).isEqualTo("time ran out");
    }

    @Test
    void noTurnBeforeTheDeadlineIsUnknownWithoutWaiting() throws Exception {
        FakeInstance[] nodes = IntStream.range(0, ReadPace.BURST + 15)
                .mapToObj(i -> node("i-" + i))
                .toArray(FakeInstance[]::new);
        ec2.lists(nodes);
        Stream.of(nodes).forEach(node -> ec2.withoutUserData(node.id()));

        FleetReport report = audit(FleetScope.clusters(List.of("prod")), FakeTime.START.plusSeconds(1), 1);

        assertThat(report.summary().unknown()).isBetween(5, 6);
        assertThat(time.instant()).isBeforeOrEqualTo(FakeTime.START.plusSeconds(1));
    }

    @Test
    void aCallThatHangsIsGivenUpAtTheDeadline() throws Exception {
        ec2.lists(node("i-1")).userData("i-1", NO_CALL);
        ec2.beforeAttribute(Ec2FleetAuditTest::hang);

        FleetReport report = audit(FleetScope.clusters(List.of("prod")), FakeTime.START.plusMillis(1500), 1);

        assertThat(report.instances().get(0).reason()).isEqualTo("time ran out");
    }

    @Test
    void anInterruptedAuditHasNoReport() {
        ec2.lists(node("i-1")).userData("i-1", NO_CALL);
        Thread auditing = Thread.currentThread();
        ec2.beforeAttribute(() -> {
            auditing.interrupt();
            hang();
        });

        assertThatThrownBy(this::audit).isInstanceOf(InterruptedException.class);
    }

    /** Until the fake is closed. */
    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
