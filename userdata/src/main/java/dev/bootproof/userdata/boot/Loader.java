package dev.bootproof.userdata.boot;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.DeployTimeValues;
import dev.bootproof.userdata.Resource;
import dev.bootproof.userdata.hook.Bash;
import dev.bootproof.userdata.hook.Execution;
import dev.bootproof.userdata.hook.Frequency;
import dev.bootproof.userdata.hook.OnFailure;
import dev.bootproof.userdata.hook.Phase;
import dev.bootproof.userdata.hook.ScriptHook;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The script that puts hooks on the node: on every boot it writes them and their units below {@code /run} and starts them.
 *
 * <p>It fails closed. First of all it makes {@code nodeadm-run.service} require the hooks that refuse to join, and assert that
 * this script came to its end. Both are needed: systemd heeds the requirement although nodeadm-run's job is queued already, but
 * only for units that somebody starts (both seen on a booted systemd 252, {@code docs/boot-lab.md}).
 */
final class Loader {
    private static final String START = """
            #cloud-boothook
            #!/bin/bash
            # Written by Bootproof: puts this node's hooks below /run and starts them. To see them: bootproof-hooks
            """;

    private static final String UNPACKED = "/run/bootproof/loader";
    // hooks may hold what others must not read
    private static final String PRIVATE = "install -m 0600 /dev/null " + UNPACKED + "\n";
    // hooks may hold what others must not read
    private static final String FOLDERS = "mkdir -p /usr/local/bin\ninstall -d -m 0700 /run/bootproof/hooks\n";
    private static final String LOADED = "/run/bootproof/loaded";
    private static final String UNITS = "/run/systemd/system/";
    private static final String GATE_FOLDER = UNITS + "nodeadm-run.service.d";
    private static final String RUNNER = "/run/bootproof/run-hook";
    private static final String STATUS_COMMAND = "/usr/local/bin/bootproof-hooks";

    private static final String UNHEALTHY_UNIT = "bootproof-mark-unhealthy.service";
    private static final String UNHEALTHY = """
            [Unit]
            Description=Bootproof marks the instance unhealthy, since a hook refuses to let it join
            [Service]
            Type=oneshot
            ExecStart=/bin/bash -c 'aws --region "$(imds latest/meta-data/placement/region)" autoscaling set-instance-health --health-status Unhealthy --instance-id "$(imds latest/meta-data/instance-id)"'
            """;

    private final List<ScriptHook> hooks;
    private final boolean markUnhealthy;
    private final Map<String, ScriptHook> byName = new TreeMap<>();

    /**
     * @param hooks of distinct names, in the order in which they run
     * @param markUnhealthy whether a failed hook that refuses to join marks the instance unhealthy in its Auto Scaling group
     */
    Loader(List<ScriptHook> hooks, boolean markUnhealthy) {
        this.hooks = List.copyOf(hooks);
        this.markUnhealthy = markUnhealthy;
        hooks.forEach(hook -> byName.put(hook.name(), hook));
    }

    /** The boothook, readable. */
    String plain() {
        return START + gate() + FOLDERS + bodies(hook -> true) + rest();
    }

    /** What a hook adds to the readable boothook. */
    int bytes(ScriptHook hook, ToIntFunction<String> size) {
        return size.applyAsInt(body(hook))
                + file(UNITS + unit(hook.name()), unitFile(hook)).length();
    }

    /** The boothook, compressed but for the gate and for what has yet to be given its values. */
    String packed() {
        return start() + PRIVATE + "base64 -d <<'EOF' | gzip -dc > " + UNPACKED + "\n"
                + Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(compressed()) + "\nEOF\n. " + UNPACKED
                + "\n";
    }

    /** The boothook, its script fetched from S3 but for the gate: a fetch that fails leaves the gate closed. */
    String stored(ScriptStore store) {
        byte[] content = compressed();
        String sha256 = Bytes.of(content).sha256();
        ScriptStore.Location location = store.put(content, sha256);
        String fetched = UNPACKED + ".gz";
        return start() + PRIVATE
                + "fetch() { umask 077; aws s3 cp --only-show-errors "
                + Bash.quote("s3://" + location.bucket() + "/" + location.key()) + " " + fetched + "; }\n"
                + "(fetch) || { sleep 5; (fetch); } || { sleep 15; (fetch); }\n"
                + "echo '" + sha256 + "  " + fetched + "' | sha256sum --check --quiet\n"
                + "gzip -dc " + fetched + " > " + UNPACKED + "\nrm " + fetched + "\n. " + UNPACKED + "\n";
    }

    private String start() {
        return START + gate() + FOLDERS + bodies(Loader::hasDeployTimeValue);
    }

    private byte[] compressed() {
        return Gzip.compress((bodies(hook -> !hasDeployTimeValue(hook)) + rest()).getBytes(StandardCharsets.US_ASCII));
    }

    /** What must come first and stay readable whatever happens to the rest: nodeadm-run waits for the hooks. */
    private String gate() {
        List<ScriptHook> before = hooks(hook -> hook.execution().phase() != Phase.AFTER_KUBELET);
        String start =
                "set -euo pipefail\numask 022\ntrap 'systemctl daemon-reload' EXIT\nmkdir -p /run/bootproof/status.d "
                        + GATE_FOLDER + "\n";
        if (before.isEmpty()) {
            return start;
        }
        List<ScriptHook> required =
                before.stream().filter(Loader::refusesToJoin).toList();
        return start
                + file(
                        GATE_FOLDER + "/50-bootproof.conf",
                        "[Unit]\nAfter=" + units(before) + "\n"
                                + (required.isEmpty()
                                        ? ""
                                        : "Requires=" + units(required) + "\nAssertPathExists=" + LOADED + "\n"));
    }

    private static boolean hasDeployTimeValue(ScriptHook hook) {
        return DeployTimeValues.in(hook.script());
    }

    /** Commands that write the bodies of hooks; bash in strict mode, as all that comes behind the gate. */
    private String bodies(Predicate<ScriptHook> wanted) {
        return hooks(wanted).stream().map(Loader::body).collect(Collectors.joining());
    }

    private static String body(ScriptHook hook) {
        return file("/run/bootproof/hooks/" + hook.name(), "set -euo pipefail\n" + hook.script());
    }

    private String rest() {
        StringBuilder script = new StringBuilder();
        script.append(file(RUNNER, Resource.text(Loader.class, "run-hook.sh")));
        script.append(file(STATUS_COMMAND, Resource.text(Loader.class, "bootproof-hooks.sh")));
        script.append("chmod 0755 ").append(STATUS_COMMAND).append('\n');
        if (markUnhealthy) {
            script.append(file(UNITS + UNHEALTHY_UNIT, UNHEALTHY));
        }
        for (ScriptHook hook : hooks) {
            script.append(file(UNITS + unit(hook.name()), unitFile(hook)));
        }
        script.append("for hook in")
                .append(hooks.stream().map(hook -> " " + hook.name()).collect(Collectors.joining()))
                .append("; do\n  bash ")
                .append(RUNNER)
                .append(" \"$hook\" --waiting\n  echo \"$hook\"\ndone >/run/bootproof/order\n");
        script.append("systemctl daemon-reload\n");
        for (ScriptHook hook : hooks(hook -> hook.execution().phase() == Phase.BOOTHOOK)) {
            script.append("systemctl start ").append(unit(hook.name())).append(" || true\n");
        }
        List<ScriptHook> later = hooks(hook -> hook.execution().phase() != Phase.BOOTHOOK);
        if (!later.isEmpty()) {
            script.append("systemctl start --no-block ").append(units(later)).append('\n');
        }
        script.append(": > " + LOADED + "\n");
        return script.toString();
    }

    private String unitFile(ScriptHook hook) {
        Execution execution = hook.execution();
        List<String> after = new ArrayList<>();
        StringBuilder unit = new StringBuilder("[Unit]\nDescription=Bootproof hook ")
                .append(hook.name())
                .append('\n');
        switch (execution.phase()) {
            // cloud-init waits for it, so it may wait for nothing that comes after cloud-init's network stage
            case BOOTHOOK -> unit.append("DefaultDependencies=no\n");
            case BEFORE_KUBELET -> after.add("cloud-init.service");
            // without requiring it: that would start nodeadm-config, which is inactive by now, a second time
            case AFTER_KUBELET -> after.add("nodeadm-run.service");
        }
        List<ScriptHook> phase = hooks(other -> other.execution().phase() == execution.phase());
        int place = phase.indexOf(hook);
        if (place > 0) {
            after.add(unit(phase.get(place - 1).name()));
        }
        if (!after.isEmpty()) {
            unit.append("After=").append(String.join(" ", after)).append('\n');
        }
        List<ScriptHook> required = execution.after().stream()
                .map(name -> Objects.requireNonNull(byName.get(name)))
                .filter(Loader::refusesToJoin)
                .toList();
        if (!required.isEmpty()) {
            unit.append("Requires=").append(units(required)).append('\n');
        }
        String marker = "/var/lib/cloud/instance/bootproof/" + hook.name();
        boolean once = execution.frequency() == Frequency.ONCE;
        if (once) {
            unit.append("ConditionPathExists=!").append(marker).append('\n');
        }
        if (markUnhealthy && refusesToJoin(hook)) {
            unit.append("OnFailure=").append(UNHEALTHY_UNIT).append('\n');
        }
        unit.append("[Service]\nType=oneshot\nRemainAfterExit=yes\nSyslogIdentifier=%N\n");
        if (execution.phase() == Phase.AFTER_KUBELET) {
            // inactive again after success, and also where its dependencies failed: then it has never run
            unit.append("ExecCondition=/bin/bash -c '[[ $(systemctl show -P Result nodeadm-run) == success")
                    .append(" && $(systemctl show -P ExecMainExitTimestampMonotonic nodeadm-run) != 0 ]]'\n");
        }
        int attempts = execution.retries() + 1;
        unit.append("ExecStart=/bin/bash ")
                .append(RUNNER)
                .append(' ')
                .append(hook.name())
                .append(' ')
                .append(attempts)
                .append(' ')
                .append(execution.timeout().toSeconds())
                .append(once ? " " + marker : "")
                .append('\n');
        unit.append("ExecStopPost=/bin/bash ")
                .append(RUNNER)
                .append(' ')
                .append(hook.name())
                .append(" --ended\n");
        // the runner ends by itself; this is for a runner that does not
        unit.append("TimeoutStartSec=")
                .append(execution.longest().toSeconds() + 10L * attempts + 30)
                .append('\n');
        return unit.toString();
    }

    private List<ScriptHook> hooks(Predicate<ScriptHook> wanted) {
        return hooks.stream().filter(wanted).toList();
    }

    private static boolean refusesToJoin(ScriptHook hook) {
        return hook.execution().onFailure() == OnFailure.REFUSE_TO_JOIN;
    }

    private static String units(List<ScriptHook> hooks) {
        return hooks.stream().map(hook -> unit(hook.name())).collect(Collectors.joining(" "));
    }

    static String unit(String hook) {
        return "bootproof-" + hook + ".service";
    }

    private static String file(String path, String content) {
        return Bash.feed("cat > " + path, content);
    }
}
