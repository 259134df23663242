package dev.bootproof.construct;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.DeployTimeValues;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.rule.Rules;
import dev.bootproof.userdata.boot.BootDocument;
import dev.bootproof.userdata.boot.PlacedFinding;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The user data of a node group, read back and judged by the rules that audit live nodes.
 *
 * @param document empty where there is nothing to say to the node, or where it was refused
 * @param warnings by rule, one text each, what does not stand against the document but should be known; holds no text of it but matched
 *     commands, their arguments masked
 */
record NodeUserData(Optional<BootDocument> document, Map<String, String> warnings) {
    /** Where there is nothing to say to the node. */
    static final NodeUserData NONE = new NodeUserData(Optional.empty(), Map.of());

    static NodeUserData of(BootDocument.Builder builder, Problems problems) {
        BootDocument document;
        try {
            document = builder.build();
        } catch (IllegalArgumentException e) {
            problems.add("hooks", String.valueOf(e.getMessage()));
            return NONE;
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
        if (DeployTimeValues.in(document.text())) {
            warnings.put(
                    "deploy-time-value",
                    "holds values that are known only when deployed. They are counted with the most bytes they can have ("
                            + document.sizes().bytes()
                            + " in all); what they become is not judged here, the audit of the"
                            + " running nodes sees it");
        }
        return new NodeUserData(Optional.of(document), warnings);
    }

    private static String why(String id) {
        return Rules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .map(rule -> rule.page().summary() + ": " + rule.page().rationale())
                .collect(Collectors.joining());
    }

    private static String text(Finding finding) {
        return finding.message() + ". " + finding.fix();
    }

    Optional<String> text() {
        return document.map(BootDocument::text);
    }
}
