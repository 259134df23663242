package dev.bootproof.userdata.audit.suppression;

import dev.bootproof.userdata.audit.Finding;
import java.time.LocalDate;

/**
 * That findings of a rule are accepted for a time.
 *
 * @param by where it was written
 * @param rule the id of a rule that exists and may be suppressed
 * @param reason why, in its author's words; one line of 1 to {@value #MAX_REASON} characters
 * @param expires the last day, in UTC, on which it counts
 * @param place where it is written, for findings about it
 */
public record Suppression(Origin by, String rule, Scope scope, String reason, LocalDate expires, Place place) {
    /** More than any tag holds. */
    public static final int MAX_REASON = 500;

    /** Where a suppression can be written. */
    public enum Origin {
        FILE("file"),
        TAG("tag"),
        COMMENT("comment");

        private final String id;

        Origin(String id) {
            this.id = id;
        }

        /** The name in reports. */
        public String id() {
            return id;
        }
    }

    /** Whether it is about this finding, expired or not. */
    public boolean matches(Finding finding) {
        return rule.equals(finding.rule()) && scope.contains(finding);
    }

    /** @param today the day in UTC */
    public boolean isExpired(LocalDate today) {
        return today.isAfter(expires);
    }
}
