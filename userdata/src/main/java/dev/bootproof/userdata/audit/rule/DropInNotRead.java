package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;

/** A drop-in whose name nodeadm passes over. */
public final class DropInNotRead implements Rule {
    private static final RulePage PAGE = RulePage.rule("drop-in-not-read")
            .summary("A file is written to /etc/eks/nodeadm.d that nodeadm passes over because of its name")
            .why(
                    "nodeadm reads *.yaml, *.yml and *.json of this folder, none of folders below it, and says nothing of others")
            .fix("Write it to /etc/eks/nodeadm.d itself, with a name that ends in .yaml")
            .link("https://github.com/awslabs/amazon-eks-ami/pull/2427")
            .link("https://github.com/awslabs/amazon-eks-ami/pull/2477")
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    cat > /etc/eks/nodeadm.d/10-labels.conf <<'EOF'
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        flags:
                          - --node-labels=team=a
                    EOF
                    """)
            .good("""
                    #!/bin/bash
                    cat > /etc/eks/nodeadm.d/10-labels.yaml <<'EOF'
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      kubelet:
                        flags:
                          - --node-labels=team=a
                    EOF
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return NodeConfigs.dropIns(subject).values().stream()
                .filter(used -> !NodeConfigs.isRead(used.file().path()))
                .map(used -> Finding.reached(
                        this, used.part(), used.file(), used.file().path() + " is written"))
                .toList();
    }
}
