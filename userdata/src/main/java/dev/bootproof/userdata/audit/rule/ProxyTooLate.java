package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A script sets the whole node's proxy, which nodeadm-config would have needed before any script runs. */
public final class ProxyTooLate implements Rule {
    private static final Pattern PROXY = Pattern.compile("(?im)^[ \\t]*(?:export[ \\t]+)?https?_proxy=");

    /** As sed's text has it, behind its own commands. */
    private static final Pattern IN_WORDS = Pattern.compile("(?i)(?:^|[\\s\\\\])(?:export[ \\t]+)?https?_proxy=");

    private static final RulePage PAGE = RulePage.rule("proxy-too-late")
            .summary(
                    "A script sets the node's proxy in /etc/environment, too late for nodeadm and unseen by its daemons")
            .severity(Severity.INFO)
            .why("nodeadm-config asks the EC2 API before any script runs, and neither the kubelet nor containerd read"
                    + " /etc/environment")
            .fix(
                    "Set spec.instance.environment.default of a NodeConfig, with NO_PROXY for 169.254.169.254 and the cluster")
            .issue(2128)
            .issue(1182)
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    echo 'https_proxy=http://proxy.example.com:3128' >> /etc/environment
                    """)
            .good("""
                    apiVersion: node.eks.aws/v1alpha1
                    kind: NodeConfig
                    spec:
                      instance:
                        environment:
                          default:
                            HTTPS_PROXY: http://proxy.example.com:3128
                            NO_PROXY: 169.254.169.254,10.0.0.0/8,.eks.amazonaws.com
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        if (subject.nodeadm().spec().get("instance") instanceof Map<?, ?> instance
                && instance.get("environment") instanceof Map<?, ?> environment
                && !environment.isEmpty()) {
            return List.of();
        }
        return subject.files()
                .filter(used -> used.file().kind() == FileAccess.Kind.WRITE
                        && used.file().path().equals("/etc/environment")
                        && givesProxy(subject, used))
                .map(used -> Finding.reached(this, used.part(), used.file(), "/etc/environment is given a proxy"))
                .toList();
    }

    /** By what the file then holds, or by the words of the command that adds to it: what the image has there is not known. */
    private static boolean givesProxy(Subject subject, Subject.Used used) {
        return used.file().holds(PROXY)
                || subject.commands()
                        .filter(ran -> ran.script().part().path().equals(used.part())
                                && ran.command().position().line()
                                        == used.file().position().line())
                        .flatMap(ran -> ran.command().arguments().stream())
                        .flatMap(argument -> argument.pieces().stream())
                        .anyMatch(piece -> IN_WORDS.matcher(piece).find());
    }
}
