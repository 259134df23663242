package dev.bootproof.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.Target;

/** The policy that fails a deployment, with the real CDK command line: it must stop the deployment and nothing else. */
class FailingDeploymentIT {
    private static final String RESOURCE_TYPE = "Custom::BootproofUserDataAudit";

    @TempDir
    Path work;

    private LocalAws aws;
    private Cdk cdk;
    private Ec2Client ec2;
    private CloudFormationClient cloudFormation;

    @BeforeEach
    void start() throws Exception {
        Path home = Path.of(System.getenv("BOOTPROOF_HOME"));
        aws = LocalAws.start(home, work.resolve("local-aws.log"));
        cdk = new Cdk(home, work, aws);
        cdk.install();
        ec2 = aws.client(Ec2Client.builder());
        cloudFormation = aws.client(CloudFormationClient.builder());
        cdk.run("bootstrap", "bootstrap").orFail("see the log");
    }

    @AfterEach
    void stop() throws Exception {
        ec2.close();
        cloudFormation.close();
        aws.close();
    }

    private Program deploy(String name, String clusters, String onFinding) throws Exception {
        return cdk.run(
                name,
                "deploy",
                Demo.AUDIT_STACK,
                "--require-approval",
                "never",
                "-c",
                "clusters=" + clusters,
                "-c",
                "onFinding=" + onFinding);
    }

    private List<StackEvent> auditEvents() {
        return cloudFormation.describeStackEvents(request -> request.stackName(Demo.AUDIT_STACK)).stackEvents().stream()
                .filter(event -> RESOURCE_TYPE.equals(event.resourceType()))
                .toList();
    }

    private String stackStatus() {
        return cloudFormation
                .describeStacks(request -> request.stackName(Demo.AUDIT_STACK))
                .stacks()
                .get(0)
                .stackStatusAsString();
    }

    @Test
    void aLeftoverFailsTheFirstDeploymentAndTheRollbackSucceeds() throws Exception {
        Map<String, String> fleet = LegacyFleet.launch(ec2);

        Program deployed = deploy("deploy", LegacyFleet.CLUSTER, "FAIL");

        assertThat(deployed.status()).isNotZero();
        String reason = reasonOf("CREATE_FAILED");
        assertThat(reason).contains("al2-bootstrap-call");
        assertThat(fleet.keySet()).as("an instance is named in: %s", reason).anyMatch(reason::contains);
        assertThat(reason).doesNotContain("team=web");
        assertThat(auditEvents())
                .extracting(StackEvent::resourceStatusAsString)
                .contains("DELETE_COMPLETE")
                .doesNotContain("DELETE_FAILED");
        assertThat(stackStatus()).isEqualTo("ROLLBACK_COMPLETE");
    }

    @Test
    void aLeftoverFailsAnUpdateAndDoesNotBlockItsRollback() throws Exception {
        deploy("deploy", LegacyFleet.CLUSTER, "FAIL").orFail("an empty cluster has no leftover");
        LegacyFleet.launch(ec2);

        Program updated = deploy("update", LegacyFleet.CLUSTER + ",other", "FAIL");

        assertThat(updated.status()).isNotZero();
        assertThat(reasonOf("UPDATE_FAILED")).contains("al2-bootstrap-call");
        assertThat(stackStatus()).isEqualTo("UPDATE_ROLLBACK_COMPLETE");
    }

    @Test
    void theScheduleCallsWhatItIsMeantTo() throws Exception {
        LegacyFleet.launch(ec2);
        deploy("deploy", LegacyFleet.CLUSTER, "WARN").orFail("by default a leftover does not fail a deployment");

        Target target = scheduled();
        try (LambdaClient lambda = aws.client(LambdaClient.builder())) {
            InvokeResponse answer = lambda.invoke(
                    request -> request.functionName(target.arn()).payload(SdkBytes.fromUtf8String(target.input())));

            assertThat(answer.functionError()).isNull();
            JsonNode summary = new ObjectMapper().readTree(answer.payload().asUtf8String());
            assertThat(summary.toString()).contains("\"nonCompliant\":7", "\"listed\":9", "s3://");
        }
    }

    private Target scheduled() {
        try (SchedulerClient scheduler = aws.client(SchedulerClient.builder())) {
            String name =
                    scheduler.listSchedules(request -> {}).schedules().get(0).name();
            return scheduler.getSchedule(request -> request.name(name)).target();
        }
    }

    private String reasonOf(String status) {
        return auditEvents().stream()
                .filter(event -> event.resourceStatusAsString().equals(status))
                .findFirst()
                .orElseThrow()
                .resourceStatusReason();
    }
}
