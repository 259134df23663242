package dev.bootproof.userdata.hook;

import java.util.List;

/**
 * A permission that a hook's script needs on the node, to be given to the node's role.
 *
 * @param resource an ARN in which {@code PARTITION}, {@code REGION} and {@code ACCOUNT} stand for the node's own
 * @param actions for instance {@code ssm:GetParameter}
 */
public record Permission(String resource, List<String> actions) {
    public Permission {
        actions = List.copyOf(actions);
    }
}
