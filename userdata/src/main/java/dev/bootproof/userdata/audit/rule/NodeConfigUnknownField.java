package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A NodeConfig has a name that is no field: nodeadm drops it in silence. */
public final class NodeConfigUnknownField implements Rule {
    private static final RulePage PAGE = RulePage.rule("nodeconfig-unknown-field")
            .summary("A NodeConfig has a field that nodeadm does not know and drops in silence")
            .why("nodeadm decodes without strictness, so the node comes up without the setting and nothing is logged")
            .fix("Write the field as nodeadm's API has it")
            .issue(2123)
            .link("https://awslabs.github.io/amazon-eks-ami/nodeadm/doc/api/")
            .bad(5, Certainty.DEFINITE, """
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        maxPods: 58
                    """)
            .good("""
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        config:
                          maxPods: 58
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Set<Integer> others = cloudConfigKeys(subject);
        return NodeConfigs.problems(this, subject, Kind.UNKNOWN_FIELD).stream()
                .filter(finding -> !others.contains(finding.line()))
                .toList();
    }

    /** The lines of names that are cloud-init's, in a document that is a NodeConfig and a cloud-config in one. */
    private static Set<Integer> cloudConfigKeys(Subject subject) {
        List<HandledPart> parts = subject.reading().parts();
        if (parts.size() != 1 || parts.get(0).handler() != Handler.CLOUD_CONFIG) {
            return Set.of();
        }
        return subject.nodeadm().problems().stream()
                .filter(problem -> !problem.path().contains("."))
                .map(NodeConfigProblem::line)
                .collect(Collectors.toSet());
    }
}
