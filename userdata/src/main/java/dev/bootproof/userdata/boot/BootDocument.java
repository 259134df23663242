package dev.bootproof.userdata.boot;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Verdict;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.Permission;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.hook.UserDataPart;
import dev.bootproof.userdata.mime.MimeWriter;
import dev.bootproof.userdata.mime.MimeWriter.TextPart;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * User data for a node: NodeConfigs first (what the hooks need, then the user's, which wins), then one boothook that carries
 * all {@link ScriptHook}s, then the {@link UserDataPart}s in their order. Where a NodeConfig stands changes nothing for the
 * scripts: nodeadm reads it before any of them runs.
 *
 * @param text the multipart document: 7-bit, LF, the same for the same input
 * @param packed whether the boothook's text is compressed, since the document would not fit otherwise
 * @param findings what the audit of live nodes says of the document, at the place where its author finds the cause
 */
public record BootDocument(String text, boolean packed, List<PlacedFinding> findings) {
    /** The file name of the part that carries the scripts; hooks cannot be called so. */
    static final String LOADER = "bootproof-loader";

    /** What the node's role must allow for an instance to be marked unhealthy. */
    public static final Permission MARK_UNHEALTHY = new Permission(
            "arn:PARTITION:autoscaling:REGION:ACCOUNT:autoScalingGroup:*:autoScalingGroupName/*",
            List.of("autoscaling:SetInstanceHealth"));

    public BootDocument {
        findings = List.copyOf(findings);
    }

    /**
     * @throws IllegalArgumentException with every reason why the document would not do what it says: hooks that cannot be
     *     ordered, a NodeConfig that lacks the cluster though nobody adds it, nothing to carry, too large
     */
    public static BootDocument of(Target target, Optional<NodeConfig> nodeConfig, List<Hook> hooks) {
        return of(target, nodeConfig, hooks, false);
    }

    /**
     * As {@link #of(Target, Optional, List)}.
     *
     * @param markUnhealthy whether a failed hook that refuses to join also marks the instance unhealthy in its Auto Scaling group,
     *     which replaces it; the node's role needs {@link #MARK_UNHEALTHY}
     */
    public static BootDocument of(
            Target target, Optional<NodeConfig> nodeConfig, List<Hook> hooks, boolean markUnhealthy) {
        List<String> errors = HookOrder.problems(hooks);
        if (nodeConfig.isEmpty() && hooks.isEmpty()) {
            errors.add("neither a NodeConfig nor a hook: there is nothing to put into user data");
        }
        if (target.clusterRequired() && nodeConfig.flatMap(NodeConfig::cluster).isEmpty()) {
            errors.add("no NodeConfig with the cluster's data, and for " + target
                    + " nobody adds one: the node would not join");
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", errors));
        }
        BootDocument plain = write(nodeConfig, hooks, markUnhealthy, false);
        if (plain.text.length() <= target.maxBytes()) {
            return plain;
        }
        BootDocument packed = write(nodeConfig, hooks, markUnhealthy, true);
        if (packed.text.length() <= target.maxBytes()) {
            return packed;
        }
        throw new IllegalArgumentException(
                "user data is " + packed.text.length() + " bytes after compression, and " + target + " leaves "
                        + target.maxBytes() + " of EC2's " + Target.MAX_BYTES + ":" + table(nodeConfig, hooks));
    }

    private static BootDocument write(
            Optional<NodeConfig> nodeConfig, List<Hook> hooks, boolean markUnhealthy, boolean packed) {
        List<TextPart> parts = new ArrayList<>();
        List<ScriptHook> scripts = HookOrder.sorted(hooks);
        for (Hook hook : hooks) {
            hook.nodeConfig()
                    .ifPresent(config ->
                            parts.add(new TextPart(NodeConfig.CONTENT_TYPE, hook.name() + ".yaml", config.toYaml())));
        }
        nodeConfig.ifPresent(
                config -> parts.add(new TextPart(NodeConfig.CONTENT_TYPE, "node-config.yaml", config.toYaml())));
        if (!scripts.isEmpty()) {
            Loader loader = new Loader(scripts, markUnhealthy);
            String script = loader.script();
            parts.add(new TextPart(
                    "text/cloud-boothook",
                    LOADER,
                    "#cloud-boothook\n#!/bin/bash\n"
                            + "# Written by Bootproof: puts this node's hooks below /run and starts them. To see them: bootproof-hooks\n"
                            + loader.gate()
                            + (packed ? unpack(script) : script)));
        }
        for (Hook hook : hooks) {
            if (hook instanceof UserDataPart part) {
                parts.add(new TextPart(part.contentType(), part.name(), part.body()));
            }
        }
        String text = MimeWriter.write(parts);
        Verdict verdict = Auditor.judge(Bytes.of(text), Ami.AL2023);
        return new BootDocument(text, packed, PlacedFinding.of(verdict, parts, hooks));
    }

    private static String unpack(String script) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(script.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("gzip to memory", e);
        }
        return "base64 -d <<'EOF' | gzip -dc > /run/bootproof-loader\n"
                + Base64.getMimeEncoder(76, new byte[] {'\n'}).encodeToString(bytes.toByteArray())
                + "\nEOF\n. /run/bootproof-loader\n";
    }

    private static String table(Optional<NodeConfig> nodeConfig, List<Hook> hooks) {
        StringBuilder table = new StringBuilder();
        nodeConfig.ifPresent(config -> table.append(row(config.toYaml().length(), "NodeConfig")));
        for (Hook hook : hooks) {
            table.append(row(size(hook), hook.name()));
        }
        return table.toString();
    }

    private static int size(Hook hook) {
        int own = 0;
        if (hook instanceof ScriptHook script) {
            own = script.script().length();
        } else if (hook instanceof UserDataPart part) {
            own = part.body().length();
        }
        return own + hook.nodeConfig().map(config -> config.toYaml().length()).orElse(0);
    }

    private static String row(int bytes, String name) {
        return String.format("%n  %7d  %s", bytes, name);
    }

    /** Does not show the text, which may hold secrets. */
    @Override
    public String toString() {
        return "BootDocument of " + text.length() + " bytes";
    }
}
