package dev.bootproof.userdata.audit;

import java.util.List;

/** The one answer about a document. {@code UNKNOWN} is never shown, counted or returned as compliant. */
public enum Outcome {
    COMPLIANT,
    /** A finding at error severity that is definite or likely. */
    NON_COMPLIANT,
    /** Something could not be known, and nothing worse was found. */
    UNKNOWN,
    /** Not a document for nodes that these rules speak of: Bottlerocket, Windows, Ubuntu. */
    NOT_APPLICABLE;

    /** What the findings of a document amount to. */
    public static Outcome of(List<Finding> findings) {
        if (findings.stream().anyMatch(Finding::isViolation)) {
            return NON_COMPLIANT;
        }
        return findings.stream().anyMatch(Finding::isUnknown) ? UNKNOWN : COMPLIANT;
    }
}
