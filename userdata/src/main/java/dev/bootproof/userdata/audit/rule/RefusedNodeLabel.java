package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Kind;
import java.util.List;

/** A label that the kubelet may not give its own node. */
public final class RefusedNodeLabel implements Rule {
    private static final RulePage PAGE = RulePage.rule("refused-node-label")
            .summary("--node-labels sets a label of kubernetes.io that the kubelet may not give its own node")
            .severity(Severity.ERROR)
            .why(
                    "the kubelet ends at once with \"unknown 'kubernetes.io' or 'k8s.io' labels specified\": the node does not join")
            .fix("Use a name of your own, or set the label with kubectl or a controller when the node is there")
            .link("https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#noderestriction")
            .bad(6, Certainty.DEFINITE, """
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        flags:
                          - --node-labels=node-role.kubernetes.io/worker=true
                    """)
            .good("""
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        flags:
                          - --node-labels=example.com/role=worker,node.kubernetes.io/lifecycle=spot
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return NodeConfigs.problems(this, subject, Kind.NODE_LABEL);
    }
}
