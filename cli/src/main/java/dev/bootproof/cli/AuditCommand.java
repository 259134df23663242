package dev.bootproof.cli;

import dev.bootproof.lambda.fleet.FleetScope;
import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.Verdict;
import dev.bootproof.userdata.audit.suppression.SuppressedFinding;
import dev.bootproof.userdata.audit.suppression.SuppressionFile;
import dev.bootproof.userdata.audit.suppression.Suppressions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            "Findings can be accepted for a time, in bootproof.yaml, in a comment or in an instance's tag; they are still"
                    + " shown: docs/suppressions.md.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  bootproof audit user-data.sh                       a file",
            "  bootproof audit launch-templates/ --format json    every file below a folder, as bootproof.report/1",
            "  bootproof audit . --format sarif --output b.sarif  for code scanning; junit is for build servers",
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
        json,
        sarif,
        junit
    }

    @CommandLine.Spec
    private CommandSpec spec;

    @Mixin
    private DocumentOptions options = new DocumentOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text; json: a versioned format; sarif: SARIF 2.1.0; junit: JUnit XML (default: text)")
    private Format format = Format.text;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "What is accepted of findings in files (default: bootproof.yaml or .bootproof.yaml here)")
    private @Nullable Path config;

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

    private final Clock clock;

    /** @param clock tells the day that suppressions end with */
    AuditCommand(Clock clock) {
        this.clock = clock;
    }

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
        if (live && config != null) {
            throw new UsageException("--config is for files; findings of instances are accepted by their tags");
        }
        AuditReport report = live ? live() : documents();
        options.print(out -> write(out, report, live));
        return report.exitStatus();
    }

    private AuditReport documents() throws UsageException, IOException {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        ConfigurationFile file = config == null ? ConfigurationFile.in(Path.of("")) : ConfigurationFile.read(config);
        List<Audited> audited = new ArrayList<>();
        List<SuppressionFile.Judged> judged = new ArrayList<>();
        try (Stream<Document> documents = options.documents();
                Progress progress = Progress.on(spec.commandLine().getErr())) {
            documents.forEach(document -> {
                Verdict verdict = verdict(document, file.suppressions().suppressions(document.source(), today));
                audited.add(Audited.of(document, verdict, spots(document, verdict)));
                judged.add(new SuppressionFile.Judged(document.source(), verdict));
                progress.step();
            });
        }
        return AuditReport.of(
                audited,
                file.source()
                        .map(source -> new DocumentReport.Configuration(
                                source, file.suppressions().findings(judged, today))));
    }

    private Verdict verdict(Document document, Suppressions suppressions) {
        return document.content()
                .map(content -> Auditor.judge(content, options.ami(), suppressions))
                .orElseGet(() -> Auditor.unreadable(document.problem().orElse("no content")));
    }

    /** Only for the formats that show them. */
    private Map<Finding, Spot> spots(Document document, Verdict verdict) {
        if (format != Format.text && format != Format.sarif) {
            return Map.of();
        }
        List<Finding> findings = Stream.concat(
                        verdict.findings().stream(),
                        verdict.suppressed().stream().map(SuppressedFinding::finding))
                .toList();
        return document.content()
                .map(content -> Spots.of(content, options.ami(), findings))
                .orElse(Map.of());
    }

    private AuditReport live() throws UsageException, InterruptedException {
        FleetScope scope;
        try {
            scope = allInstances ? FleetScope.allInstances() : FleetScope.clusters(clusters);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        PrintWriter err = spec.commandLine().getErr();
        // ./bootproof knows whether somebody watches
        PrintWriter progress = Boolean.getBoolean("bootproof.terminal") ? err : new PrintWriter(Writer.nullWriter());
        return AuditReport.of(LiveAudit.run(scope, regions, Optional.ofNullable(profile), progress));
    }

    private void write(PrintWriter out, AuditReport report, boolean live) {
        switch (format) {
            case text -> TextReport.print(out, report, palette());
            case json -> out.print(ReportJson.write(report.json()) + "\n");
            case sarif -> out.print(SarifReport.write(report, live) + "\n");
            case junit -> out.print(JUnitReport.write(report));
        }
    }

    /** {@code ./bootproof} knows whether standard output is a terminal. */
    private Palette palette() {
        return Palette.of(!options.toFile() && Boolean.getBoolean("bootproof.terminal.output"), System.getenv());
    }
}
