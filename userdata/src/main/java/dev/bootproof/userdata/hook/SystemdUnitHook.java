package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.mime.MimeWriter.TextPart;
import java.util.List;

/**
 * A oneshot systemd unit; the carrier the AMI's maintainers advise for complex initialisation. On the node: a boothook
 * writes {@code /etc/systemd/system/NAME.service} on every boot and queues its start; its output is in
 * {@code journalctl -u NAME}.
 *
 * <ul>
 *   <li>{@link Phase#BEFORE_KUBELET}: a drop-in of {@code nodeadm-run.service} requires the unit, so that a failing unit
 *       keeps the kubelet from starting and the node from joining.
 *   <li>{@link Phase#AFTER_KUBELET}: the unit is ordered after {@code nodeadm-run.service} without requiring it. Requiring
 *       it would run nodeadm-config a second time, since that unit is inactive again once it has ended.
 * </ul>
 *
 * @param description one line for {@code systemctl status}
 * @param execStart the command line, in systemd's syntax; the program as an absolute path
 */
public record SystemdUnitHook(String name, Phase phase, String description, String execStart) implements Hook {
    private static final String END = "BOOTPROOF_END";

    public SystemdUnitHook {
        HookNames.checked(name);
        if (phase == Phase.BOOTHOOK) {
            throw new IllegalArgumentException("hook '" + name
                    + "': a unit runs before or after the kubelet; for the boothook phase use a ShellHook");
        }
        for (String line : List.of(description, execStart)) {
            if (line.isBlank() || line.contains("\n") || line.endsWith("\\")) {
                throw new IllegalArgumentException("hook '" + name
                        + "': description and execStart are one line each, not blank, not ending in a backslash");
            }
        }
        if (!execStart.startsWith("/")) {
            throw new IllegalArgumentException(
                    "hook '" + name + "': systemd wants the program of execStart as an absolute path");
        }
    }

    public static SystemdUnitHook beforeKubelet(String name, String description, String execStart) {
        return new SystemdUnitHook(name, Phase.BEFORE_KUBELET, description, execStart);
    }

    public static SystemdUnitHook afterKubelet(String name, String description, String execStart) {
        return new SystemdUnitHook(name, Phase.AFTER_KUBELET, description, execStart);
    }

    @Override
    public List<TextPart> parts() {
        return List.of(new TextPart(
                "text/cloud-boothook",
                name,
                "#cloud-boothook\n#!/bin/bash\nset -euo pipefail\n"
                        + file("/etc/systemd/system/" + name + ".service", unit())
                        + (phase == Phase.BEFORE_KUBELET ? dropIn() : "")
                        + "systemctl daemon-reload\n"
                        + "systemctl start --no-block " + name + ".service\n"));
    }

    private String unit() {
        String order = phase == Phase.BEFORE_KUBELET
                ? "After=nodeadm-config.service\nBefore=nodeadm-run.service\n"
                : "After=nodeadm-run.service\n";
        return "[Unit]\nDescription=" + description + "\n" + order
                + "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=" + execStart + "\n";
    }

    private String dropIn() {
        return "mkdir -p /etc/systemd/system/nodeadm-run.service.d\n"
                + file(
                        "/etc/systemd/system/nodeadm-run.service.d/50-" + name + ".conf",
                        "[Unit]\nRequires=" + name + ".service\nAfter=" + name + ".service\n");
    }

    private static String file(String path, String content) {
        return "cat > " + path + " <<'" + END + "'\n" + content + END + "\n";
    }
}
