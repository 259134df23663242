package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.Certainty;

/**
 * One thing a rule has to say. Holds no text of the document but the matched command, its arguments masked.
 *
 * @param rule the rule's id
 * @param part the part's path in the document: {@code 2.1} is the first part inside the second; empty for the document
 * @param line counted from 1 within the part; 0 where the finding is about the part as a whole
 * @param column counted from 1; 0 where {@code line} is 0
 * @param message what is wrong, and why it matters on the node
 * @param fix what to do
 */
public record Finding(
        String rule,
        Severity severity,
        Certainty certainty,
        String part,
        int line,
        int column,
        String message,
        String fix) {
    /** Whether this alone makes a document non-compliant. */
    public boolean isViolation() {
        return severity == Severity.ERROR && (certainty == Certainty.DEFINITE || certainty == Certainty.LIKELY);
    }
}
