package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A script that stopped at the first failure before it called bootstrap.sh: on AL2 the node then did not join. Said only
 * where the call is there, since {@code set -e} by itself is good style.
 */
public final class FailureUnnoticed implements Rule {
    private static final Pattern SHEBANG = Pattern.compile("^#!.*\\s-[a-z]*e");

    private static final RulePage PAGE = RulePage.rule("failure-unnoticed")
            .summary(
                    "'set -e' before the bootstrap.sh call kept an AL2 node from joining; on AL2023 it joins all the same")
            .severity(Severity.INFO)
            .why(
                    "nodeadm-run is only ordered after user data's scripts and does not need them to succeed: a node on which they"
                            + " failed joins, and nobody is told")
            .fix("Where the node must not join then, end it: trap 'shutdown -h now' ERR")
            .link("https://github.com/aws/karpenter-provider-aws/issues/5494")
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    set -e
                    mount /dev/nvme1n1 /data
                    /etc/eks/bootstrap.sh prod
                    """)
            .good("""
                    #!/bin/bash
                    set -e
                    trap 'shutdown -h now' ERR
                    mount /dev/nvme1n1 /data
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Subject.ReadScript script : subject.scripts()) {
            List<ReachedCommand> commands = script.shell().commands();
            int call = 0;
            while (call < commands.size() && !isCall(commands.get(call))) {
                call++;
            }
            if (call < commands.size() && SHEBANG.matcher(firstLine(script)).find()) {
                findings.add(Finding.at(
                        this,
                        script.part().path(),
                        script.program().partLine(1),
                        1,
                        Certainty.DEFINITE,
                        "the option -e stands in the first line, before the call of bootstrap.sh: "
                                + PAGE.rationale()));
            } else if (call < commands.size()) {
                commands.subList(0, call).stream()
                        .filter(FailureUnnoticed::setsErrexit)
                        .findFirst()
                        .ifPresent(set -> findings.add(Finding.reached(
                                this, script.part().path(), set, "'set -e' stands before the call of bootstrap.sh")));
            }
        }
        return findings;
    }

    private static String firstLine(Subject.ReadScript script) {
        return script.program().content().latin1().lines().findFirst().orElse("");
    }

    private static boolean isCall(ReachedCommand command) {
        return command.isBootstrap() && command.certainty().isLikely() && !command.detached();
    }

    private static boolean setsErrexit(ReachedCommand command) {
        return command.name().equals("set")
                && command.arguments().stream()
                        .anyMatch(argument -> argument.known()
                                .filter(word -> word.matches("-[a-zA-Z]*e[a-zA-Z]*|errexit"))
                                .isPresent());
    }
}
