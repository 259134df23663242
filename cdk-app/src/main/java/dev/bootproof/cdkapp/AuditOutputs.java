package dev.bootproof.cdkapp;

import dev.bootproof.construct.UserDataAudit;
import java.util.List;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;

/** What a deployment shows of its audit. */
final class AuditOutputs {
    /** Attributes of the custom resource. */
    private static final List<String> ATTRIBUTES = List.of(
            "Outcome",
            "ReportUri",
            "Listed",
            "Compliant",
            "NonCompliant",
            "Unknown",
            "NotApplicable",
            "Gone",
            "Skipped");

    private AuditOutputs() {}

    static void add(Stack stack, UserDataAudit audit) {
        output(stack, "ReportBucket", audit.getReportBucket().getBucketName());
        output(stack, "AuditFunction", audit.getFunction().getFunctionName());
        ATTRIBUTES.forEach(name -> output(stack, name, audit.getResource().getAttString(name)));
    }

    private static void output(Stack stack, String name, String value) {
        CfnOutput.Builder.create(stack, name).value(value).build();
    }
}
