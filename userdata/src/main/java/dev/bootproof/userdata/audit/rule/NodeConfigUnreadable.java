package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.nodeadm.Disagreement;
import dev.bootproof.userdata.nodeadm.Disagreement.Kind;
import java.util.List;

/** The document has a NodeConfig, and nodeadm does not get it. */
public final class NodeConfigUnreadable implements Rule {
    private static final RulePage PAGE = RulePage.rule("nodeconfig-unreadable")
            .summary("nodeadm cannot decode, or does not see, the document's NodeConfig")
            .severity(Severity.ERROR)
            .why(
                    "nodeadm leaves out all of the user data, with every NodeConfig in it that is right: the node does not join")
            .fix(
                    "Correct the NodeConfig: apiVersion node.eks.aws/v1alpha1, kind NodeConfig, in a part of its own at the top level")
            .issue(2052)
            .issue(2335)
            .bad(1, Certainty.DEFINITE, """
                    apiVersion: node.eks.aws/v1alpha
                    kind: NodeConfig
                    spec:
                      featureGates:
                        InstanceIdNodeName: true
                    """)
            .bad(6, Certainty.DEFINITE, """
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: application/node.eks.aws

                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        flags:
                          --node-labels=team=a
                    --PART--
                    """)
            .bad(0, Certainty.LIKELY, """
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: application/yaml

                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      featureGates:
                        InstanceIdNodeName: true
                    --PART--
                    """)
            .good("""
                    MIME-Version: 1.0
                    Content-Type: multipart/mixed; boundary="PART"

                    --PART
                    Content-Type: application/node.eks.aws

                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        flags:
                          - --node-labels=team=a
                    --PART--
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Disagreement.between(subject.reading(), subject.nodeadm()).stream()
                .filter(found -> found.kind() == Kind.NOT_DECODED || found.kind() == Kind.NOT_FOUND)
                .map(this::finding)
                .toList();
    }

    private Finding finding(Disagreement found) {
        Finding finding = found.kind() == Kind.NOT_DECODED
                ? found.place()
                        .map(place -> Finding.at(
                                this,
                                NodeConfigs.part(place.part()),
                                place.partLine(),
                                place.partLine() == 0 ? 0 : 1,
                                Certainty.DEFINITE,
                                found.what()))
                        .orElseThrow()
                : Finding.document(this, Certainty.LIKELY, found.what());
        return finding.withFix(found.fix());
    }
}
