package dev.bootproof.lambda.cloudformation;

/** What a deployment does about something the audit has to say. */
public enum Policy {
    /** It goes on; the resource's attributes tell. */
    WARN,
    /** It fails, and the stack rolls back. */
    FAIL
}
