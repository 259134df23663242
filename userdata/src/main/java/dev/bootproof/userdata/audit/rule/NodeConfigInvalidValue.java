package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.nodeadm.NodeConfigProblem.Kind;
import java.util.List;

/** A NodeConfig has a value that something on the node fails on. */
public final class NodeConfigInvalidValue implements Rule {
    private static final RulePage PAGE = RulePage.rule("nodeconfig-invalid-value")
            .summary("A NodeConfig has a value that nodeadm, containerd or the kubelet fails on")
            .severity(Severity.ERROR)
            .why("nodeadm checks little of what it reads, and what it starts fails on it: the node does not join")
            .fix("Correct the value")
            .issue(2139)
            .issue(1825)
            .bad(8, Certainty.DEFINITE, """
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      cluster:
                        name: prod
                        apiServerEndpoint: https://EXAMPLE.gr7.eu-west-1.eks.amazonaws.com
                        certificateAuthority: Y2VydGlmaWNhdGVBdXRob3JpdHk=
                        cidr: 172.20.0.0
                    """)
            .bad(6, Certainty.DEFINITE, """
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      instance:
                        localStorage:
                          strategy: RAID5
                    """)
            .good("""
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      cluster:
                        name: prod
                        apiServerEndpoint: https://EXAMPLE.gr7.eu-west-1.eks.amazonaws.com
                        certificateAuthority: Y2VydGlmaWNhdGVBdXRob3JpdHk=
                        cidr: 172.20.0.0/16
                      instance:
                        localStorage:
                          strategy: RAID0
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return NodeConfigs.problems(this, subject, Kind.INVALID_VALUE);
    }
}
