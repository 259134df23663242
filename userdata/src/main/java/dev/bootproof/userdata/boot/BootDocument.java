package dev.bootproof.userdata.boot;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Verdict;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.mime.MimeWriter;
import dev.bootproof.userdata.mime.MimeWriter.TextPart;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * User data for a node: the NodeConfig first, then the hooks in their order. (Where a NodeConfig stands changes nothing for
 * the scripts: nodeadm reads it before any of them runs.)
 *
 * @param text the multipart document: 7-bit, LF, the same for the same input
 */
public record BootDocument(String text) {
    /** EC2's limit on user data, before base64. */
    public static final int MAX_BYTES = 16_384;

    /**
     * @throws IllegalArgumentException with every reason why the document would not do what it says: two hooks of one name,
     *     nothing to carry, over {@link #MAX_BYTES}
     */
    public static BootDocument of(Optional<NodeConfig> nodeConfig, List<Hook> hooks) {
        List<String> errors = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Hook hook : hooks) {
            if (!names.add(hook.name())) {
                errors.add(
                        "two hooks are named '" + hook.name() + "'; the later would overwrite the earlier on the node");
            }
        }
        List<TextPart> parts = new ArrayList<>();
        nodeConfig.ifPresent(
                config -> parts.add(new TextPart(NodeConfig.CONTENT_TYPE, "node-config.yaml", config.toYaml())));
        hooks.forEach(hook -> parts.addAll(hook.parts()));
        if (parts.isEmpty()) {
            errors.add("neither a NodeConfig nor a hook: there is nothing to put into user data");
        }
        String text = parts.isEmpty() ? "" : MimeWriter.write(parts);
        if (text.length() > MAX_BYTES) {
            StringBuilder sizes = new StringBuilder();
            parts.forEach(part ->
                    sizes.append(String.format("%n  %6d  %s", part.body().length(), part.filename())));
            errors.add("user data is " + text.length() + " bytes, EC2 takes " + MAX_BYTES + ":" + sizes);
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", errors));
        }
        return new BootDocument(text);
    }

    /** The document read back and judged as the audit of live nodes does it. */
    public Verdict verdict() {
        return Auditor.judge(Bytes.of(text), Ami.AL2023);
    }

    /** Does not show the text, which may hold secrets. */
    @Override
    public String toString() {
        return "BootDocument of " + text.length() + " bytes";
    }
}
