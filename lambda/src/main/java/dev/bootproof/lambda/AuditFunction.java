package dev.bootproof.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bootproof.lambda.aws.AwsClients;
import dev.bootproof.lambda.cloudformation.CustomResource;
import dev.bootproof.lambda.cloudformation.CustomResourceRequest;
import dev.bootproof.lambda.cloudformation.DescribedStackStatus;
import dev.bootproof.lambda.cloudformation.ResponseNotSentException;
import dev.bootproof.lambda.fleet.Ec2FleetAudit;
import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.lambda.report.ReportNotStoredException;
import dev.bootproof.lambda.report.ReportStore;
import dev.bootproof.lambda.report.S3ReportStore;
import dev.bootproof.lambda.schedule.NothingListedException;
import dev.bootproof.lambda.schedule.ScheduledAudit;
import dev.bootproof.lambda.schedule.ScheduledRequest;
import dev.bootproof.lambda.schedule.ScheduledSummary;
import dev.bootproof.lambda.time.Time;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.regions.Region;

/**
 * The Lambda function: {@code dev.bootproof.lambda.AuditFunction::handleRequest}. Takes a custom resource's request or
 * {@code {"clusters":["a","b"]}} from a schedule.
 *
 * <p>Environment: {@value #REPORT_BUCKET} names the bucket for reports; {@code AWS_REGION} and the credentials are
 * Lambda's own; {@code AWS_ENDPOINT_URL} is honoured. Permissions: {@code ec2:DescribeInstances},
 * {@code ec2:DescribeInstanceAttribute}, {@code s3:PutObject} below {@code reports/}, {@code cloudformation:DescribeStacks}.
 */
public final class AuditFunction implements RequestStreamHandler {
    static final String REPORT_BUCKET = "BOOTPROOF_REPORT_BUCKET";

    /** Lambda's own limit for an asynchronous call, which both of ours are. */
    static final int MAX_EVENT_BYTES = 1024 * 1024;

    private static final JsonMapper MAPPER = new JsonMapper();

    private final FutureTask<CustomResource.Services> services;
    private final Time time;

    public AuditFunction() {
        this(AuditFunction::fromEnvironment, Time.SYSTEM);
    }

    /**
     * Makes the services at once, while Lambda grants its full processor. Where that fails it is kept, and thrown when
     * they are asked for: an exception here would leave CloudFormation without an answer.
     */
    AuditFunction(Callable<CustomResource.Services> services, Time time) {
        this.services = new FutureTask<>(services);
        this.services.run();
        this.time = time;
    }

    private static CustomResource.Services fromEnvironment() {
        Region region = Region.of(environment("AWS_REGION"));
        AwsCredentialsProvider credentials = EnvironmentVariableCredentialsProvider.create();
        String bucket = System.getenv(REPORT_BUCKET);
        ReportStore reports = bucket == null || bucket.isEmpty()
                ? ReportStore.unavailable("the report could not be stored: " + REPORT_BUCKET + " is not set")
                : new S3ReportStore(AwsClients.s3(region, credentials), bucket, Time.SYSTEM);
        return new CustomResource.Services(
                new Ec2FleetAudit(AwsClients.ec2(region, credentials), region.id()),
                reports,
                new DescribedStackStatus(AwsClients.cloudFormation(region, credentials)));
    }

    private static String environment(String name) {
        String value = System.getenv(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("the environment variable " + name + " is not set");
        }
        return value;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) throws IOException {
        JsonNode event = read(input);
        Instant deadline = time.instant().plusMillis(context.getRemainingTimeInMillis());
        try {
            if (CustomResourceRequest.isOne(event)) {
                new CustomResource(services::get, time, line -> log(context, line))
                        .handle(CustomResourceRequest.of(event), deadline);
            } else if (ScheduledRequest.isOne(event)) {
                String summary = ReportJson.write(scheduled(ScheduledRequest.of(event), context, deadline));
                log(context, summary);
                output.write(summary.getBytes(StandardCharsets.UTF_8));
            } else {
                throw new IllegalArgumentException(
                        "the event is neither a custom resource's request nor one with \"clusters\"");
            }
        } catch (ResponseNotSentException | ReportNotStoredException | NothingListedException e) {
            throw new IOException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private ScheduledSummary scheduled(ScheduledRequest request, Context context, Instant deadline)
            throws ReportNotStoredException, NothingListedException, InterruptedException {
        try {
            CustomResource.Services made = services.get();
            return new ScheduledAudit(made.audit(), made.reports(), time)
                    .run(request, context.getAwsRequestId(), deadline);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the AWS clients could not be made", e.getCause());
        }
    }

    /** No exception from here has a cause: the parser's own words may quote the event, and so a response URL. */
    private static JsonNode read(InputStream input) throws IOException {
        byte[] bytes = input.readNBytes(MAX_EVENT_BYTES + 1);
        if (bytes.length > MAX_EVENT_BYTES) {
            throw new IllegalArgumentException("the event is larger than " + MAX_EVENT_BYTES + " bytes");
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "the event is not JSON: " + e.getClass().getSimpleName() + " at line "
                            + e.getLocation().getLineNr());
        }
    }

    /** Lambda's logger ends no line. */
    private static void log(Context context, String line) {
        context.getLogger().log(line + "\n");
    }
}
