package dev.bootproof.construct;

import dev.bootproof.userdata.boot.BootDocument;
import dev.bootproof.userdata.hook.Permission;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.constructs.Construct;

/** Gives the role of nodes what their hooks need, and no more. */
final class NodePermissions {
    private final Construct scope;
    private final IRole role;

    NodePermissions(Construct scope, IRole role) {
        this.scope = scope;
        this.role = role;
    }

    void add(List<Permission> permissions) {
        permissions.forEach(permission -> add(statement(permission)));
    }

    /** Marking unhealthy, for instances of one cluster's groups: EKS tags the Auto Scaling groups it makes. */
    void addMarkUnhealthy(String cluster) {
        add(statement(BootDocument.MARK_UNHEALTHY)
                .conditions(Map.of("StringEquals", Map.of("aws:ResourceTag/eks:cluster-name", cluster))));
    }

    // a role that its user has declared immutable takes this in silence, as everywhere in CDK
    private void add(PolicyStatement.Builder statement) {
        role.addToPrincipalPolicy(statement.build());
    }

    private PolicyStatement.Builder statement(Permission permission) {
        Stack stack = Stack.of(scope);
        // in the ARN's own fields, not in the name that comes behind them
        String[] fields = permission.resource().split(":", 6);
        for (int i = 0; i < Math.min(5, fields.length); i++) {
            fields[i] = switch (fields[i]) {
                case "PARTITION" -> stack.getPartition();
                case "REGION" -> stack.getRegion();
                case "ACCOUNT" -> stack.getAccount();
                default -> fields[i];
            };
        }
        String resource = String.join(":", fields);
        return PolicyStatement.Builder.create().actions(permission.actions()).resources(List.of(resource));
    }
}
