package dev.bootproof.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bootproof.lambda.fleet.Ec2FleetAudit;
import dev.bootproof.lambda.fleet.FleetScope;
import dev.bootproof.lambda.report.ReportJson;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.ec2.Ec2Client;
import software.amazon.awssdk.services.s3.S3Client;

/** The whole story, from an empty local AWS to a report of what is left over. */
public final class Demo {
    /** The stacks of {@code cdk-app}. */
    static final String EXAMPLE_STACK = "BootproofExample";

    static final String AUDIT_STACK = "BootproofAudit";

    private static final Duration AUDIT_LIMIT = Duration.ofMinutes(2);
    private static final String CDK_ADVICE = "see the log; it holds every stack event with its reason";

    private final Path home;
    private final Path work;
    private final PrintWriter out;
    private final Steps steps;

    /**
     * @param home the checkout
     * @param work an empty folder for logs, the synthesised app and the reports
     */
    public Demo(Path home, Path work, PrintWriter out) {
        this.home = home;
        this.work = work;
        this.out = out;
        this.steps = new Steps(out);
    }

    /**
     * What was seen.
     *
     * @param fleet what each legacy instance shows, by instance id
     * @param deployed the report that the deployed audit wrote, as JSON
     * @param stacks every stack's status and outputs, by name
     * @param report the file that holds {@code deployed}
     */
    public record Result(Map<String, String> fleet, JsonNode deployed, Map<String, StackState> stacks, Path report) {}

    /** A stack as CloudFormation describes it. */
    public record StackState(String status, Map<String, String> outputs) {}

    /** @throws Exception if a step fails; a {@link StepFailedException} says what to do */
    public Result run() throws Exception {
        LocalAws aws = steps.step(
                "Starting a local AWS (first use installs it)",
                () -> LocalAws.start(home, work.resolve("local-aws.log")));
        try (aws;
                Ec2Client ec2 = aws.client(Ec2Client.builder());
                S3Client s3 = aws.client(S3Client.builder().forcePathStyle(true));
                CloudFormationClient cloudFormation = aws.client(CloudFormationClient.builder())) {
            Map<String, String> fleet =
                    steps.step("Launching the nodes of the cluster 'legacy'", () -> LegacyFleet.launch(ec2));
            Cdk cdk = new Cdk(home, work, aws);
            steps.step("Looking for the CDK command line (first use installs it)", () -> {
                cdk.install();
                return true;
            });
            steps.step("cdk bootstrap", () -> {
                cdk.run("bootstrap", "bootstrap").orFail(CDK_ADVICE);
                return true;
            });
            steps.step("cdk deploy " + EXAMPLE_STACK + " " + AUDIT_STACK, () -> {
                cdk.run(
                                "deploy",
                                "deploy",
                                "--all",
                                "--require-approval",
                                "never",
                                "-c",
                                "clusters=" + LegacyFleet.CLUSTER)
                        .orFail(CDK_ADVICE);
                return true;
            });
            Map<String, StackState> stacks = stacks(cloudFormation);
            Path report = work.resolve("report.json");
            JsonNode deployed = steps.step("Fetching the report of the deployed audit", () -> {
                byte[] json = download(s3, output(stacks, AUDIT_STACK, "ReportUri"));
                Files.write(report, json);
                return new ObjectMapper().readTree(json);
            });
            String own = steps.step(
                    "Auditing the same cluster from the command line",
                    () -> ReportJson.write(new Ec2FleetAudit(ec2, aws.region())
                            .audit(
                                    FleetScope.clusters(List.of(LegacyFleet.CLUSTER)),
                                    Instant.now().plus(AUDIT_LIMIT))));
            Files.writeString(work.resolve("command-line-report.json"), own, StandardCharsets.UTF_8);
            if (!new ObjectMapper().readTree(own).equals(deployed)) {
                throw new StepFailedException("The deployed audit and the command line do not find the same; compare "
                        + report + " with command-line-report.json beside it. That is a defect: please report it.");
            }
            return new Result(fleet, deployed, stacks, report);
        }
    }

    private static Map<String, StackState> stacks(CloudFormationClient cloudFormation) {
        Map<String, StackState> stacks = new LinkedHashMap<>();
        for (Stack stack : cloudFormation.describeStacks().stacks()) {
            Map<String, String> outputs = new LinkedHashMap<>();
            for (Output output : stack.outputs()) {
                outputs.put(output.outputKey(), output.outputValue());
            }
            stacks.put(stack.stackName(), new StackState(stack.stackStatusAsString(), outputs));
        }
        return stacks;
    }

    private static String output(Map<String, StackState> stacks, String stack, String key) throws StepFailedException {
        StackState state = stacks.get(stack);
        String value = state == null ? null : state.outputs().get(key);
        if (value == null) {
            throw new StepFailedException("The stack " + stack + " has no output " + key + "; it has "
                    + (state == null ? "not been deployed" : state.outputs().keySet()));
        }
        return value;
    }

    private static byte[] download(S3Client s3, String uri) {
        URI address = URI.create(uri);
        return s3.getObjectAsBytes(request ->
                        request.bucket(address.getHost()).key(address.getPath().substring(1)))
                .asByteArray();
    }

    /** Prints what was seen, for people. */
    public void print(Result result) {
        out.println();
        result.stacks().forEach((name, state) -> out.printf("%-18s %s%n", name, state.status()));
        out.println();
        out.println("What the deployed audit found in the cluster 'legacy':");
        out.println();
        String row = "%-20s %-24s %-14s %-10s %-5s %s%n";
        out.printf(row, "INSTANCE", "ITS USER DATA", "OUTCOME", "CERTAINTY", "PART", "LINE");
        for (JsonNode instance : result.deployed().get("instances")) {
            String id = instance.get("instanceId").asText();
            String shows = result.fleet().getOrDefault(id, "");
            String outcome = instance.get("outcome").asText();
            if (instance.get("findings").isEmpty()) {
                out.printf(row, id, shows, outcome, "-", "-", "-");
            }
            for (JsonNode finding : instance.get("findings")) {
                out.printf(
                        row,
                        id,
                        shows,
                        outcome,
                        finding.get("certainty").asText(),
                        finding.get("part").asText(),
                        finding.get("line").asText());
            }
        }
        out.println();
        out.println("The command line, 'bootproof audit --cluster legacy', finds the same.");
        out.println();
        out.println("The full report: " + result.report());
    }
}
