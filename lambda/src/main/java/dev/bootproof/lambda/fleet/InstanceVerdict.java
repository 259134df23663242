package dev.bootproof.lambda.fleet;

import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.suppression.SuppressedFinding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an audit makes of one instance.
 *
 * @param reason why the outcome is what it is, where no finding says so
 */
record InstanceVerdict(
        InstanceOutcome outcome, @Nullable String reason, List<Finding> findings, List<SuppressedFinding> suppressed) {
    InstanceVerdict(InstanceOutcome outcome, String reason) {
        this(outcome, reason, List.of(), List.of());
    }
}
