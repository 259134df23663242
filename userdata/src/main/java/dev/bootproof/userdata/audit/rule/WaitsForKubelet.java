package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.FileAccess;
import dev.bootproof.userdata.shell.interp.Loop;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A script waits for what comes after it. The units nodeadm-run and, through it, containerd and kubelet start when cloud-final
 * has ended, and cloud-final ends when user data's scripts have; cloud-final has no start timeout.
 */
public final class WaitsForKubelet implements Rule {
    private static final RulePage PAGE = RulePage.rule("waits-for-kubelet")
            .summary("A script waits for the kubelet, nodeadm-run or the end of cloud-init, which wait for the script")
            .severity(Severity.ERROR)
            .why(
                    "nodeadm-run starts containerd and the kubelet only when all scripts of user data have ended, and nothing ends"
                            + " them: the node does not join")
            .fix("Put what has to come later into a systemd unit with After=nodeadm-run.service and start it with"
                    + " 'systemctl start --no-block'")
            .issue(2224)
            .link("https://github.com/aws/karpenter-provider-aws/issues/5981")
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    until curl -sf http://localhost:10248/healthz; do
                      sleep 5
                    done
                    """)
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    cloud-init status --wait
                    """)
            .bad(2, Certainty.DEFINITE, """
                    #!/bin/bash
                    while [ ! -d /mnt/k8s-disks/0 ]; do sleep 1; done
                    mkdir -p /mnt/k8s-disks/0/cache
                    """)
            .bad(3, Certainty.POSSIBLE, """
                    #!/bin/bash
                    n=0
                    until systemctl is-active --quiet kubelet || [ "$n" -ge 60 ]; do
                      n=$((n + 1))
                      sleep 5
                    done
                    """)
            .good("""
                    #!/bin/bash
                    cat > /usr/local/bin/after-kubelet <<'EOF'
                    #!/bin/bash
                    until curl -sf http://localhost:10248/healthz; do sleep 5; done
                    logger "the kubelet is up"
                    EOF
                    chmod +x /usr/local/bin/after-kubelet
                    cat > /etc/systemd/system/after-kubelet.service <<'EOF'
                    [Unit]
                    After=nodeadm-run.service
                    [Service]
                    Type=oneshot
                    ExecStart=/usr/local/bin/after-kubelet
                    EOF
                    systemctl daemon-reload
                    systemctl start --no-block after-kubelet.service
                    """)
            .build();

    private static final String ENDS = "the script ends some time, and what it waits for cannot come before that:"
            + " nodeadm-run starts containerd and the kubelet only when all scripts of user data have ended";

    /** Units whose start waits for the end of cloud-final, or that only nodeadm-run starts. */
    private static final Set<String> LATER_UNITS =
            Set.of("nodeadm-run", "cloud-final", "cloud-init.target", "multi-user.target");

    private static final Pattern KUBELET_PORT = Pattern.compile("(?:^|[:\\s])(?:10248|10250|10255)(?:$|[/\\s])");
    /** Made by nodeadm-run (nodeadm: {@code internal/system/marker.go}, {@code local_disk.go}). */
    private static final List<String> LATER_FILES = List.of("/run/nodeadm", "/mnt/k8s-disks");

    private static final Set<String> FILE_TESTS =
            Set.of("[", "[[", "test", "ls", "stat", "mountpoint", "findmnt", "cat", "grep", "df");
    private static final Set<String> PAUSES = Set.of("sleep", "usleep");
    private static final Set<String> COMPARISONS = Set.of("-gt", "-ge", "-lt", "-le", "-eq", "-ne");

    @Override
    public RulePage page() {
        return PAGE;
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (Subject.ReadScript script : subject.scripts()) {
            List<ReachedCommand> commands = script.shell().commands();
            for (ReachedCommand command : commands) {
                if (command.detached()) {
                    continue;
                }
                waits(subject, command)
                        .ifPresent(what -> findings.add(finding(script, command, what, command.timed())));
                Optional<Loop> loop = command.loop().filter(around -> waits(commands, around));
                if (loop.isPresent()) {
                    boolean ends = command.timed() || ends(script, loop.get());
                    awaited(command)
                            .ifPresent(
                                    what -> findings.add(finding(script, command, "a loop waits for " + what, ends)));
                } else if (isKubectlWait(command)) {
                    awaited(command)
                            .ifPresent(what -> findings.add(finding(script, command, what + " is waited for", true)));
                }
            }
        }
        return findings;
    }

    private Finding finding(Subject.ReadScript script, ReachedCommand command, String what, boolean ends) {
        String part = script.part().path();
        ReachedCommand reached = ends ? command.with(Certainty.POSSIBLE, command.reason()) : command;
        return Finding.reached(this, part, reached, what, ends ? ENDS : PAGE.rationale());
    }

    /** What a command by itself waits for, without end. */
    private static Optional<String> waits(Subject subject, ReachedCommand command) {
        return switch (command.name()) {
            case "cloud-init" ->
                command.has("status") && (command.has("--wait") || command.has("-w"))
                        ? Optional.of(
                                Evidence.of(command, "status", "--wait", "-w") + " waits for the end of cloud-init")
                        : Optional.empty();
            case "systemctl" -> systemctl(subject, command);
            case "inotifywait" ->
                command.arguments().stream().anyMatch(WaitsForKubelet::isLaterFile) && !command.has("-t", "--timeout")
                        ? Optional.of(Evidence.of(command) + " waits for what nodeadm-run makes")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> systemctl(Subject subject, ReachedCommand command) {
        if (command.has("is-system-running") && command.has("--wait")) {
            return Optional.of(Evidence.of(command, "is-system-running", "--wait") + " waits for the end of the boot");
        }
        boolean starts = command.has("start", "restart", "reload-or-restart", "isolate")
                || (command.has("enable", "reenable") && command.has("--now"));
        if (!starts || command.has("--no-block")) {
            return Optional.empty();
        }
        for (Argument argument : command.arguments()) {
            Optional<String> unit = argument.known().filter(word -> !word.startsWith("-"));
            if (unit.filter(name -> LATER_UNITS.contains(withoutSuffix(name))).isPresent()) {
                return Optional.of(Evidence.of(command, "start", "restart", unit.get())
                        + " waits for a unit that comes after cloud-final");
            }
            if (unit.filter(name -> comesLater(subject, name)).isPresent()) {
                return Optional.of(Evidence.of(command, "start", "restart", "enable", "--now")
                        + " waits for a unit that user data writes, and that is ordered after cloud-final");
            }
        }
        return Optional.empty();
    }

    /** Whether user data writes the unit with an order behind what comes after its scripts. */
    private static boolean comesLater(Subject subject, String unit) {
        String path = "/etc/systemd/system/" + (unit.contains(".") ? unit : unit + ".service");
        return subject.files()
                .filter(used -> used.file().kind() == FileAccess.Kind.WRITE
                        && used.file().path().equals(path))
                .reduce((earlier, later) -> later)
                .flatMap(used -> used.file().content())
                .filter(text -> text.lines()
                        .map(String::strip)
                        .filter(line -> line.startsWith("After="))
                        .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line.substring("After=".length())))
                        .anyMatch(after -> LATER_UNITS.contains(withoutSuffix(after))))
                .isPresent();
    }

    private static String withoutSuffix(String unit) {
        return unit.endsWith(".service") ? unit.substring(0, unit.length() - ".service".length()) : unit;
    }

    /** What a command asks for that is not there before the scripts have ended, if it asks for such a thing. */
    private static Optional<String> awaited(ReachedCommand command) {
        String name = command.name();
        return switch (name) {
            case "kubectl" ->
                command.arguments().stream().anyMatch(WaitsForKubelet::isNode)
                        ? Optional.of("the node (" + Evidence.of(command, "get", "wait", "nodes", "node") + ")")
                        : Optional.empty();
            case "curl", "wget", "nc", "ncat", "ss", "netstat", "grep" ->
                command.arguments().stream()
                                .flatMap(argument -> argument.pieces().stream())
                                .anyMatch(piece -> KUBELET_PORT.matcher(piece).find())
                        ? Optional.of("a port of the kubelet (" + Evidence.of(command) + ")")
                        : fileTest(command);
            case "systemctl", "service" -> service(command);
            case "pgrep", "pidof" ->
                command.has("kubelet")
                        ? Optional.of("the kubelet (" + Evidence.of(command, "kubelet") + ")")
                        : Optional.empty();
            default -> fileTest(command);
        };
    }

    private static Optional<String> service(ReachedCommand command) {
        boolean asks = command.has("is-active", "status", "show", "is-failed");
        for (Argument argument : command.arguments()) {
            Optional<String> unit = argument.known()
                    .filter(name -> LATER_UNITS.contains(withoutSuffix(name))
                            || withoutSuffix(name).equals("kubelet"));
            if (asks && unit.isPresent()) {
                return Optional.of(
                        unit.get() + " (" + Evidence.of(command, "is-active", "status", "show", unit.get()) + ")");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> fileTest(ReachedCommand command) {
        return FILE_TESTS.contains(command.name())
                        && command.arguments().stream().anyMatch(WaitsForKubelet::isLaterFile)
                ? Optional.of("a file that nodeadm-run makes (" + Evidence.of(command) + ")")
                : Optional.empty();
    }

    private static boolean isLaterFile(Argument argument) {
        return LATER_FILES.stream()
                .anyMatch(path -> argument.startsWith(path + "/")
                        || argument.known().filter(path::equals).isPresent());
    }

    private static boolean isNode(Argument argument) {
        return argument.known().filter(word -> word.matches("no|nodes?")).isPresent()
                || argument.startsWith("node/")
                || argument.startsWith("nodes/");
    }

    /** {@code kubectl wait} ends after 30 seconds where it is not told otherwise. */
    private static boolean isKubectlWait(ReachedCommand command) {
        return command.name().equals("kubectl") && command.has("wait");
    }

    /**
     * Whether a loop waits for something to come: not for its end, not for more of what it reads, and not where it does one
     * thing after the other without a pause between its rounds.
     */
    private static boolean waits(List<ReachedCommand> commands, Loop loop) {
        return !loop.goesOn()
                && inside(commands, loop).noneMatch(command -> command.name().equals("read"))
                && (!loop.counted() || inside(commands, loop).anyMatch(command -> PAUSES.contains(command.name())));
    }

    private static Stream<ReachedCommand> inside(List<ReachedCommand> commands, Loop loop) {
        return commands.stream()
                .filter(command -> command.loop()
                        .filter(around -> around.position().equals(loop.position()))
                        .isPresent());
    }

    /** Whether something else may end a loop: the number of its rounds, a counter, a clock. */
    private static boolean ends(Subject.ReadScript script, Loop loop) {
        if (loop.counted() || script.shell().variables().contains("SECONDS")) {
            return true;
        }
        return inside(script.shell().commands(), loop).anyMatch(command -> switch (command.name()) {
            case "((", "let", "date", "expr" -> true;
            case "[", "[[", "test" ->
                command.has(COMPARISONS.toArray(String[]::new))
                        && command.arguments().stream()
                                .limit(1)
                                .anyMatch(left -> left.known()
                                        .filter(word -> word.matches("\\d+"))
                                        .isPresent());
            default -> false;
        });
    }
}
