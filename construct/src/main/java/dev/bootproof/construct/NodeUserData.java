package dev.bootproof.construct;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.boot.BootDocument;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The user data of a node group, read back and judged by the rules that audit live nodes.
 *
 * @param text the document; empty where there is nothing to say to the node, or where it was refused
 * @param warnings by rule, what does not stand against the document but should be known; holds no text of it but matched
 *     commands, their arguments masked
 */
record NodeUserData(Optional<String> text, Map<String, List<String>> warnings) {
    static NodeUserData of(Optional<NodeConfig> nodeConfig, List<Hook> hooks, Problems problems) {
        if (nodeConfig.isEmpty() && hooks.isEmpty()) {
            return new NodeUserData(Optional.empty(), Map.of());
        }
        BootDocument document;
        try {
            document = BootDocument.of(nodeConfig, hooks);
        } catch (IllegalArgumentException e) {
            problems.add("hooks", String.valueOf(e.getMessage()));
            return new NodeUserData(Optional.empty(), Map.of());
        }
        List<String> parts = parts(nodeConfig, hooks);
        Map<String, List<String>> warnings = new LinkedHashMap<>();
        for (Finding finding : document.verdict().findings()) {
            if (finding.isViolation()) {
                problems.add(place(finding, parts), "[" + finding.rule() + "] " + text(finding));
            } else if (finding.certainty() != Certainty.MENTION) {
                warnings.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(place(finding, parts) + ": " + text(finding));
            }
        }
        return new NodeUserData(Optional.of(document.text()), warnings);
    }

    /** What the document's parts are to its author, in their order; {@code BootDocument} puts the NodeConfig first. */
    private static List<String> parts(Optional<NodeConfig> nodeConfig, List<Hook> hooks) {
        List<String> parts = new ArrayList<>();
        nodeConfig.ifPresent(config -> parts.add("nodeConfig"));
        for (Hook hook : hooks) {
            hook.parts().forEach(part -> parts.add("hook '" + hook.name() + "'"));
        }
        return parts;
    }

    private static String place(Finding finding, List<String> parts) {
        String number = finding.part().split("\\.", 2)[0];
        String part = number.isEmpty() ? "user data" : parts.get(Integer.parseInt(number) - 1);
        // the line is counted as on the node, where a hook's script begins with lines of our own
        return finding.line() == 0 ? part : part + ", line " + finding.line() + " of its part";
    }

    private static String text(Finding finding) {
        return finding.message() + ". " + finding.fix();
    }

    @Override
    public String toString() {
        return "NodeUserData of " + text.map(String::length).orElse(0) + " bytes";
    }
}
