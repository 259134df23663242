package dev.bootproof.construct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bootproof.userdata.hook.ShellHook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.eks_v2.Cluster;
import software.amazon.awscdk.services.eks_v2.DefaultCapacityType;
import software.amazon.awscdk.services.eks_v2.KubernetesVersion;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;

final class UserDataAuditTest {
    private static final Map<String, String> PARTITION = Map.of("Ref", "AWS::Partition");
    private static final Map<String, String> REGION = Map.of("Ref", "AWS::Region");
    private static final Map<String, String> ACCOUNT = Map.of("Ref", "AWS::AccountId");

    private App app;
    private Stack stack;

    @BeforeEach
    void stack() {
        app = new App();
        stack = new Stack(app, "Stack");
    }

    private UserDataAudit.Builder audit() {
        return UserDataAudit.Builder.create(stack, "Audit");
    }

    private Template template() {
        return Template.fromStack(stack);
    }

    @Test
    void customResourceDefaultsAreAsDocumented() {
        audit().clusters("a", "b").cluster(ClusterRef.named("a")).build();
        Template template = template();
        template.hasResourceProperties(
                "Custom::BootproofUserDataAudit",
                Map.of(
                        "ServiceToken",
                        Map.of("Fn::GetAtt", List.of(Match.stringLikeRegexp("AuditFunction"), "Arn")),
                        "ServiceTimeout",
                        "960",
                        "Clusters",
                        List.of("a", "b"),
                        "OnFinding",
                        "WARN",
                        "OnIncomplete",
                        "WARN",
                        "Trigger",
                        Map.of("Code", AuditFunctionJar.sha256(), "LaunchTemplates", List.of())));
        template.hasResource("Custom::BootproofUserDataAudit", Map.of("DependsOn", Match.absent()));
    }

    @Test
    void reactionsArrive() {
        audit().clusters("a")
                .onFinding(Reaction.FAIL)
                .onIncomplete(Reaction.FAIL)
                .build();
        template()
                .hasResourceProperties(
                        "Custom::BootproofUserDataAudit", Map.of("OnFinding", "FAIL", "OnIncomplete", "FAIL"));
    }

    @Test
    void runsAfterTheNodeGroupsAndAgainWhenTheirTemplatesChange() {
        Cluster cluster = cluster(stack);
        ManagedNodeGroup nodes = nodes(stack, cluster);
        audit().nodeGroups(nodes).build();
        Template template = template();
        template.hasResource(
                "Custom::BootproofUserDataAudit",
                Map.of(
                        "Properties",
                        Match.objectLike(Map.of(
                                "Clusters",
                                List.of(Map.of("Ref", Match.stringLikeRegexp("^Cluster"))),
                                "Trigger",
                                Match.objectLike(Map.of(
                                        "LaunchTemplates",
                                        List.of(Map.of(
                                                "Fn::Join",
                                                List.of(
                                                        "",
                                                        List.of(
                                                                Map.of("Ref", Match.stringLikeRegexp("LaunchTemplate")),
                                                                ":",
                                                                Map.of(
                                                                        "Fn::GetAtt",
                                                                        List.of(
                                                                                Match.stringLikeRegexp(
                                                                                        "LaunchTemplate"),
                                                                                "LatestVersionNumber")))))))))),
                        "DependsOn",
                        Match.arrayWith(List.of(Match.stringLikeRegexp("NodesNodegroup")))));
    }

    @Test
    void clusterGivenAndOfANodeGroupIsAuditedOnce() {
        Cluster cluster = cluster(stack);
        audit().cluster(cluster).nodeGroups(nodes(stack, cluster)).build();
        template()
                .hasResourceProperties(
                        "Custom::BootproofUserDataAudit",
                        Map.of("Clusters", List.of(Map.of("Ref", Match.stringLikeRegexp("^Cluster")))));
    }

    @Test
    void functionIsAsDocumented() {
        audit().clusters("a").build();
        template()
                .hasResourceProperties(
                        "AWS::Lambda::Function",
                        Map.of(
                                "Handler",
                                "dev.bootproof.lambda.AuditFunction::handleRequest",
                                "Runtime",
                                "java25",
                                "Architectures",
                                List.of("arm64"),
                                "MemorySize",
                                1024,
                                "Timeout",
                                900,
                                "ReservedConcurrentExecutions",
                                Match.absent(),
                                "LoggingConfig",
                                Map.of("LogGroup", Map.of("Ref", Match.stringLikeRegexp("AuditLogs"))),
                                "Environment",
                                Map.of(
                                        "Variables",
                                        Map.of(
                                                "BOOTPROOF_REPORT_BUCKET",
                                                Map.of("Ref", Match.stringLikeRegexp("AuditReports"))))));
        template().hasResourceProperties("AWS::Logs::LogGroup", Map.of("RetentionInDays", 400));
    }

    @Test
    void functionMayDoExactlyThis() {
        audit().clusters("a").build();
        template()
                .hasResourceProperties(
                        "AWS::IAM::Role",
                        Map.of(
                                "AssumeRolePolicyDocument",
                                trust("lambda.amazonaws.com"),
                                "ManagedPolicyArns",
                                Match.absent(),
                                "Policies",
                                List.of(policy(
                                        "Audit",
                                        Map.of(
                                                "Sid", "ListInstances",
                                                "Effect", "Allow",
                                                "Action", "ec2:DescribeInstances",
                                                "Resource", "*",
                                                "Condition", Map.of("StringEquals", Map.of("ec2:Region", REGION))),
                                        Map.of(
                                                "Sid", "ReadUserData",
                                                "Effect", "Allow",
                                                "Action", "ec2:DescribeInstanceAttribute",
                                                "Resource", arn("ec2", "instance/*")),
                                        Map.of(
                                                "Sid",
                                                "WriteReports",
                                                "Effect",
                                                "Allow",
                                                "Action",
                                                "s3:PutObject",
                                                "Resource",
                                                join(getArn("AuditReports"), "/reports/*")),
                                        Map.of(
                                                "Sid", "SeeOwnRollback",
                                                "Effect", "Allow",
                                                "Action", "cloudformation:DescribeStacks",
                                                "Resource", Map.of("Ref", "AWS::StackId")),
                                        Map.of(
                                                "Sid",
                                                "WriteLog",
                                                "Effect",
                                                "Allow",
                                                "Action",
                                                List.of("logs:CreateLogStream", "logs:PutLogEvents"),
                                                "Resource",
                                                getArn("AuditLogs"))))));
        template().resourceCountIs("AWS::IAM::Policy", 0);
        template().resourceCountIs("AWS::IAM::ManagedPolicy", 0);
    }

    @Test
    void schedulerMayDoExactlyThis() {
        audit().clusters("a").build();
        Map<String, Object> sources = Map.of(
                "StringEquals",
                Map.of("aws:SourceAccount", ACCOUNT, "aws:SourceArn", arn("scheduler", "schedule-group/default")));
        template()
                .hasResourceProperties(
                        "AWS::IAM::Role",
                        Map.of(
                                "AssumeRolePolicyDocument",
                                Match.objectEquals(Map.of(
                                        "Version",
                                        "2012-10-17",
                                        "Statement",
                                        List.of(Map.of(
                                                "Effect",
                                                "Allow",
                                                "Action",
                                                "sts:AssumeRole",
                                                "Principal",
                                                Map.of("Service", "scheduler.amazonaws.com"),
                                                "Condition",
                                                sources)))),
                                "Policies",
                                List.of(policy(
                                        "Run",
                                        Map.of(
                                                "Effect", "Allow",
                                                "Action", "lambda:InvokeFunction",
                                                "Resource", getArn("AuditFunction")),
                                        Map.of(
                                                "Effect", "Allow",
                                                "Action", "sqs:SendMessage",
                                                "Resource", getArn("AuditDeadLetters"))))));
    }

    @Test
    void scheduleIsAsDocumented() {
        audit().clusters("a", "b").build();
        template()
                .hasResourceProperties(
                        "AWS::Scheduler::Schedule",
                        Map.of(
                                "ScheduleExpression",
                                "rate(1 day)",
                                "FlexibleTimeWindow",
                                Map.of("Mode", "FLEXIBLE", "MaximumWindowInMinutes", 60),
                                "Target",
                                Match.objectLike(Map.of(
                                        "Input",
                                        "{\"clusters\":[\"a\",\"b\"]}",
                                        "RetryPolicy",
                                        Map.of("MaximumEventAgeInSeconds", 21600, "MaximumRetryAttempts", 10),
                                        "DeadLetterConfig",
                                        Map.of("Arn", getArn("AuditDeadLetters"))))));
        template()
                .hasResourceProperties(
                        "AWS::SQS::Queue",
                        Map.of("SqsManagedSseEnabled", true, "MessageRetentionPeriod", 14 * 24 * 3600));
    }

    @Test
    void scheduleCanBeChosen() {
        audit().clusters("a")
                .schedule(ScheduleExpression.expression("cron(0 4 ? * MON *)"))
                .build();
        template()
                .hasResourceProperties("AWS::Scheduler::Schedule", Map.of("ScheduleExpression", "cron(0 4 ? * MON *)"));
    }

    @Test
    void scheduleInputCarriesAClustersName() {
        audit().cluster(cluster(stack)).build();
        template()
                .hasResourceProperties(
                        "AWS::Scheduler::Schedule",
                        Map.of(
                                "Target",
                                Match.objectLike(Map.of(
                                        "Input",
                                        join(
                                                "{\"clusters\":[\"",
                                                Map.of("Ref", Match.stringLikeRegexp("^Cluster")),
                                                "\"]}")))));
    }

    @Test
    void bucketIsAsDocumented() {
        audit().clusters("a").build();
        Template template = template();
        template.hasResource(
                "AWS::S3::Bucket",
                Map.of(
                        "DeletionPolicy",
                        "Retain",
                        "UpdateReplacePolicy",
                        "Retain",
                        "Properties",
                        Match.objectLike(Map.of(
                                "BucketEncryption",
                                Match.anyValue(),
                                "PublicAccessBlockConfiguration",
                                Map.of(
                                        "BlockPublicAcls", true,
                                        "BlockPublicPolicy", true,
                                        "IgnorePublicAcls", true,
                                        "RestrictPublicBuckets", true),
                                "LifecycleConfiguration",
                                Map.of("Rules", List.of(Match.objectLike(Map.of("ExpirationInDays", 400))))))));
        template.hasResource("AWS::S3::BucketPolicy", Map.of("DeletionPolicy", "Retain"));
        template.hasResourceProperties(
                "AWS::S3::BucketPolicy",
                Map.of(
                        "PolicyDocument",
                        Match.objectLike(Map.of(
                                "Statement",
                                Match.arrayWith(List.of(Match.objectLike(Map.of(
                                        "Effect",
                                        "Deny",
                                        "Condition",
                                        Map.of("Bool", Map.of("aws:SecureTransport", "false"))))))))));
    }

    @Test
    void retentionCanBeChosen() {
        audit().clusters("a").reportRetention(Duration.days(30)).build();
        template()
                .hasResourceProperties(
                        "AWS::S3::Bucket",
                        Map.of(
                                "LifecycleConfiguration",
                                Map.of("Rules", List.of(Match.objectLike(Map.of("ExpirationInDays", 30))))));
    }

    @Test
    void existingBucketIsUsedWithItsKey() {
        Bucket bucket = Bucket.Builder.create(stack, "Mine")
                .encryptionKey(new Key(stack, "Key"))
                .build();
        assertThat(audit().clusters("a").reportBucket(bucket).build().getReportBucket())
                .isSameAs(bucket);
        Template template = template();
        template.resourceCountIs("AWS::S3::Bucket", 1);
        assertThat(template.findResources("AWS::IAM::Policy").toString()).contains("kms:GenerateDataKey");
    }

    @Test
    void collectsAllErrors() {
        assertThatThrownBy(() -> audit().reportBucket(Bucket.fromBucketName(stack, "B", "some-bucket"))
                        .reportRetention(Duration.days(1))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("UserDataAudit 'Stack/Audit' cannot be built, 2 errors:")
                .hasMessageContaining("clusters: give at least one")
                .hasMessageContaining("reportRetention: ");
        assertThatThrownBy(() -> UserDataAudit.Builder.create(stack, "Names")
                        .clusters("ok", "no good", "-x")
                        .build())
                .hasMessageContaining("1. clusters: 'no good' is no cluster's name")
                .hasMessageContaining("2. clusters: '-x' is no cluster's name");
    }

    @Test
    void refusesMoreClustersThanTheFunctionTakes() {
        String[] names = IntStream.range(0, 191).mapToObj(i -> "c" + i).toArray(String[]::new);
        assertThatThrownBy(() -> audit().clusters(names).build())
                .hasMessageContaining("clusters: 191 are named; one audit takes at most 190");
    }

    @Test
    void refusesANodeGroupOfAnotherStack() {
        Stack other = new Stack(app, "Other");
        ManagedNodeGroup nodes = nodes(other, cluster(other));
        assertThatThrownBy(() -> audit().nodeGroups(nodes).build())
                .hasMessageContaining("nodeGroups: 'Other/Nodes' is in another stack")
                .hasMessageContaining("give the cluster instead");
    }

    @Test
    void clusterOfAnotherStackIsAuditedByName() {
        Stack other = new Stack(app, "Other");
        audit().cluster(cluster(other)).build();
        template()
                .hasResourceProperties(
                        "Custom::BootproofUserDataAudit",
                        Map.of(
                                "Clusters",
                                List.of(Map.of(
                                        "Fn::ImportValue", Match.stringLikeRegexp("Other:ExportsOutputRefCluster")))));
    }

    @Test
    void twoInOneStack() {
        audit().clusters("a").build();
        UserDataAudit.Builder.create(stack, "More").clusters("b").build();
        template().resourceCountIs("Custom::BootproofUserDataAudit", 2);
    }

    @Test
    void bringsNoFunctionButItsOwn() {
        audit().clusters("a").build();
        template().resourceCountIs("AWS::Lambda::Function", 1);
    }

    @Test
    void namesNoPartition() {
        audit().clusters("a").build();
        assertThat(template().toJSON().toString()).doesNotContain("arn:aws");
    }

    private static Cluster cluster(Stack stack) {
        return Cluster.Builder.create(stack, "Cluster")
                .version(KubernetesVersion.V1_34)
                .vpc(new Vpc(stack, "Vpc"))
                .defaultCapacityType(DefaultCapacityType.NODEGROUP)
                .defaultCapacity(0)
                .build();
    }

    private static ManagedNodeGroup nodes(Stack stack, Cluster cluster) {
        return ManagedNodeGroup.Builder.create(stack, "Nodes")
                .cluster(cluster)
                .hook(ShellHook.beforeKubelet("hello", "echo hello"))
                .build();
    }

    private static Object trust(String service) {
        return Match.objectEquals(Map.of(
                "Version",
                "2012-10-17",
                "Statement",
                List.of(Map.of(
                        "Effect", "Allow", "Action", "sts:AssumeRole", "Principal", Map.of("Service", service)))));
    }

    @SafeVarargs
    private static Object policy(String name, Map<String, ?>... statements) {
        List<Object> exact = new ArrayList<>();
        for (Map<String, ?> statement : statements) {
            exact.add(Match.objectEquals(statement));
        }
        return Map.of(
                "PolicyName",
                name,
                "PolicyDocument",
                Match.objectEquals(Map.of("Version", "2012-10-17", "Statement", exact)));
    }

    private static Map<String, Object> arn(String service, String resource) {
        return join("arn:", PARTITION, ":" + service + ":", REGION, ":", ACCOUNT, ":" + resource);
    }

    private static Map<String, Object> join(Object... parts) {
        return Map.of("Fn::Join", List.of("", List.of(parts)));
    }

    private static Map<String, Object> getArn(String logicalId) {
        return Map.of("Fn::GetAtt", List.of(Match.stringLikeRegexp(logicalId), "Arn"));
    }
}
