package dev.bootproof.lambda.fleet;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.bootproof.userdata.audit.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One instance of a {@link FleetReport}. Part of the public JSON.
 *
 * @param account the account that owns its reservation, twelve digits
 * @param cluster the cluster its tags name; null where they name none
 * @param nodeGroup the managed or eksctl node group, or the Karpenter node pool, that its tags name; null where none
 * @param reason why the outcome is what it is, where no finding says so; null otherwise
 * @param findings those that count
 * @param suppressed those that somebody accepts
 */
@JsonPropertyOrder({
    "instanceId",
    "account",
    "region",
    "cluster",
    "nodeGroup",
    "outcome",
    "source",
    "reason",
    "findings",
    "suppressed"
})
public record InstanceReport(
        String instanceId,
        String account,
        String region,
        @Nullable String cluster,
        @Nullable String nodeGroup,
        InstanceOutcome outcome,
        @Nullable String reason,
        List<Finding> findings,
        List<SuppressedEntry> suppressed) {
    public InstanceReport {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** Where the user data judged came from: always the instance's own attribute, never its launch template. */
    @JsonProperty
    public String source() {
        return "instance";
    }
}
