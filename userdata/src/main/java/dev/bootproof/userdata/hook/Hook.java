package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.Optional;

/**
 * Something to happen when a node boots: a {@link ScriptHook}, which becomes a systemd unit with an {@link Execution}; a
 * {@link UserDataPart}, which is left to cloud-init as it is; or a {@link UlimitsHook}, which nodeadm does by itself.
 */
public sealed interface Hook permits ScriptHook, UlimitsHook, UserDataPart {
    /** Names the hook in the document, in logs and in errors; unique within a document. */
    String name();

    /** What the hook needs nodeadm to do; merged under the NodeConfig that the user gives. */
    default Optional<NodeConfig> nodeConfig() {
        return Optional.empty();
    }
}
