package dev.bootproof.cli;

import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.rule.Rules;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code bootproof rules}: what is looked for. */
@Command(name = "rules", description = "Lists the rules: what each finds, why it matters on a node, and the fix.")
final class RulesCommand implements Callable<Integer> {
    enum Format {
        text,
        markdown,
        json
    }

    @CommandLine.Spec
    private CommandSpec spec;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    record RuleList(String schema, List<Listed> rules) {
        record Listed(String id, Severity severity, String summary, String rationale, String fix) {}

        static RuleList of(List<Rule> rules) {
            return new RuleList(
                    "bootproof.rules/1",
                    rules.stream()
                            .map(rule -> new Listed(
                                    rule.id(),
                                    rule.page().severity(),
                                    rule.page().summary(),
                                    rule.page().rationale(),
                                    rule.page().fix()))
                            .toList());
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case text ->
                Rules.all().forEach(rule -> {
                    out.println(
                            rule.id() + "  (" + rule.page().severity().name().toLowerCase(java.util.Locale.ROOT) + ")");
                    out.println("  " + rule.page().summary());
                    out.println("  why: " + rule.page().rationale());
                    out.println("  fix: " + rule.page().fix());
                });
            case markdown -> out.print(markdown());
            case json -> out.println(ReportJson.write(RuleList.of(Rules.all())));
        }
        out.flush();
        return ExitStatus.COMPLIANT;
    }

    /** The page {@code docs/rules.md}. */
    static String markdown() {
        StringBuilder page = new StringBuilder("# Rules\n\nMade by `bootproof rules --format markdown`.\n");
        for (Rule rule : Rules.all()) {
            page.append("\n## ")
                    .append(rule.id())
                    .append("\n\n")
                    .append(rule.page().summary())
                    .append(".\n\n- Severity: ")
                    .append(rule.page().severity())
                    .append("\n- Why: ")
                    .append(rule.page().rationale())
                    .append(".\n- Fix: ")
                    .append(rule.page().fix())
                    .append(".\n");
        }
        return page.toString();
    }
}
