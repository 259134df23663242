package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import dev.bootproof.userdata.nodeadm.ReadFailure;
import java.util.List;
import java.util.Locale;

/** The document's form is one that nodeadm's reading breaks at, whatever cloud-init makes of it. */
public final class NodeadmStops implements Rule {
    private static final RulePage PAGE = RulePage.rule("nodeadm-stops")
            .summary("nodeadm fails on the form of the document, though cloud-init may read it")
            .severity(Severity.ERROR)
            .why("nodeadm reads MIME more strictly than cloud-init: scripts run, and the node does not join")
            .fix(
                    "End the document with --BOUNDARY--, leave one empty line after each part's headers, use one kind of line end")
            .issue(1701)
            .issue(2318)
            .bad(11, Certainty.DEFINITE, """
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: application/node.eks.aws

                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    --PART
                    Content-Type: text/x-shellscript
                    #!/bin/bash
                    sysctl -w vm.max_map_count=262144
                    --PART--
                    """)
            .good("""
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: application/node.eks.aws

                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    --PART
                    Content-Type: text/x-shellscript

                    #!/bin/bash
                    sysctl -w vm.max_map_count=262144
                    --PART--
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        if (subject.nodeadm().status() != NodeadmReading.Status.ERROR) {
            return List.of();
        }
        ReadFailure failure = subject.nodeadm().failure().orElseThrow();
        if (!subject.nodeadm().known()) {
            return List.of(Finding.document(this, Certainty.UNKNOWN, "what nodeadm does is " + failure.message())
                    .withFix(failure.fix()));
        }
        // without a NodeConfig of its own it is for EKS to add one, and EKS may write the document anew when it does
        boolean whole = subject.document().latin1().toLowerCase(Locale.ROOT).contains(NodeConfig.CONTENT_TYPE)
                || !subject.nodeadm().configParts().isEmpty();
        boolean here = failure.encoded().isEmpty();
        return List.of(Finding.at(
                        this,
                        "",
                        here ? failure.line() : 0,
                        here ? 1 : 0,
                        whole ? Certainty.DEFINITE : Certainty.POSSIBLE,
                        "nodeadm fails at " + failure + ": " + PAGE.rationale())
                .withFix(failure.fix()));
    }
}
