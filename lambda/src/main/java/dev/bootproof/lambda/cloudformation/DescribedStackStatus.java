package dev.bootproof.lambda.cloudformation;

import java.time.Duration;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;

/** A stack's status by {@code DescribeStacks}. Takes at most five seconds: an answer is waited for. */
public final class DescribedStackStatus implements StackStatus {
    private static final Duration CALL_TIMEOUT = Duration.ofSeconds(5);

    private final CloudFormationClient cloudFormation;

    public DescribedStackStatus(CloudFormationClient cloudFormation) {
        this.cloudFormation = cloudFormation;
    }

    /** Every status on that way has the word: {@code UPDATE_ROLLBACK_IN_PROGRESS}, {@code ROLLBACK_COMPLETE}, ... */
    @Override
    public boolean isRollingBack(String stackId) {
        return cloudFormation
                .describeStacks(request ->
                        request.stackName(stackId).overrideConfiguration(call -> call.apiCallTimeout(CALL_TIMEOUT)))
                .stacks()
                .stream()
                .anyMatch(stack -> stack.stackStatusAsString().contains("ROLLBACK"));
    }
}
