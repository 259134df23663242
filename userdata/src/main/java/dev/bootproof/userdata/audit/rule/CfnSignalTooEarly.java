package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.List;
import java.util.Locale;

/** A script tells CloudFormation that the node is there, before the kubelet is started. */
public final class CfnSignalTooEarly implements Rule {
    private static final RulePage PAGE = RulePage.rule("cfn-signal-too-early")
            .summary("A script signals success to CloudFormation before the kubelet is started")
            .why(
                    "on AL2 bootstrap.sh had started the kubelet by then; on AL2023 nodeadm starts it when all scripts have ended,"
                            + " so that a node that never joins is reported as there")
            .fix("Signal from a systemd unit with After=nodeadm-run.service, when the node is Ready")
            .issue(2224)
            .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cfn-signal.html")
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    /opt/aws/bin/cfn-signal --exit-code $? --stack prod --resource NodeGroup --region eu-west-1
                    """)
            .good("""
                    #!/bin/bash
                    set -euo pipefail
                    trap '/opt/aws/bin/cfn-signal --exit-code 1 --stack prod --resource NodeGroup --region eu-west-1' ERR
                    dnf install -y nvme-cli
                    """)
            .build();

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.commands()
                .filter(ran -> !ran.command().detached() && signals(ran.command()))
                .map(ran -> Finding.reached(
                        this, ran.script().part().path(), ran.command(), Evidence.of(ran.command()) + " is run"))
                .toList();
    }

    private static boolean signals(ReachedCommand command) {
        if (command.name().equals("aws")) {
            return command.has("signal-resource") && !command.has("FAILURE");
        }
        return command.name().matches("cfn-signal(\\.py)?") && !isFailure(command);
    }

    /** {@code --exit-code} with another number than 0, {@code --success false}. */
    private static boolean isFailure(ReachedCommand command) {
        String option = "";
        for (var argument : command.arguments()) {
            String word = argument.known().orElse("").toLowerCase(Locale.ROOT);
            if (word.matches("(-e|--exit-code=)[1-9]\\d*|(-s|--success=)(false|0|no)")
                    || (option.matches("-e|--exit-code") && word.matches("[1-9]\\d*"))
                    || (option.matches("-s|--success") && word.matches("false|0|no"))) {
                return true;
            }
            option = word;
        }
        return false;
    }
}
