package dev.bootproof.cli;

import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.Rules;
import dev.bootproof.userdata.audit.Severity;
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
                                    rule.id(), rule.severity(), rule.summary(), rule.rationale(), rule.fix()))
                            .toList());
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case text ->
                Rules.all().forEach(rule -> {
                    out.println(rule.id() + "  (" + rule.severity().name().toLowerCase(java.util.Locale.ROOT) + ")");
                    out.println("  " + rule.summary());
                    out.println("  why: " + rule.rationale());
                    out.println("  fix: " + rule.fix());
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
                    .append(rule.summary())
                    .append(".\n\n- Severity: ")
                    .append(rule.severity())
                    .append("\n- Why: ")
                    .append(rule.rationale())
                    .append(".\n- Fix: ")
                    .append(rule.fix())
                    .append(".\n");
        }
        return page.toString();
    }
}
