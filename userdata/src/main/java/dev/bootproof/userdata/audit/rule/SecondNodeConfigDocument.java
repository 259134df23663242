package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Kind;
import java.util.List;

/** A text has a second YAML document, which nodeadm leaves out. */
public final class SecondNodeConfigDocument implements Rule {
    private static final RulePage PAGE = RulePage.rule("nodeconfig-second-document")
            .summary("A NodeConfig part holds a second YAML document, which nodeadm does not read")
            .why("nodeadm reads the first YAML document of a part and leaves out the rest in silence")
            .fix("Give each NodeConfig a part of its own")
            .issue(2335)
            .bad(7, Certainty.DEFINITE, """
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        flags:
                          - --v=2
                    ---
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      featureGates:
                        InstanceIdNodeName: true
                    """)
            .good("""
                    ---
                    # one document
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      featureGates:
                        InstanceIdNodeName: true
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return NodeConfigs.problems(this, subject, Kind.SECOND_DOCUMENT);
    }
}
