package dev.bootproof.construct;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rules;
import dev.bootproof.userdata.boot.BootDocument;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.ShellHook;
import dev.bootproof.userdata.mime.MimeWriter.TextPart;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The user data of a node group, read back and judged by the rules that audit live nodes.
 *
 * @param text the document; empty where there is nothing to say to the node, or where it was refused
 * @param warnings by rule, one text each, what does not stand against the document but should be known; holds no text of it but matched
 *     commands, their arguments masked
 */
record NodeUserData(Optional<String> text, Map<String, String> warnings) {
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
        List<Part> parts = parts(nodeConfig, hooks);
        Map<String, String> warnings = new LinkedHashMap<>();
        for (Finding finding : document.verdict().findings()) {
            if (finding.isViolation()) {
                problems.add(place(finding, parts), "[" + finding.rule() + "] " + text(finding));
            } else if (finding.certainty() != Certainty.MENTION) {
                warnings.merge(
                        finding.rule(),
                        why(finding.rule()) + "\n  " + place(finding, parts) + ": " + text(finding),
                        (before, next) -> before + next.substring(next.indexOf('\n')));
            }
        }
        return new NodeUserData(Optional.of(document.text()), warnings);
    }

    /**
     * A part of the document as its author knows it.
     *
     * @param linesBefore lines that the part has before the author's first
     * @param lines what the author calls the rest
     */
    private record Part(String name, int linesBefore, String lines) {
        static Part of(Hook hook, TextPart part) {
            String name = "hook '" + hook.name() + "'";
            int start = hook instanceof ShellHook shell ? part.body().indexOf(String.join("\n", shell.commands())) : -1;
            return start < 0
                    ? new Part(name, 0, "its part")
                    : new Part(
                            name, (int) part.body().substring(0, start).lines().count(), "its commands");
        }

        String at(int line) {
            return line <= linesBefore ? name : name + ", line " + (line - linesBefore) + " of " + lines;
        }
    }

    /** The document's parts in their order; {@code BootDocument} puts the NodeConfig first. */
    private static List<Part> parts(Optional<NodeConfig> nodeConfig, List<Hook> hooks) {
        List<Part> parts = new ArrayList<>();
        nodeConfig.ifPresent(config -> parts.add(new Part("nodeConfig", 0, "its YAML")));
        for (Hook hook : hooks) {
            hook.parts().forEach(part -> parts.add(Part.of(hook, part)));
        }
        return parts;
    }

    private static String place(Finding finding, List<Part> parts) {
        String number = finding.part().split("\\.", 2)[0];
        return number.isEmpty()
                ? "user data"
                : parts.get(Integer.parseInt(number) - 1).at(finding.line());
    }

    private static String why(String id) {
        return Rules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> rule.summary() + ": " + rule.rationale())
                .collect(Collectors.joining());
    }

    private static String text(Finding finding) {
        return finding.message() + ". " + finding.fix();
    }

    @Override
    public String toString() {
        return "NodeUserData of " + text.map(String::length).orElse(0) + " bytes";
    }
}
