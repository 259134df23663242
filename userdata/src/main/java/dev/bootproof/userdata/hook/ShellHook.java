package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.mime.MimeWriter.TextPart;
import java.util.List;

/**
 * Shell commands, run by bash in strict mode ({@code set -euo pipefail}). On the node:
 *
 * <ul>
 *   <li>{@link Phase#BEFORE_KUBELET}: a {@code text/x-shellscript} part; cloud-final runs it once per instance, before the
 *       kubelet starts. A failure is logged by cloud-init and does <em>not</em> keep the node from joining.
 *   <li>{@link Phase#BOOTHOOK}: a {@code text/cloud-boothook} part, run on every boot in cloud-init's network stage.
 * </ul>
 *
 * <p>What happened is seen with {@code journalctl -u cloud-init} (boothook) and {@code journalctl -u cloud-final}.
 *
 * @param commands lines of bash, without {@code #!}; 7-bit, no CR
 */
public record ShellHook(String name, Phase phase, List<String> commands) implements Hook {
    public ShellHook {
        HookNames.checked(name);
        commands = List.copyOf(commands);
        if (commands.isEmpty()) {
            throw new IllegalArgumentException("hook '" + name + "' has no commands");
        }
        if (phase == Phase.AFTER_KUBELET) {
            throw new IllegalArgumentException("hook '" + name
                    + "': no script in user data runs after the kubelet (cloud-final comes before nodeadm-run); use a"
                    + " SystemdUnitHook");
        }
    }

    /** Commands for {@link Phase#BEFORE_KUBELET}. */
    public static ShellHook beforeKubelet(String name, String... commands) {
        return new ShellHook(name, Phase.BEFORE_KUBELET, List.of(commands));
    }

    /** Commands for {@link Phase#BOOTHOOK}. */
    public static ShellHook boothook(String name, String... commands) {
        return new ShellHook(name, Phase.BOOTHOOK, List.of(commands));
    }

    @Override
    public List<TextPart> parts() {
        String script = "#!/bin/bash\nset -euo pipefail\n" + String.join("\n", commands) + "\n";
        return List.of(
                phase == Phase.BOOTHOOK
                        ? new TextPart("text/cloud-boothook", name, "#cloud-boothook\n" + script)
                        : new TextPart("text/x-shellscript", name, script));
    }
}
