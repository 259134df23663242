package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.ArrayList;
import java.util.List;

/**
 * A script calls {@code /etc/eks/bootstrap.sh}. Told for AL2 as well, where the call is what joins the node: what is audited
 * is whether anything of AL2 is left, and a node that still is AL2 is that.
 */
public final class Al2BootstrapCall implements Rule {
    /** On AL2023 a stub stands here that prints an error and exits 1 (amazon-eks-ami#2056). */
    static final String BOOTSTRAP = "/etc/eks/bootstrap.sh";

    private static final String ON_AL2 =
            "this is how an AL2 node joins its cluster, and EKS makes no AMIs of AL2 any more; on AL2023 what is left at this"
                    + " path prints an error and exits 1";
    private static final String FIX_ON_AL2 =
            "Before the nodes become AL2023, remove the call and give its arguments as a NodeConfig part"
                    + " (application/node.eks.aws)";

    @Override
    public String id() {
        return "al2-bootstrap-call";
    }

    @Override
    public String summary() {
        return "A script calls " + BOOTSTRAP + ", which AL2023 nodes do not have";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String rationale() {
        return "nodeadm configures and starts the node by itself; what is left at this path prints an error and exits 1,"
                + " and under 'set -e' the rest of the script never runs";
    }

    @Override
    public String fix() {
        return "Remove the call; give its arguments as a NodeConfig part (application/node.eks.aws), where still needed";
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Subject.ReadScript script : subject.scripts()) {
            for (ReachedCommand command : script.shell().commands()) {
                if (command.isBootstrap()) {
                    findings.add(finding(subject.ami(), script, command));
                }
            }
        }
        return findings;
    }

    private Finding finding(Ami ami, Subject.ReadScript script, ReachedCommand command) {
        String evidence = BOOTSTRAP + (command.arguments().isEmpty() ? "" : " ***");
        String how = command.reason().map(reason -> " (" + reason + ")").orElse("");
        boolean belongs = ami == Ami.AL2;
        return new Finding(
                id(),
                severity(),
                command.certainty(),
                script.part().path(),
                command.position().line(),
                command.position().column(),
                "'" + evidence + "' is called" + how + ": " + (belongs ? ON_AL2 : rationale()),
                belongs ? FIX_ON_AL2 : fix());
    }
}
