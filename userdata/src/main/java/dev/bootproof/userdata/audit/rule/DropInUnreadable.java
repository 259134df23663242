package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import dev.bootproof.userdata.shell.interp.FileAccess;
import java.util.List;
import java.util.stream.Stream;

/** A drop-in that nodeadm cannot decode, or no folder to find drop-ins in. */
public final class DropInUnreadable implements Rule {
    private static final RulePage PAGE = RulePage.rule("drop-in-unreadable")
            .summary("A file of /etc/eks/nodeadm.d is no NodeConfig that nodeadm can decode, or the folder is removed")
            .severity(Severity.ERROR)
            .why(
                    "nodeadm-run fails on it, where user data that cannot be decoded is only left out: the node does not join")
            .fix(
                    "Write a whole NodeConfig with its apiVersion node.eks.aws/v1alpha1 and kind NodeConfig; it need not name the"
                            + " cluster")
            .link("https://github.com/awslabs/amazon-eks-ami/pull/2427")
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    cat > /etc/eks/nodeadm.d/10-labels.yaml <<'EOF'
                    kubelet:
                      flags:
                        - --node-labels=team=a
                    EOF
                    """)
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    rm -rf /etc/eks/nodeadm.d
                    """)
            .good("""
                    #cloud-config
                    write_files:
                      - path: /etc/eks/nodeadm.d/10-labels.yaml
                        content: |
                          apiVersion: node.eks.aws/v1alpha1
                          kind: NodeConfig
                          spec:
                            kubelet:
                              flags:
                                - --node-labels=team=a
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Stream<Finding> broken = NodeConfigs.dropIns(subject).values().stream()
                .flatMap(used -> NodeConfigs.reading(used)
                        .filter(reading -> reading.known() && reading.status() != NodeadmReading.Status.OK)
                        .flatMap(NodeadmReading::failure)
                        .map(failure -> Finding.reached(
                                this,
                                used.part(),
                                used.file(),
                                used.file().path() + " is written, which nodeadm cannot decode: line " + failure.line()
                                        + ", " + failure.message()))
                        .stream());
        Stream<Finding> removed = subject.files()
                .filter(used -> used.file().kind() == FileAccess.Kind.REMOVE
                        && used.file().path().equals(NodeConfigs.DROP_INS))
                .map(used -> Finding.reached(this, used.part(), used.file(), NodeConfigs.DROP_INS + " is removed"));
        return Stream.concat(broken, removed).toList();
    }
}
