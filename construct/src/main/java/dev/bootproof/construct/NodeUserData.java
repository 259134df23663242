package dev.bootproof.construct;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Rules;
import dev.bootproof.userdata.boot.BootDocument;
import dev.bootproof.userdata.boot.BootDocument.Carriage;
import dev.bootproof.userdata.boot.PlacedFinding;
import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.hook.ScriptHook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The user data of a node group, read back and judged by the rules that audit live nodes.
 *
 * @param text the document; empty where there is nothing to say to the node, or where it was refused
 * @param warnings by rule, one text each, what does not stand against the document but should be known; holds no text of it but matched
 *     commands, their arguments masked
 */
record NodeUserData(Optional<String> text, Map<String, String> warnings) {
    /** @param deployTime whether a text holds a value that is known only when deployed */
    static NodeUserData of(
            BootDocument.Builder builder, List<Hook> hooks, Predicate<String> deployTime, Problems problems) {
        BootDocument document;
        try {
            document = builder.build();
        } catch (IllegalArgumentException e) {
            problems.add("hooks", String.valueOf(e.getMessage()));
            return new NodeUserData(Optional.empty(), Map.of());
        }
        if (document.carriage() != Carriage.PLAIN) {
            hooks.stream()
                    .filter(hook -> hook instanceof ScriptHook script && deployTime.test(script.script()))
                    .forEach(hook -> problems.add(
                            "hook '" + hook.name() + "'",
                            "holds a value that is known only when deployed, and the document is so large that its scripts are"
                                    + " compressed at synth, where the value is missing; make the other hooks smaller, or fetch the"
                                    + " value at boot with a SecretHook"));
        }
        Map<String, String> warnings = new LinkedHashMap<>();
        for (PlacedFinding placed : document.findings()) {
            Finding finding = placed.finding();
            if (finding.isViolation()) {
                problems.add(placed.place(), "[" + finding.rule() + "] " + text(finding));
            } else if (finding.certainty() != Certainty.MENTION) {
                warnings.merge(
                        finding.rule(),
                        why(finding.rule()) + "\n  " + placed.place() + ": " + text(finding),
                        (before, next) -> before + next.substring(next.indexOf('\n')));
            }
        }
        return new NodeUserData(Optional.of(document.text()), warnings);
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
