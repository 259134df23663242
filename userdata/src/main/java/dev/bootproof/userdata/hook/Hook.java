package dev.bootproof.userdata.hook;

/**
 * Something to happen when a node boots: a {@link ScriptHook}, which becomes a systemd unit with an {@link Execution}, or a
 * {@link UserDataPart}, which is left to cloud-init as it is.
 */
public sealed interface Hook permits ScriptHook, UserDataPart {
    /** Names the hook in the document, in logs and in errors; unique within a document. */
    String name();
}
