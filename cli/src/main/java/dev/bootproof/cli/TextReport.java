package dev.bootproof.cli;

import dev.bootproof.lambda.fleet.SuppressedEntry;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Severity;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A report for people: the worst first, and at the end what to do next. */
final class TextReport {
    /** What the rest of this format knows by name; all other outcomes need nothing to be done. */
    private static final List<String> WORST = List.of("NON_COMPLIANT", "UNKNOWN");

    private static final int RULES_NAMED = 5;

    private final PrintWriter out;
    private final TextPage page;
    private final Palette palette;

    private TextReport(PrintWriter out, Palette palette) {
        this.out = out;
        this.page = new TextPage(out);
        this.palette = palette;
    }

    static void print(PrintWriter out, AuditReport report, Palette palette) {
        new TextReport(out, palette).print(report);
    }

    private void print(AuditReport report) {
        report.audited().stream()
                .sorted(Comparator.comparingInt(TextReport::rank))
                .forEach(this::audited);
        report.configuration()
                .filter(configuration -> !configuration.findings().isEmpty())
                .ifPresent(configuration -> {
                    out.println(TextPage.printable(configuration.source()));
                    configuration
                            .findings()
                            .forEach(finding -> finding(finding, "line " + finding.line(), Optional.empty()));
                });
        int suppressed = report.suppressed();
        out.println();
        out.println(report.counts()
                + (suppressed == 0 ? "" : "; " + count(suppressed, "suppressed finding", "suppressed findings")));
        report.incomplete().forEach(page::line);
        next(report);
        out.flush();
    }

    private static int rank(Audited audited) {
        int at = WORST.indexOf(audited.outcome());
        return at < 0 ? WORST.size() : at;
    }

    private void audited(Audited audited) {
        out.println(outcome(audited.outcome()) + "  "
                + TextPage.printable(audited.name() + (audited.details().isEmpty() ? "" : "  " + audited.details())));
        audited.reason().ifPresent(reason -> page.block("  ", reason));
        audited.findings().stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::certainty))
                .forEach(finding -> finding(finding, place(finding, audited.spot(finding)), audited.spot(finding)));
        audited.suppressed().forEach(this::suppressed);
    }

    private String outcome(String outcome) {
        String padded = "%-14s".formatted(outcome);
        return switch (outcome) {
            case "NON_COMPLIANT" -> palette.red(padded);
            case "UNKNOWN" -> palette.yellow(padded);
            case "COMPLIANT" -> palette.green(padded);
            default -> palette.faint(padded);
        };
    }

    private void finding(Finding finding, String place, Optional<Spot> spot) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        out.println("  "
                + switch (finding.severity()) {
                    case ERROR -> palette.red(severity);
                    case WARNING -> palette.yellow(severity);
                    case INFO -> palette.faint(severity);
                }
                + "  " + finding.rule() + "  " + finding.certainty() + "  " + TextPage.printable(place));
        spot.flatMap(Spot::excerpt).ifPresent(excerpt -> {
            String number = "%7d".formatted(finding.line());
            out.println(palette.faint(number + " | ") + excerpt.text());
            out.println(palette.faint(" ".repeat(number.length()) + " | ")
                    + " ".repeat(excerpt.from())
                    + palette.red("^".repeat(excerpt.length())));
        });
        page.block("    ", finding.message());
        page.block("    fix: ", finding.fix());
    }

    private void suppressed(SuppressedEntry entry) {
        Finding finding = entry.finding();
        page.line("  suppressed  " + finding.rule() + "  " + finding.certainty() + "  "
                + place(finding, Optional.empty())
                + "  by " + entry.suppression().by() + " until "
                + entry.suppression().expires() + ": " + entry.suppression().reason());
    }

    private static String place(Finding finding, Optional<Spot> spot) {
        if (finding.part().isEmpty()) {
            return "the document";
        }
        String inFile = spot.filter(
                        known -> known.line().isPresent() && known.line().getAsInt() != finding.line())
                .map(known -> " (line " + known.line().getAsInt() + " of the file)")
                .orElse("");
        return "part " + finding.part()
                + (finding.line() == 0 ? "" : ", line " + finding.line() + ", column " + finding.column())
                + inFile;
    }

    /** What remains to be done, the most urgent first. */
    private void next(AuditReport report) {
        List<Audited> wrong = report.audited().stream()
                .filter(each -> each.is("NON_COMPLIANT"))
                .toList();
        List<Audited> unknown =
                report.audited().stream().filter(each -> each.is("UNKNOWN")).toList();
        List<String> rules = wrong.stream()
                .flatMap(each -> each.findings().stream())
                .filter(Finding::isViolation)
                .map(Finding::rule)
                .distinct()
                .toList();
        if (!rules.isEmpty()) {
            next("Correct first what is non-compliant: "
                    + rules.stream().limit(RULES_NAMED).collect(Collectors.joining(", "))
                    + (rules.size() > RULES_NAMED ? " and " + (rules.size() - RULES_NAMED) + " more rules" : "")
                    + ". 'bootproof rules " + rules.get(0) + "' shows why it matters, and an example.");
        }
        if (!unknown.isEmpty()) {
            next("Look at what is unknown: nobody can say that nothing is left there."
                    + " 'bootproof explain FILE' shows what a node does with a document.");
        }
        boolean warned = report.audited().stream()
                .flatMap(each -> each.findings().stream())
                .anyMatch(finding -> finding.severity() == Severity.WARNING
                        && !finding.rule().equals("content-unknown"));
        if (wrong.isEmpty() && unknown.isEmpty() && warned) {
            next("Read the warnings: they do not make a document non-compliant, and matter on the node.");
        }
        report.audited().stream()
                .flatMap(each -> each.suppressed().stream())
                .map(entry -> entry.suppression().expires())
                .min(Comparator.naturalOrder())
                .ifPresent(day -> next("What is suppressed counts again from the day after " + day + " on."));
    }

    private void next(String what) {
        page.block("Next: ", what);
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
