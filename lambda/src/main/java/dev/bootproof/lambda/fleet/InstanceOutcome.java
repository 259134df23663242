package dev.bootproof.lambda.fleet;

import dev.bootproof.userdata.audit.Outcome;

/** The one answer about an instance. {@code UNKNOWN} is never shown, counted or returned as compliant. */
public enum InstanceOutcome {
    COMPLIANT,
    NON_COMPLIANT,
    UNKNOWN,
    NOT_APPLICABLE,
    /** It was listed, and terminated before it was read. */
    GONE;

    static InstanceOutcome of(Outcome outcome) {
        return switch (outcome) {
            case COMPLIANT -> COMPLIANT;
            case NON_COMPLIANT -> NON_COMPLIANT;
            case UNKNOWN -> UNKNOWN;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }
}
