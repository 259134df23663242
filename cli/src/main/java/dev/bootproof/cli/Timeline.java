package dev.bootproof.cli;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.cloudinit.CloudInitReading;
import dev.bootproof.userdata.cloudinit.HandledPart;
import dev.bootproof.userdata.cloudinit.Handler;
import dev.bootproof.userdata.cloudinit.Program;
import dev.bootproof.userdata.cloudinit.Stage;
import dev.bootproof.userdata.cloudinit.WrittenFile;
import dev.bootproof.userdata.hook.Phase;
import dev.bootproof.userdata.nodeadm.NodeadmReading;
import dev.bootproof.userdata.nodeadm.NodeadmReading.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document makes a node do while it boots, in order. The order is that of cloud-init's modules in AL2023's
 * {@code cloud.cfg}, and of the units nodeadm-config, cloud-init, cloud-config, cloud-final, nodeadm-run (amazon-eks-ami:
 * {@code templates/al2023/runtime/rootfs/etc/systemd/system/}).
 */
final class Timeline {
    /**
     * @param unit the systemd unit
     * @param runs {@code part N}, or what of the merged cloud-config: {@code bootcmd}, {@code write_files}, {@code runcmd}
     * @param phase the phase that a hook at this place would have; null for what is the node's own, where no hook can be
     * @param detail more of it, for people
     */
    record Step(
            String unit,
            String runs,
            @Nullable Phase phase,
            @JsonIgnore String detail) {}

    private final List<Step> steps = new ArrayList<>();

    private Timeline() {}

    static List<Step> of(CloudInitReading reading, NodeadmReading config, Ami ami) {
        Timeline timeline = new Timeline();
        boolean nodeadm = ami == Ami.AL2023;
        if (nodeadm) {
            timeline.beforeUserData(config);
        }
        timeline.network(reading);
        timeline.config(reading);
        timeline.last(reading);
        if (nodeadm) {
            timeline.kubelet(config);
        }
        return List.copyOf(timeline.steps);
    }

    private void beforeUserData(NodeadmReading config) {
        String unit = "nodeadm-config.service";
        if (config.status() == Status.OK) {
            add(
                    unit,
                    "NodeConfig",
                    null,
                    config.valid()
                            ? "the configuration of kubelet and containerd is written"
                            : "refuses it, unless EKS adds what is missing");
        } else if (config.status() == Status.ERROR) {
            add(
                    unit,
                    "NodeConfig",
                    null,
                    config.known()
                            ? "fails, so nodeadm-run and the kubelet are never started"
                            : "whether it succeeds is NOT KNOWN");
        }
    }

    private void network(CloudInitReading reading) {
        for (Program program : reading.programs()) {
            if (program.handler() == Handler.BOOTHOOK) {
                add(Stage.NETWORK, part(program.part()), "boothook, on every boot" + refused(program));
            }
        }
        for (Program program : reading.programs()) {
            if (program.handler() == Handler.CLOUD_CONFIG) {
                add(Stage.NETWORK, "bootcmd", "of part " + program.part().path() + ", on every boot");
            }
        }
        written(reading, Stage.NETWORK, false);
    }

    private void config(CloudInitReading reading) {
        for (HandledPart part : reading.parts()) {
            if (part.handler() == Handler.CLOUD_CONFIG && part.inert().isEmpty()) {
                add(Stage.CONFIG, part(part), "cloud-config; runcmd only becomes a script here");
            }
        }
    }

    /** The order of {@code cloud_final_modules}: write-files-deferred, scripts-per-*, scripts-user. */
    private void last(CloudInitReading reading) {
        written(reading, Stage.FINAL, true);
        for (Program program : reading.programs()) {
            switch (program.handler()) {
                case PER_ONCE -> add(program, "once, never again" + refused(program));
                case PER_BOOT -> add(program, "on every boot" + refused(program));
                case PER_INSTANCE, SCRIPT -> add(program, "once an instance" + refused(program));
                case BOOTHOOK, CLOUD_CONFIG -> {} // the network stage
                case JINJA, INCLUDE, PART_HANDLER, IGNORED ->
                    throw new IllegalStateException(program.handler() + " starts nothing");
            }
        }
    }

    private void add(Program program, String often) {
        HandledPart part = program.part();
        boolean runcmd = program.name().equals("runcmd");
        if (part.handler().isScript() || (part.handler() == Handler.JINJA && !runcmd)) {
            add(Stage.FINAL, part(part), "script, " + often);
        } else if (runcmd) {
            add(Stage.FINAL, "runcmd", "of part " + part.path() + ", " + often);
        } else {
            add(
                    Stage.FINAL,
                    "write_files",
                    "a script that part " + part.path() + " writes to cloud-init's own folder, " + often);
        }
    }

    private void written(CloudInitReading reading, Stage stage, boolean deferred) {
        long files = reading.files().stream()
                .filter(file -> file.deferred() == deferred)
                .map(WrittenFile::path)
                .distinct()
                .count();
        if (files > 0) {
            add(
                    stage,
                    "write_files",
                    files + (files == 1 ? " file" : " files") + (deferred ? " with 'defer'" : "")
                            + ", once an instance");
        }
    }

    private void kubelet(NodeadmReading config) {
        if (config.status() == Status.ERROR && config.known()) {
            return;
        }
        String condition = switch (config.status()) {
            case OK -> config.valid() ? "" : "if EKS adds what is missing: ";
            case NO_CONFIG -> "if EKS adds one: ";
            case ERROR -> "if nodeadm-config succeeds: ";
        };
        add(
                "nodeadm-run.service",
                "NodeConfig",
                null,
                condition + "read again, now with /etc/eks/nodeadm.d; containerd is started");
        add("kubelet.service", "kubelet", null, "the node joins; nothing in user data runs after this");
    }

    /** The kernel's answer to a file that begins in another way, and cloud-init starts it without a shell. */
    private static String refused(Program program) {
        return program.content().startsWith('#', '!')
                ? ""
                : "; CANNOT START: it does not begin with #! (exec format error)";
    }

    private static String part(HandledPart part) {
        return "part " + part.path();
    }

    private void add(Stage stage, String runs, String detail) {
        add(stage.unit(), runs, stage == Stage.NETWORK ? Phase.BOOTHOOK : Phase.BEFORE_KUBELET, detail);
    }

    private void add(String unit, String runs, @Nullable Phase phase, String detail) {
        steps.add(new Step(unit, runs, phase, detail));
    }
}
