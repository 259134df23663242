package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A script does what is nodeadm's: starts the kubelet or containerd, or configures the node a second time. */
public final class StartsDaemons implements Rule {
    private static final RulePage PAGE = RulePage.rule("starts-daemons")
            .summary("A script starts or restarts the kubelet or containerd, or calls 'nodeadm init'")
            .why(
                    "nodeadm-run starts both when all scripts have ended, with what it configures then; started earlier they come up"
                            + " with a node that is not ready for them, and nodeadm restarts them anyway")
            .fix(
                    "Leave it away; what they should read differently belongs in a NodeConfig, or a drop-in of /etc/eks/nodeadm.d")
            .issue(2604)
            .issue(2124)
            .issue(2123)
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    systemctl restart kubelet
                    """)
            .bad(3, Certainty.DEFINITE, """
                    #!/bin/bash
                    set -e
                    nodeadm init --config-source file:///etc/eks/node.yaml
                    """)
            .good("""
                    #!/bin/bash
                    mkdir -p /etc/systemd/system/kubelet.service.d
                    printf '[Service]\\nCPUAccounting=true\\n' > /etc/systemd/system/kubelet.service.d/20-accounting.conf
                    systemctl daemon-reload
                    """)
            .build();

    private static final Set<String> STARTS = Set.of("start", "restart", "try-restart", "reload-or-restart");
    private static final Set<String> DAEMONS = Set.of("kubelet", "kubelet.service", "containerd", "containerd.service");

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.commands()
                .filter(ran -> !ran.command().detached())
                .flatMap(ran -> evidence(ran.command())
                        .map(what -> Finding.reached(this, ran.script().part().path(), ran.command(), what + " is run"))
                        .stream())
                .toList();
    }

    private static Optional<String> evidence(ReachedCommand command) {
        return switch (command.name()) {
            case "systemctl", "service" -> {
                List<String> words = command.words();
                boolean now = words.contains("enable") && words.contains("--now");
                Optional<String> daemon =
                        words.stream().filter(DAEMONS::contains).findFirst();
                yield (now || words.stream().anyMatch(STARTS::contains)) && daemon.isPresent()
                        ? Optional.of(Evidence.of(command, "start", "restart", "enable", "--now", daemon.get()))
                        : Optional.empty();
            }
            case "nodeadm" -> command.has("init") ? Optional.of(Evidence.of(command, "init")) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
