package dev.bootproof.cli;

import dev.bootproof.lambda.fleet.FleetReport;
import dev.bootproof.lambda.fleet.FleetScope;
import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bootproof audit}: judges files, or live instances through the EC2 API. */
@Command(
        name = "audit",
        description = {
            "Judges user data: is anything of Amazon Linux 2 left that AL2023 nodes do not have?",
            "Exit status: 0 compliant, 1 non-compliant, 2 unknown or incomplete, 64 wrong usage."
        })
final class AuditCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    @CommandLine.Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "A file, a folder (every file below), or - for standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--ami",
            description = "The system the documents are for: ${COMPLETION-CANDIDATES} (default: AL2023)")
    private Ami ami = Ami.AL2023;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    @Option(names = "--output", paramLabel = "FILE", description = "Write the report to a file")
    private @Nullable Path output;

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
        if (live == !paths.isEmpty()) {
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
        Documents.find(paths, System.in).forEach(document -> judged.add(judged(document)));
        DocumentReport report = DocumentReport.of(judged);
        print(format == Format.json ? ReportJson.write(report) + "\n" : TextReport.of(report));
        return report.exitStatus();
    }

    private DocumentReport.Judged judged(Document document) {
        if (document.content().filter(Bytes::isEmpty).isPresent()) {
            spec.commandLine()
                    .getErr()
                    .println("bootproof: " + document.source() + " is empty: nothing of it runs on a node");
        }
        Verdict verdict = document.content()
                .map(content -> Auditor.judge(content, ami))
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

    private void print(String report) throws IOException {
        if (output != null) {
            Files.writeString(output, report, StandardCharsets.UTF_8);
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(report);
        out.flush();
    }
}
