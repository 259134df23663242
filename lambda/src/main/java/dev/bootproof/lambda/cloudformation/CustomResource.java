package dev.bootproof.lambda.cloudformation;

import dev.bootproof.lambda.fleet.FleetAudit;
import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.lambda.report.ReportNotStoredException;
import dev.bootproof.lambda.report.ReportStore;
import dev.bootproof.lambda.time.Time;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Answers custom resource requests. A Create or an Update audits; a Delete does nothing and succeeds. Whatever happens
 * within, CloudFormation is answered once, and before the function's time is over.
 */
public final class CustomResource {
    /** What a Create or an Update needs; made inside the guarded part, so that a failure to make it is answered too. */
    public record Services(FleetAudit audit, ReportStore reports, StackStatus stackStatus) {}

    private final Callable<Services> services;
    private final ResponseSender sender;
    private final Time time;
    private final Consumer<String> log;

    /**
     * @param services asked for each Create and Update, never for a Delete
     * @param log takes one line; no user data and no response URL is ever in it
     */
    public CustomResource(Callable<Services> services, Time time, Consumer<String> log) {
        this(services, new ResponseSender(time), time, log);
    }

    CustomResource(Callable<Services> services, ResponseSender sender, Time time, Consumer<String> log) {
        this.services = services;
        this.sender = sender;
        this.time = time;
        this.log = log;
    }

    /**
     * @param functionDeadline when the function is stopped
     * @throws ResponseNotSentException where CloudFormation could not be reached: Lambda then calls the function again
     */
    public void handle(CustomResourceRequest request, Instant functionDeadline)
            throws ResponseNotSentException, InterruptedException {
        Budget budget = Budget.between(time.instant(), functionDeadline);
        Decision decision = decide(request, budget);
        byte[] body = CustomResourceResponse.body(request, decision);
        try {
            sender.send(request.responseUrl(), body, budget.answerBy());
        } finally {
            log.accept(ReportJson.write(AnswerLine.of(request, decision)));
        }
    }

    /** The answer as one line of a log: JSON, so that nothing within can break the line. */
    private record AnswerLine(
            String logicalResourceId, String requestType, String requestId, String status, String reason) {
        static AnswerLine of(CustomResourceRequest request, Decision decision) {
            return new AnswerLine(
                    request.logicalResourceId(),
                    request.requestType(),
                    request.requestId(),
                    decision.success() ? "SUCCESS" : "FAILED",
                    decision.reason());
        }
    }

    private Decision decide(CustomResourceRequest request, Budget budget) throws InterruptedException {
        return switch (request.requestType()) {
            case "Create" -> audited(request, budget);
            case "Update" -> unlessRollingBack(request, audited(request, budget));
            case "Delete" -> Decision.success("", Map.of());
            default ->
                Decision.failure(
                        "RequestType must be Create, Update or Delete, not \"" + request.requestType() + "\"",
                        Map.of());
        };
    }

    private Decision audited(CustomResourceRequest request, Budget budget) throws InterruptedException {
        AuditProperties properties;
        try {
            properties = AuditProperties.parse(request.properties());
        } catch (InvalidPropertiesException e) {
            return failure(String.valueOf(e.getMessage()));
        }
        try {
            return Watchdog.call(() -> audit(properties, request, budget), time.until(budget.decideBy()));
        } catch (TimeoutException e) {
            String reason = "the audit did not end in time";
            return properties.onIncomplete() == Policy.FAIL
                    ? failure(reason)
                    : Decision.success(reason, AuditData.withoutReport(reason));
        } catch (ExecutionException e) {
            return failure("the audit failed: " + Failure.describe(e.getCause()));
        } catch (RuntimeException | Error e) {
            return failure("the audit could not be started: " + Failure.describe(e));
        }
    }

    private Decision audit(AuditProperties properties, CustomResourceRequest request, Budget budget) throws Exception {
        Services made = services.call();
        FleetReport report = made.audit().audit(properties.scope(), budget.auditBy());
        String reportUri = "";
        try {
            reportUri = made.reports()
                    .store(request.requestId(), ReportJson.write(report))
                    .toString();
        } catch (ReportNotStoredException e) {
            report = report.withIncomplete(String.valueOf(e.getMessage()));
        }
        return DeploymentGate.decide(report, reportUri, properties);
    }

    /**
     * A rollback deploys what was there before, and it is no use to fail it: the stack would be left broken in
     * {@code UPDATE_ROLLBACK_FAILED}. CloudFormation does not tell an Update from its rollback, so the stack is asked.
     */
    private Decision unlessRollingBack(CustomResourceRequest request, Decision decision) {
        if (decision.success()) {
            return decision;
        }
        try {
            if (!services.call().stackStatus().isRollingBack(request.stackId())) {
                return decision;
            }
        } catch (Exception | Error e) {
            return Decision.failure(
                    decision.reason()
                            + " (Whether the stack is rolling back, which this must not block, could not be read; it"
                            + " takes cloudformation:DescribeStacks: " + Failure.describe(e) + ")",
                    decision.data());
        }
        return Decision.success(
                "The stack is rolling back, so this does not fail it: " + decision.reason(), decision.data());
    }

    private static Decision failure(String reason) {
        return Decision.failure(reason, AuditData.withoutReport(reason));
    }
}
