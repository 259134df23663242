package dev.bootproof.userdata;

/** How sure a finding is. */
public enum Certainty {
    /** Reached and fully resolved, in a part that cloud-init runs. */
    DEFINITE,
    /** Under a condition, or through simple data flow. */
    LIKELY,
    /** Could reach a shell: a function never called, a branch that is never taken. */
    POSSIBLE,
    /** Named in a comment, a test, a text or an edit; not run. */
    MENTION,
    /** Cannot be read: external, made by code, undecodable, over a bound. */
    UNKNOWN;

    /** Whether a verdict counts on it. */
    public boolean isLikely() {
        return this == DEFINITE || this == LIKELY;
    }
}
