package dev.bootproof.cdkapp;

import dev.bootproof.construct.UserDataAudit;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/** The audit alone, for clusters that exist already, in the account and Region it is deployed to. */
final class AuditStack extends Stack {
    AuditStack(Construct scope, String id, AuditOptions options) {
        super(
                scope,
                id,
                StackProps.builder()
                        .description("Bootproof: audits what the nodes of EKS clusters boot with")
                        .build());
        UserDataAudit audit = UserDataAudit.Builder.create(this, "Audit")
                .clusters(options.clusters().toArray(String[]::new))
                .onFinding(options.onFinding())
                .onIncomplete(options.onIncomplete())
                .build();
        AuditOutputs.add(this, audit);
        NagReasons.ofAudit(audit);
    }
}
