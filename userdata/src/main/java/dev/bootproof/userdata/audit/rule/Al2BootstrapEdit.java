package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import dev.bootproof.userdata.shell.interp.NodeImage;
import java.util.List;
import java.util.stream.Stream;

/**
 * A script edits {@code /etc/eks/bootstrap.sh}, or uses the file of {@code profile.d} that AL2's workaround sourced there
 * (amazon-eks-ami#844). The edit of a script that is not run is a mention of it, no more.
 */
public final class Al2BootstrapEdit extends RemnantRule {
    private static final List<FilePattern> SCRIPT = List.of(FilePattern.file(NodeImage.BOOTSTRAP));
    private static final List<FilePattern> PROFILE = List.of(FilePattern.file("/etc/profile.d/bootstrap.sh"));

    public Al2BootstrapEdit() {
        super(
                RulePage.rule("al2-bootstrap-edit")
                        .summary("A script edits /etc/eks/bootstrap.sh, or what was sourced in it")
                        .why("nodeadm runs no script of AL2's, so the edit changes nothing for the node")
                        .fix(
                                "Remove it; what it was to reach belongs into the NodeConfig: spec.kubelet.flags and spec.kubelet.config")
                        .issue(844)
                        .issue(2056)
                        .bad(2, Certainty.MENTION, """
                        #!/bin/bash
                        sed -i 's/^KUBELET_EXTRA_ARGS=.*/KUBELET_EXTRA_ARGS=--max-pods=50/' /etc/eks/bootstrap.sh
                        """)
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        curl -fsS https://example.com/kubelet.env -o /etc/profile.d/bootstrap.sh
                        source /etc/profile.d/bootstrap.sh
                        """)
                        .good("""
                        #!/bin/bash
                        cat > /etc/eks/nodeadm.d/10-max-pods.yaml <<'END'
                        apiVersion: node.eks.aws/v1alpha1
                        kind: NodeConfig
                        spec:
                          kubelet:
                            config:
                              maxPods: 50
                        END
                        """)
                        .build(),
                "profile.d/bootstrap.sh");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        Stream<Sighting> edits = FilePattern.files(subject, SCRIPT, Kind.WRITE)
                .filter(Sighting::isExpected)
                .map(edit -> new Sighting(
                        edit.part(),
                        edit.reached().with(Certainty.MENTION, edit.reached().reason()),
                        edit.what()));
        return Stream.concat(
                edits,
                FilePattern.uses(subject, PROFILE)
                        .filter(use ->
                                !(use.reached() instanceof FileAccess file && Al2BootstrapVariables.areIn(file))));
    }

    @Override
    boolean isTold(Sighting sighting) {
        return sighting.isExpected() || sighting.reached().certainty() == Certainty.MENTION;
    }
}
