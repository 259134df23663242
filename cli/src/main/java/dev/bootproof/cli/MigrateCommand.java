package dev.bootproof.cli;

import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.migrate.Migration;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bootproof migrate}: AL2 user data as user data for AL2023. */
@Command(
        name = "migrate",
        description = {
            "Makes user data for AL2023 of user data for Amazon Linux 2: the call of /etc/eks/bootstrap.sh goes, its arguments"
                    + " and variables become a NodeConfig, commands that stood before it stay where they are, and commands that"
                    + " stood behind it run in a systemd unit after the kubelet. Nothing is run or fetched.",
            "What has no equivalent is listed on standard error, each with its line, the reason and what to do instead. The"
                    + " result is read back as the node will read it, and the command says whether it is compliant and whether"
                    + " a node joins with it. What is for AL2023 already stays as it is, to the byte.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  bootproof migrate user-data.sh > user-data.txt       the new document; what to look at is on the screen",
            "  bootproof migrate user-data.sh --diff                what changes",
            "  bootproof migrate user-data.sh --format json         bootproof.migration/1, with the NodeConfig and the list",
            "  terraform output -raw user_data | bootproof migrate - --output new.txt",
            "",
            "Exit status: 0 migrated, or for AL2023 already; 1 the result still is not right for AL2023; 2 that cannot be"
                    + " known, or the document cannot be read; 64 wrong usage.",
            "What a node does with the result: bootproof explain. What is looked for in it: bootproof rules."
        })
final class MigrateCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    @CommandLine.Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file, or - for standard input")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text: the document itself, or json: a versioned format (default: text)")
    private Format format = Format.text;

    @Option(names = "--diff", description = "Show what changes instead of the document")
    private boolean diff;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to a file instead of standard output")
    private @Nullable Path output;

    @Override
    public Integer call() throws UsageException, IOException {
        if (diff && format == Format.json) {
            throw new UsageException("--diff is for people; leave out --format json, or --diff");
        }
        if (!file.equals("-") && Files.isDirectory(Path.of(file))) {
            throw new UsageException(
                    TextPage.printable(file) + ": a folder; name one file, as each has a result of its own");
        }
        Document document = Documents.find(List.of(file), System.in).findFirst().orElseThrow();
        PrintWriter err = spec.commandLine().getErr();
        if (document.content().isEmpty()) {
            err.println("bootproof: " + TextPage.printable(file) + ": "
                    + document.problem().orElse("cannot be read"));
            return ExitStatus.UNKNOWN;
        }
        Bytes userData = document.content().get();
        Migration migration = Migration.of(userData);
        if (format == Format.json) {
            write(Bytes.of(ReportJson.write(MigrationReport.of(migration)) + "\n"));
            return exitStatus(migration);
        }
        write(diff ? Bytes.of(DocumentDiff.of(file, userData, migration.userData(), palette())) : migration.userData());
        MigrationText.print(err, migration);
        return exitStatus(migration);
    }

    private Palette palette() {
        return Palette.of(output == null && Boolean.getBoolean("bootproof.terminal.output"), System.getenv());
    }

    private static int exitStatus(Migration migration) {
        if (migration.verdict().outcome() == Outcome.NON_COMPLIANT || migration.joining() == Migration.Joining.NOT) {
            return ExitStatus.NON_COMPLIANT;
        }
        return migration.verdict().outcome() == Outcome.UNKNOWN ? ExitStatus.UNKNOWN : ExitStatus.COMPLIANT;
    }

    private void write(Bytes answer) throws UsageException {
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(
                    answer.utf8()
                            .orElseThrow(
                                    () -> new UsageException(
                                            "the result is the document as it was, which is no text; it can be written with --output")));
            out.flush();
            return;
        }
        try (OutputStream out = Files.newOutputStream(output)) {
            out.write(answer.toArray());
        } catch (IOException e) {
            throw new UsageException(
                    TextPage.printable(output.toString()) + ": cannot be written: " + Documents.reason(e));
        }
    }
}
