package dev.bootproof.userdata.hook;

import java.util.List;

/**
 * A permission that a hook's script needs on the node.
 *
 * @param service the service's prefix in ARNs, for instance {@code ssm}
 * @param resource the resource part of the ARN, in the node's own account and region, for instance
 *     {@code parameter/app/token}; or a whole ARN
 * @param actions for instance {@code ssm:GetParameter}
 */
public record Permission(String service, String resource, List<String> actions) {
    public Permission {
        actions = List.copyOf(actions);
    }
}
