package dev.bootproof.construct;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import software.amazon.awscdk.Arn;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.CustomResource;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.logs.RetentionDays;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.ScheduleTargetInput;
import software.amazon.awscdk.services.scheduler.TimeWindow;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;
import software.amazon.awscdk.services.sqs.Queue;
import software.amazon.awscdk.services.sqs.QueueEncryption;
import software.constructs.Construct;

/**
 * An audit of what the nodes of clusters really boot with, read from the running instances. It runs
 *
 * <ul>
 *   <li>in a deployment, as the custom resource {@code Custom::BootproofUserDataAudit}: when it is created, and whenever
 *       its clusters, its reactions, the node groups' templates or the audit's own code change;
 *   <li>on a schedule.
 * </ul>
 *
 * <p>Reports go to a bucket. A scheduled run that cannot be started goes to a dead-letter queue.
 */
public final class UserDataAudit extends Construct {
    static final String RESOURCE_TYPE = "Custom::BootproofUserDataAudit";
    static final String HANDLER = "dev.bootproof.lambda.AuditFunction::handleRequest";
    static final int MEMORY_MB = 1024;
    // the function's own limit
    static final int MAX_CLUSTERS = 190;

    // Lambda's limit. CloudFormation waits a little longer, so that the function can still say why it had no time left.
    private static final Duration FUNCTION_TIMEOUT = Duration.minutes(15);
    private static final Duration SERVICE_TIMEOUT = Duration.minutes(16);

    private final IBucket reportBucket;
    private final Function function;
    private final CustomResource resource;

    /** @throws IllegalArgumentException with everything that is wrong with {@code props} */
    public UserDataAudit(Construct scope, String id, UserDataAuditProps props) {
        super(scope, id);
        check(props);
        reportBucket = props.reportBucket.orElseGet(() -> createBucket(props));
        function = createFunction();
        createSchedule(props);
        resource = createResource(props);
    }

    /** Where the reports are, below {@code reports/}. */
    public IBucket getReportBucket() {
        return reportBucket;
    }

    /** The function that reads and judges; for alarms on its metrics. */
    public Function getFunction() {
        return function;
    }

    /** The audit in a deployment; its attributes tell how it ended. */
    public CustomResource getResource() {
        return resource;
    }

    private void check(UserDataAuditProps props) {
        Problems problems = new Problems();
        if (props.clusterNames.isEmpty()) {
            problems.add("clusters", "give at least one cluster or node group; there would be nothing to audit");
        }
        if (props.clusterNames.size() > MAX_CLUSTERS) {
            problems.add(
                    "clusters",
                    props.clusterNames.size() + " are named; one audit takes at most " + MAX_CLUSTERS
                            + ", since EC2 takes 200 values for a filter. Make several audits");
        }
        for (String name : props.clusterNames) {
            ClusterRef.problemOf(name).ifPresent(problem -> problems.add("clusters", problem));
        }
        for (ManagedNodeGroup group : props.nodeGroups) {
            if (!Stack.of(group).equals(Stack.of(this))) {
                problems.add(
                        "nodeGroups",
                        "'" + group.getNode().getPath()
                                + "' is in another stack. Its template's version would be an export, and CloudFormation"
                                + " refuses to change an export in use: no hook could be changed any more. Put the audit"
                                + " into the node group's stack, or give the cluster instead");
            }
        }
        if (props.reportBucket.isPresent() && props.reportRetention.isPresent()) {
            problems.add("reportRetention", "is for a bucket of the audit's own; an existing bucket has its own rules");
        }
        problems.throwIfAny("UserDataAudit '" + getNode().getPath() + "'");
    }

    private Bucket createBucket(UserDataAuditProps props) {
        Bucket bucket = Bucket.Builder.create(this, "Reports")
                .encryption(BucketEncryption.S3_MANAGED)
                .enforceSsl(true)
                .minimumTlsVersion(1.2)
                .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
                .lifecycleRules(List.of(LifecycleRule.builder()
                        .expiration(props.reportRetention.orElseGet(
                                () -> Duration.days(UserDataAuditProps.DEFAULT_RETENTION_DAYS)))
                        .abortIncompleteMultipartUploadAfter(Duration.days(7))
                        .build()))
                // Not RetainExceptOnCreate: where a finding fails the first deployment, the rollback would try to
                // delete a bucket that already holds the report, fail, and take away what explains the failure.
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
        // a bucket that stays keeps its rule of TLS only
        Objects.requireNonNull(bucket.getPolicy()).applyRemovalPolicy(RemovalPolicy.RETAIN);
        return bucket;
    }

    private Function createFunction() {
        LogGroup logs = LogGroup.Builder.create(this, "Logs")
                .retention(RetentionDays.THIRTEEN_MONTHS)
                .removalPolicy(RemovalPolicy.DESTROY)
                .build();
        Role role = Role.Builder.create(this, "Role")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .description(
                        "Reads what EC2 instances boot with, for " + getNode().getPath())
                .inlinePolicies(Map.of("Audit", permissions(logs)))
                .build();
        IKey key = reportBucket.getEncryptionKey();
        if (key != null) {
            key.grantEncrypt(role);
        }
        return Function.Builder.create(this, "Function")
                .description("Audits what the nodes of EKS clusters boot with")
                // compiled for 17, but java17 itself sits on Amazon Linux 2
                .runtime(Runtime.JAVA_25)
                .architecture(Architecture.ARM_64)
                .handler(HANDLER)
                .code(Code.fromAsset(AuditFunctionJar.path().toString()))
                .memorySize(MEMORY_MB)
                .timeout(FUNCTION_TIMEOUT)
                .role(role)
                .logGroup(logs)
                .environment(Map.of("BOOTPROOF_REPORT_BUCKET", reportBucket.getBucketName()))
                .build();
    }

    private PolicyDocument permissions(LogGroup logs) {
        Stack stack = Stack.of(this);
        return PolicyDocument.Builder.create()
                .statements(List.of(
                        PolicyStatement.Builder.create()
                                .sid("ListInstances")
                                // knows no resources (service authorization reference, Amazon EC2)
                                .actions(List.of("ec2:DescribeInstances"))
                                .resources(List.of("*"))
                                .conditions(Map.of("StringEquals", Map.of("ec2:Region", stack.getRegion())))
                                .build(),
                        PolicyStatement.Builder.create()
                                .sid("ReadUserData")
                                .actions(List.of("ec2:DescribeInstanceAttribute"))
                                .resources(List.of(Arn.format(
                                        ArnComponents.builder()
                                                .service("ec2")
                                                .resource("instance")
                                                .resourceName("*")
                                                .build(),
                                        stack)))
                                .build(),
                        PolicyStatement.Builder.create()
                                .sid("WriteReports")
                                .actions(List.of("s3:PutObject"))
                                .resources(List.of(reportBucket.arnForObjects("reports/*")))
                                .build(),
                        PolicyStatement.Builder.create()
                                // a rollback must not be held up by a finding
                                .sid("SeeOwnRollback")
                                .actions(List.of("cloudformation:DescribeStacks"))
                                .resources(List.of(stack.getStackId()))
                                .build(),
                        PolicyStatement.Builder.create()
                                .sid("WriteLog")
                                .actions(List.of("logs:CreateLogStream", "logs:PutLogEvents"))
                                .resources(List.of(logs.getLogGroupArn()))
                                .build()))
                .build();
    }

    private void createSchedule(UserDataAuditProps props) {
        Queue deadLetters = Queue.Builder.create(this, "DeadLetters")
                .encryption(QueueEncryption.SQS_MANAGED)
                .enforceSsl(true)
                .retentionPeriod(Duration.days(14))
                .build();
        Schedule.Builder.create(this, "Schedule")
                .description("Runs " + getNode().getPath())
                .schedule(props.schedule)
                // not all accounts at the same minute: EC2's request limits are shared with everything else there
                .timeWindow(TimeWindow.flexible(Duration.hours(1)))
                .target(LambdaInvoke.Builder.create(function)
                        .role(schedulerRole(deadLetters))
                        .deadLetterQueue(deadLetters)
                        .maxEventAge(Duration.hours(6))
                        .retryAttempts(10)
                        .input(ScheduleTargetInput.fromObject(Map.of("clusters", props.clusterNames)))
                        .build())
                .build();
    }

    // Of our own, since the one that CDK makes may also invoke every version and alias of the function.
    private IRole schedulerRole(Queue deadLetters) {
        Stack stack = Stack.of(this);
        String group = Arn.format(
                ArnComponents.builder()
                        .service("scheduler")
                        .resource("schedule-group")
                        .resourceName("default")
                        .build(),
                stack);
        return Role.Builder.create(this, "SchedulerRole")
                // the confused deputy: EventBridge Scheduler user guide, "Confused deputy prevention"
                .assumedBy(new ServicePrincipal("scheduler.amazonaws.com")
                        .withConditions(Map.of(
                                "StringEquals",
                                new TreeMap<>(
                                        Map.of("aws:SourceAccount", stack.getAccount(), "aws:SourceArn", group)))))
                .inlinePolicies(Map.of(
                        "Run",
                        PolicyDocument.Builder.create()
                                .statements(List.of(
                                        PolicyStatement.Builder.create()
                                                .actions(List.of("lambda:InvokeFunction"))
                                                .resources(List.of(function.getFunctionArn()))
                                                .build(),
                                        PolicyStatement.Builder.create()
                                                .actions(List.of("sqs:SendMessage"))
                                                .resources(List.of(deadLetters.getQueueArn()))
                                                .build()))
                                .build()))
                .build()
                .withoutPolicyUpdates();
    }

    private CustomResource createResource(UserDataAuditProps props) {
        List<String> templates = props.nodeGroups.stream()
                .map(ManagedNodeGroup::getLaunchTemplate)
                .map(template -> template.getLaunchTemplateId() + ":" + template.getLatestVersionNumber())
                .toList();
        CustomResource audit = CustomResource.Builder.create(this, "Resource")
                .resourceType(RESOURCE_TYPE)
                .serviceToken(function.getFunctionArn())
                .serviceTimeout(SERVICE_TIMEOUT)
                .properties(Map.of(
                        "Clusters", props.clusterNames,
                        "OnFinding", props.onFinding.name(),
                        "OnIncomplete", props.onIncomplete.name(),
                        // not read by the function: CloudFormation calls it again when this has changed
                        "Trigger", Map.of("Code", AuditFunctionJar.sha256(), "LaunchTemplates", templates)))
                .build();
        props.nodeGroups.forEach(audit.getNode()::addDependency);
        return audit;
    }

    /** Makes an audit in one statement: {@code UserDataAudit.Builder.create(this, "Audit").nodeGroups(nodes).build()}. */
    public static final class Builder extends UserDataAuditProps.Setters<Builder> {
        private final Construct scope;
        private final String id;

        private Builder(Construct scope, String id) {
            this.scope = scope;
            this.id = id;
        }

        public static Builder create(Construct scope, String id) {
            return new Builder(scope, id);
        }

        @Override
        Builder self() {
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public UserDataAudit build() {
            return new UserDataAudit(scope, id, props());
        }
    }
}
