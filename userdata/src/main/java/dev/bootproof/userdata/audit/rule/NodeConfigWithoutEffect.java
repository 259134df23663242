package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Kind;
import java.util.List;

/** A setting of a NodeConfig is not used, or a later one beats it. */
public final class NodeConfigWithoutEffect implements Rule {
    private static final RulePage PAGE = RulePage.rule("nodeconfig-without-effect")
            .summary("A setting of a NodeConfig is not used, or another beats it")
            .why("the node comes up without the setting and nothing is logged")
            .fix("Keep what is meant, as nodeadm's API has it")
            .link("https://awslabs.github.io/amazon-eks-ami/nodeadm/doc/api/")
            .issue(2128)
            .bad(5, Certainty.DEFINITE, """
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      instance:
                        environment:
                          containerd.service:
                            HTTPS_PROXY: http://proxy.example.com:3128
                    """)
            .bad(7, Certainty.DEFINITE, """
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        flags:
                          - --v=2
                          - --v=4
                    """)
            .good("""
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      instance:
                        environment:
                          containerd:
                            HTTPS_PROXY: http://proxy.example.com:3128
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return NodeConfigs.problems(this, subject, Kind.NO_EFFECT);
    }
}
