package dev.bootproof.cli;

import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.fleet.FleetScope;
import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code bootproof audit}: judges files, or live instances through the EC2 API. */
@Command(
        name = "audit",
        description = {
            "Judges user data: is anything of Amazon Linux 2 left that AL2023 nodes do not have? Documents are read as"
                    + " cloud-init reads them, and their scripts followed as bash would run them; nothing is run or fetched.",
            "What cannot be known is UNKNOWN, never compliant. Arguments of a matched command are masked.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  bootproof audit user-data.sh                       a file",
            "  bootproof audit launch-templates/ --format json    every file below a folder, as bootproof.report/1",
            "  terraform output -raw user_data | bootproof audit -",
            "  bootproof audit --cluster prod --region eu-west-1  the live instances of a cluster (reads only)",
            "  bootproof audit --all-instances --profile ops      every live instance of the account",
            "",
            "Exit status: 0 compliant, 1 non-compliant, 2 unknown or incomplete, 64 wrong usage.",
            "What each rule finds: bootproof rules. What a node does with a document: bootproof explain."
        })
final class AuditCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    @CommandLine.Spec
    private CommandSpec spec;

    @Mixin
    private DocumentOptions options = new DocumentOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, or json: a versioned format (default: text)")
    private Format format = Format.text;

    @Option(
            names = "--cluster",
            paramLabel = "NAME",
            description = "Judge the live instances of an EKS cluster; repeatable")
    private List<String> clusters = List.of();

    @Option(names = "--all-instances", description = "Judge every live instance of the account")
    private boolean allInstances;

    @Option(
            names = "--region",
            paramLabel = "R",
            description = "With --cluster or --all-instances; repeatable (default: as the AWS command line finds it)")
    private List<String> regions = List.of();

    @Option(names = "--profile", paramLabel = "P", description = "The profile whose credentials are used")
    private @Nullable String profile;

    @Override
    public Integer call() throws UsageException, IOException, InterruptedException {
        boolean live = allInstances || !clusters.isEmpty();
        if (live == options.hasPaths()) {
            throw new UsageException("name either files or folders, or --cluster NAME, or --all-instances"
                    + System.lineSeparator() + "Try 'bootproof audit --help'.");
        }
        if (allInstances && !clusters.isEmpty()) {
            throw new UsageException("--all-instances holds every cluster already; leave out --cluster");
        }
        if (!live && (!regions.isEmpty() || profile != null)) {
            throw new UsageException("--region and --profile go with --cluster or --all-instances, not with files");
        }
        return live ? live() : documents();
    }

    private int documents() throws UsageException, IOException {
        List<DocumentReport.Judged> judged = new ArrayList<>();
        try (Stream<Document> documents = options.documents();
                Progress progress = Progress.on(spec.commandLine().getErr())) {
            documents.forEach(document -> {
                judged.add(judged(document));
                progress.step();
            });
        }
        DocumentReport report = DocumentReport.of(judged);
        print(format == Format.json ? ReportJson.write(report) + "\n" : TextReport.of(report));
        return report.exitStatus();
    }

    private DocumentReport.Judged judged(Document document) {
        Verdict verdict = document.content()
                .map(content -> Auditor.judge(content, options.ami()))
                .orElseGet(() -> Auditor.unreadable(document.problem().orElse("no content")));
        return new DocumentReport.Judged(document.source(), verdict.outcome(), verdict.findings());
    }

    private int live() throws UsageException, IOException, InterruptedException {
        FleetScope scope;
        try {
            scope = allInstances ? FleetScope.allInstances() : FleetScope.clusters(clusters);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        PrintWriter err = spec.commandLine().getErr();
        // ./bootproof knows whether somebody watches
        PrintWriter progress = Boolean.getBoolean("bootproof.terminal") ? err : new PrintWriter(Writer.nullWriter());
        FleetReport report = LiveAudit.run(scope, regions, Optional.ofNullable(profile), progress);
        print(format == Format.json ? ReportJson.write(report) + "\n" : TextReport.of(report));
        return LiveAudit.exitStatus(report);
    }

    private void print(String report) throws UsageException, IOException {
        options.print(out -> out.print(report));
    }
}
