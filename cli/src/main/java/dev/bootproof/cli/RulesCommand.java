package dev.bootproof.cli;

import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Rule;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.rule.Rules;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bootproof rules}: what is looked for. */
@Command(
        name = "rules",
        description =
                "Tells of the rules: what each finds, why it matters on a node, the fix; of one also its examples.")
final class RulesCommand implements Callable<Integer> {
    enum Format {
        text,
        markdown,
        json
    }

    @CommandLine.Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "A rule's id (default: all rules)")
    private @Nullable String id;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    /** {@code bootproof.rules/1}; its components are the JSON's members. */
    record RuleList(String schema, List<Listed> rules) {
        record Listed(
                String id,
                Severity severity,
                String summary,
                String rationale,
                String fix,
                List<String> links,
                List<Bad> bad,
                List<String> good) {
            static Listed of(RulePage page) {
                return new Listed(
                        page.id(),
                        page.severity(),
                        page.summary(),
                        page.rationale(),
                        page.fix(),
                        page.links().stream().map(URI::toString).toList(),
                        page.bad().stream()
                                .map(bad -> new Bad(bad.document(), bad.line(), bad.certainty()))
                                .toList(),
                        page.good());
            }
        }

        /** A document in which the rule finds something: at this line of the part, 0 for the whole. */
        record Bad(String document, int line, Certainty certainty) {}

        static RuleList of(List<Rule> rules) {
            return new RuleList(
                    "bootproof.rules/1",
                    rules.stream().map(rule -> Listed.of(rule.page())).toList());
        }
    }

    @Override
    public Integer call() throws UsageException {
        PrintWriter out = spec.commandLine().getOut();
        List<Rule> rules = Rules.all().stream()
                .filter(rule -> id == null || rule.id().equals(id))
                .toList();
        if (rules.isEmpty()) {
            throw new UsageException("there is no rule '" + TextPage.printable(String.valueOf(id)) + "'; there are: "
                    + Rules.all().stream().map(Rule::id).collect(Collectors.joining(", ")));
        }
        switch (format) {
            case text -> {
                if (id == null) {
                    RulesPage.print(out, rules);
                } else {
                    RulesPage.print(out, rules.get(0).page());
                }
            }
            case markdown ->
                out.print(
                        id == null
                                ? markdown()
                                : RulesPage.markdown(rules.get(0).page()));
            case json -> out.println(ReportJson.write(RuleList.of(rules)));
        }
        out.flush();
        return ExitStatus.COMPLIANT;
    }

    /** The page {@code docs/rules.md}. */
    static String markdown() {
        return RulesPage.document(Rules.all());
    }
}
