package dev.bootproof.userdata.audit.rule;

import static dev.bootproof.userdata.Certainty.DEFINITE;
import static dev.bootproof.userdata.Certainty.LIKELY;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.List;

/**
 * A script calls {@code /etc/eks/bootstrap.sh}. Told for AL2 as well, where the call is what joins the node: what is audited
 * is whether anything of AL2 is left, and a node that still is AL2 is that.
 */
public final class Al2BootstrapCall implements Rule {
    public static final String ID = "al2-bootstrap-call";

    private static final String ON_AL2 =
            "this is how an AL2 node joins its cluster, and EKS makes no AMIs of AL2 any more; on AL2023 what is left at this"
                    + " path prints an error and exits 1";
    private static final String FIX_ON_AL2 =
            "Before the nodes become AL2023, remove the call and give its arguments as a NodeConfig part"
                    + " (application/node.eks.aws)";

    private static final RulePage PAGE = RulePage.rule(ID)
            .summary("A script calls /etc/eks/bootstrap.sh, which AL2023 nodes do not have")
            .severity(Severity.ERROR)
            .why(
                    "nodeadm configures and starts the node by itself; what is left at this path prints an error and exits 1,"
                            + " and under 'set -e' the rest of the script never runs")
            .fix(
                    "Remove the call; give its arguments as a NodeConfig part (application/node.eks.aws), where still needed")
            .issue(1885)
            .issue(2056)
            .bad(3, DEFINITE, """
                    #!/bin/bash
                    sysctl -w vm.max_map_count=262144
                    /etc/eks/bootstrap.sh prod --kubelet-extra-args '--node-labels=team=a'
                    """)
            .bad(3, LIKELY, """
                    #!/bin/bash
                    BOOTSTRAP=/etc/eks/bootstrap.sh
                    "$BOOTSTRAP" prod
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
    public boolean appliesTo(Ami ami) {
        return ami.isAmazonLinux();
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.commands()
                .filter(ran -> ran.command().isBootstrap())
                .map(ran -> finding(subject.ami(), ran))
                .toList();
    }

    /**
     * Calls that a script makes in front of which it ends on EKS's image, under {@code set -e}, as that lacks a program: an
     * image built upon it may have it.
     *
     * @param subject as on an image of which it is not known that it lacks anything
     */
    public static List<Finding> onOtherImages(Subject subject) {
        return subject.commands()
                .filter(ran -> ran.command().isBootstrap()
                        && ran.command()
                                .reason()
                                .filter(ReachedCommand.UNLESS_ENDED::equals)
                                .isPresent())
                .map(ran -> Finding.at(
                        new Al2BootstrapCall(),
                        ran.script().part().path(),
                        ran.command().position().line(),
                        ran.command().position().column(),
                        Certainty.UNKNOWN,
                        Evidence.of(ran.command())
                                + " is called unless the script ends before, at a program that EKS's AL2023 images lack: an image"
                                + " built upon them may have it"))
                .toList();
    }

    private Finding finding(Ami ami, Subject.Ran ran) {
        ReachedCommand command = ran.command();
        String part = ran.script().part().path();
        String what = Evidence.of(command) + (command.certainty().isLikely() ? " is called" : " would be called");
        return ami == Ami.AL2
                ? Finding.reached(this, part, command, what, ON_AL2).withFix(FIX_ON_AL2)
                : Finding.reached(this, part, command, what);
    }
}
