package dev.bootproof.lambda.cloudformation;

/** Tells what a stack is doing. */
@FunctionalInterface
public interface StackStatus {
    /**
     * Whether the stack is on its way back, or back: a failure then leaves it broken instead of safe.
     *
     * @param stackId the stack's ARN
     * @throws software.amazon.awssdk.core.exception.SdkException where the status cannot be read
     */
    boolean isRollingBack(String stackId);
}
