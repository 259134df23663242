package dev.bootproof.cli;

import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.fleet.FleetSummary;
import dev.bootproof.lambda.fleet.InstanceReport;
import dev.bootproof.userdata.audit.Finding;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reports for people. */
final class TextReport {
    private TextReport() {}

    static String of(DocumentReport report) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        for (DocumentReport.Judged document : report.documents()) {
            head(out, document.outcome().name(), document.source());
            findings(out, document.findings());
        }
        DocumentReport.Summary summary = report.summary();
        out.printf(
                "%n%d %s: %d compliant, %d non-compliant, %d unknown, %d not applicable%n",
                summary.documents(),
                summary.documents() == 1 ? "document" : "documents",
                summary.compliant(),
                summary.nonCompliant(),
                summary.unknown(),
                summary.notApplicable());
        out.flush();
        return text.toString();
    }

    static String of(FleetReport report) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        for (InstanceReport instance : report.instances()) {
            head(
                    out,
                    instance.outcome().name(),
                    instance.instanceId() + "  " + instance.region()
                            + Optional.ofNullable(instance.cluster())
                                    .map(name -> "  cluster " + name)
                                    .orElse("")
                            + Optional.ofNullable(instance.nodeGroup())
                                    .map(name -> "  node group " + name)
                                    .orElse(""));
            if (instance.reason() != null) {
                new TextPage(out).block("  ", instance.reason());
            }
            findings(out, instance.findings());
        }
        FleetSummary summary = report.summary();
        out.printf(
                "%n%d %s: %d compliant, %d non-compliant, %d unknown, %d not applicable, %d gone, %d skipped%n",
                summary.listed(),
                summary.listed() == 1 ? "instance" : "instances",
                summary.compliant(),
                summary.nonCompliant(),
                summary.unknown(),
                summary.notApplicable(),
                summary.gone(),
                summary.skipped());
        if (!report.emptyClusters().isEmpty()) {
            out.println("No instance was found of: " + String.join(", ", report.emptyClusters())
                    + " (is the name right, and the Region?)");
        }
        if (report.incomplete() != null) {
            out.println("INCOMPLETE: " + report.incomplete());
        }
        out.flush();
        return text.toString();
    }

    private static void head(PrintWriter out, String outcome, String subject) {
        out.printf("%-14s  %s%n", outcome, TextPage.printable(subject));
    }

    private static void findings(PrintWriter out, List<Finding> findings) {
        TextPage page = new TextPage(out);
        for (Finding finding : findings) {
            page.line("  " + finding.severity().name().toLowerCase(Locale.ROOT) + "  " + finding.rule() + "  "
                    + finding.certainty() + "  " + place(finding));
            page.block("    ", finding.message());
            page.block("    fix: ", finding.fix());
        }
    }

    private static String place(Finding finding) {
        if (finding.part().isEmpty()) {
            return "the document";
        }
        return "part " + finding.part()
                + (finding.line() == 0 ? "" : ", line " + finding.line() + ", column " + finding.column());
    }
}
