package dev.bootproof.cli;

import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** What is told of rules: for a terminal, and as Markdown. */
final class RulesPage {
    private static final int MAX_LINE = 200;

    private RulesPage() {}

    /** The page {@code docs/rules.md}. */
    static String document(List<Rule> rules) {
        StringBuilder page = new StringBuilder("""
                # Rules

                Made by `bootproof rules --format markdown`. `bootproof rules RULE` shows one of them on a terminal; how to accept a
                finding for a time: [suppressions](suppressions.md).

                | rule | severity | what it finds |
                |---|---|---|
                """);
        for (Rule rule : rules) {
            page.append("| [").append(rule.id()).append("](#").append(rule.id()).append(") | ");
            page.append(rule.page().severity()).append(" | ");
            page.append(text(rule.page().summary()).replace("|", "\\|")).append(" |\n");
        }
        for (Rule rule : rules) {
            page.append("\n## ").append(rule.id()).append("\n\n").append(markdown(rule.page()));
        }
        return page.toString();
    }

    /** One rule's, without a heading. */
    static String markdown(RulePage rule) {
        StringBuilder page = new StringBuilder();
        page.append(text(rule.summary())).append(".\n\n");
        page.append("- Severity: ").append(rule.severity()).append('\n');
        page.append("- Why: ").append(text(rule.rationale())).append(".\n");
        page.append("- Fix: ").append(text(rule.fix())).append(".\n");
        rule.links().forEach(link -> page.append("- See: <").append(link).append(">\n"));
        for (RulePage.Bad bad : rule.bad()) {
            page.append("\nFound ").append(place(bad)).append(":\n\n");
            block(page, bad.document());
        }
        for (String good : rule.good()) {
            page.append("\nClean:\n\n");
            block(page, good);
        }
        return page.toString();
    }

    static void print(PrintWriter out, RulePage rule) {
        TextPage page = new TextPage(out);
        head(page, rule);
        for (RulePage.Bad bad : rule.bad()) {
            page.line("  found " + place(bad) + ":");
            bad.document().lines().forEach(line -> page.line("    | " + shortened(line)));
        }
        for (String good : rule.good()) {
            page.line("  clean:");
            good.lines().forEach(line -> page.line("    | " + line));
        }
    }

    static void print(PrintWriter out, List<Rule> rules) {
        TextPage page = new TextPage(out);
        rules.forEach(rule -> head(page, rule.page()));
        page.line("");
        page.line("'bootproof rules RULE' shows examples.");
    }

    private static void head(TextPage page, RulePage rule) {
        page.line(rule.id() + "  (" + rule.severity().name().toLowerCase(Locale.ROOT) + ")");
        page.block("  ", rule.summary());
        page.block("  why: ", rule.rationale());
        page.block("  fix: ", rule.fix());
        rule.links().forEach(link -> page.line("  see: " + link));
    }

    private static String place(RulePage.Bad bad) {
        return (bad.line() == 0 ? "in the whole" : "at line " + bad.line()) + ", " + bad.certainty();
    }

    private static void block(StringBuilder page, String document) {
        String fence = document.contains("```") ? "~~~~" : "```";
        page.append(fence).append('\n');
        visible(document).lines().forEach(line -> page.append(shortened(line)).append('\n'));
        page.append(fence).append('\n');
    }

    /** A document that is too large has a line that nobody wants to see whole. */
    private static String shortened(String line) {
        return line.length() <= MAX_LINE
                ? line
                : line.substring(0, MAX_LINE) + "… (" + (line.length() - MAX_LINE) + " more characters)";
    }

    /** Control signs, which an example may be about, by name. */
    private static String visible(String document) {
        return document.replace("\r", "␍").replace("\ufeff", "⟨BOM⟩").replace("\0", "␀");
    }

    private static String text(String text) {
        return text.replace("<", "\\<").replace("*", "\\*");
    }
}
