package dev.bootproof.cli;

import dev.bootproof.lambda.fleet.InstanceReport;
import dev.bootproof.lambda.fleet.SuppressedEntry;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A document or an instance that was judged, as every format has it.
 *
 * @param name the document's source, or the instance's id
 * @param details what people need to find an instance; empty for a document
 * @param outcome its name
 * @param reason why the outcome is what it is, where no finding says so
 * @param findings those that count
 * @param spots where findings stand in the document's text, as far as that is known and was asked for
 */
record Audited(
        String name,
        String details,
        String outcome,
        Optional<String> reason,
        List<Finding> findings,
        List<SuppressedEntry> suppressed,
        Map<Finding, Spot> spots) {
    Audited {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        spots = Map.copyOf(spots);
    }

    static Audited of(Document document, Verdict verdict, Map<Finding, Spot> spots) {
        return new Audited(
                document.source(),
                "",
                verdict.outcome().name(),
                Optional.empty(),
                verdict.findings(),
                SuppressedEntry.of(verdict.suppressed()),
                spots);
    }

    static Audited of(InstanceReport instance) {
        String details = instance.region()
                + Optional.ofNullable(instance.cluster())
                        .map(name -> "  cluster " + name)
                        .orElse("")
                + Optional.ofNullable(instance.nodeGroup())
                        .map(name -> "  node group " + name)
                        .orElse("");
        return new Audited(
                instance.instanceId(),
                details,
                instance.outcome().name(),
                Optional.ofNullable(instance.reason()),
                instance.findings(),
                instance.suppressed(),
                Map.of());
    }

    boolean is(String other) {
        return outcome.equals(other);
    }

    Optional<Spot> spot(Finding finding) {
        return Optional.ofNullable(spots.get(finding));
    }
}
