package dev.bootproof.userdata.migrate;

import dev.bootproof.userdata.Dice;
import java.util.ArrayList;
import java.util.List;

/** AL2 scripts with commands of many shapes around calls of many shapes; each command has a number that no other has. */
final class GeneratedAl2Script {
    private static final String CLUSTER =
            " --apiserver-endpoint https://e.example --b64-cluster-ca Q0E= --service-ipv4-cidr 10.100.0.0/16";

    private final Dice dice;
    private int commands;

    GeneratedAl2Script(long seed) {
        dice = new Dice(seed);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(dice.any("#!/bin/bash", "#!/bin/bash -xe", "#!/usr/bin/env bash", "#!/bin/sh"));
        if (dice.oneIn(2)) {
            lines.add(dice.any("set -e", "set -euo pipefail", "set -o xtrace", "set -x"));
        }
        some(lines, 5);
        lines.add(call());
        some(lines, 5);
        if (dice.oneIn(6)) {
            lines.add(call());
            some(lines, 2);
        }
        return String.join("\n", lines) + (dice.oneIn(8) ? "" : "\n");
    }

    private void some(List<String> lines, int most) {
        int count = dice.below(most + 1);
        for (int i = 0; i < count; i++) {
            lines.add(statement(2));
        }
    }

    private String command() {
        int number = ++commands;
        return switch (dice.below(12)) {
            case 0 -> "yum install -y package-" + number;
            case 1 -> "echo \"step " + number + "\" >> /var/log/steps";
            case 2 -> "systemctl enable --now unit-" + number;
            case 3 -> "V" + number + "=$(hostname -f)";
            case 4 -> "export E" + number + "=value";
            case 5 -> "sysctl -w vm.n" + number + "=1 || true";
            case 6 -> "aws s3 cp s3://bucket/" + number + " - | tar -x -C /opt";
            case 7 -> "cat > /etc/f" + number + " <<'EOF'\nline " + number + "\n# no command\nEOF";
            case 8 -> "mkdir -p /data/" + number + " && chmod 750 /data/" + number;
            case 9 -> "mount /dev/xvd" + number + " \\\n  /mnt/" + number;
            case 10 -> "(cd /tmp && touch " + number + ")";
            default -> "touch /done-" + number;
        };
    }

    private String statement(int depth) {
        if (depth == 0) {
            return command();
        }
        return switch (dice.below(14)) {
            case 0 -> "if [ -e /x" + ++commands + " ]; then\n  " + body(depth) + "\nelse\n  " + body(depth) + "\nfi";
            case 1 -> "for i in 1 2; do\n  " + body(depth) + "\ndone";
            case 2 -> "f" + ++commands + "() {\n  " + body(depth) + "\n}\nf" + commands;
            case 3 -> "{ " + body(depth) + "\n} > /var/log/out-" + ++commands + " 2>&1";
            case 4 -> "case $(uname -m) in\n  x86_64)\n    " + body(depth) + " ;;\n  *) " + command() + " ;;\nesac";
            case 5 -> command() + "; " + command().replace("\\\n", " ");
            case 6 -> "# a comment of " + ++commands;
            default -> command();
        };
    }

    private String body(int depth) {
        return statement(depth - 1);
    }

    private String call() {
        String call = dice.any("", "", "", "sudo ", "sudo -E ", "bash ", "exec ")
                + "/etc/eks/bootstrap.sh prod" + CLUSTER
                + dice.any(
                        "",
                        "",
                        " --kubelet-extra-args '--max-pods=20'",
                        " \\\n  --kubelet-extra-args \"--node-labels=a=b,c=$(hostname)\"",
                        " --use-max-pods false --container-runtime containerd",
                        " --docker-config-json '{}'");
        return switch (dice.below(12)) {
            case 0 -> call + " || true";
            case 1 -> call + " && " + command();
            case 2 -> call + " 2>&1 | tee /var/log/bootstrap.log";
            case 3 -> "if ! " + call + "; then\n  " + command() + "\nfi";
            case 4 ->
                "if [ -x /etc/eks/bootstrap.sh ]; then\n  " + statement(1) + "\n  " + call + "\n  " + statement(1)
                        + "\nfi";
            case 5 -> "join() {\n  " + statement(1) + "\n  " + call + "\n  " + statement(1) + "\n}\njoin";
            case 6 -> "for attempt in 1 2 3; do\n  " + call + " && break\n  " + command() + "\ndone";
            default -> call;
        };
    }
}
