package dev.bootproof.construct;

/** What a deployment does with the answer of its audit. */
public enum Reaction {
    /** The deployment goes on; the answer is in the custom resource's attributes, the report and the log. */
    WARN,
    /**
     * The deployment fails, and CloudFormation rolls back what it changed. During a rollback or a deletion the audit
     * never fails anything.
     */
    FAIL
}
