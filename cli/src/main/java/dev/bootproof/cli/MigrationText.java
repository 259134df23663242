package dev.bootproof.cli;

import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.hook.ScriptHook;
import dev.bootproof.userdata.migrate.Migration;
import dev.bootproof.userdata.migrate.Untranslated;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** What people are told of a migration beside the document. Of the document's text it shows names alone. */
final class MigrationText {
    private MigrationText() {}

    static void print(PrintWriter out, Migration migration) {
        TextPage page = new TextPage(out);
        page.line("");
        page.line(migration.changed() ? "Migrated." : "Nothing to migrate: the document stays as it is.");
        page.block("The result is ", result(migration));
        migration.obstacles().forEach(obstacle -> page.block("  ", obstacle));
        hooks(page, migration);
        warnings(page, migration);
        if (!migration.untranslated().isEmpty()) {
            page.line("");
            page.line("Not carried over, or to be looked at:");
        }
        for (Untranslated item : migration.untranslated()) {
            page.line("  " + place(item) + "  " + item.what());
            page.block("    why:     ", item.why());
            page.block("    instead: ", item.instead());
        }
        out.flush();
    }

    private static void hooks(TextPage page, Migration migration) {
        if (!migration.hooks().isEmpty()) {
            page.block(
                    "Runs after the kubelet: ",
                    migration.hooks().stream().map(ScriptHook::name).collect(Collectors.joining(", "))
                            + ". On a node 'bootproof-hooks' shows how that went.");
        }
    }

    /** What the audit finds beside that which decides. */
    private static void warnings(TextPage page, Migration migration) {
        String rules = migration.verdict().findings().stream()
                .filter(finding ->
                        finding.severity() != Severity.INFO && !finding.isUnknown() && !finding.isViolation())
                .map(Finding::rule)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!rules.isEmpty()) {
            page.block("The audit warns of ", rules + ". 'bootproof audit' of the result shows where.");
        }
    }

    private static String result(Migration migration) {
        return migration.verdict().outcome() + ". "
                + switch (migration.joining()) {
                    case ALONE -> "A node joins with it.";
                    case IN_MANAGED_GROUP ->
                        "A node joins with it in a managed node group that names no AMI of its own, and with Karpenter, which"
                                + " add the cluster's data; elsewhere its NodeConfig lacks some.";
                    case NOT -> "A node does not join with it.";
                };
    }

    private static String place(Untranslated item) {
        if (item.part().isEmpty()) {
            return "the document";
        }
        return "part " + item.part() + (item.line() == 0 ? "" : ", line " + item.line());
    }
}
