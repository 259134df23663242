package dev.bootproof.cli;

import dev.bootproof.lambda.report.ReportJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** {@code bootproof explain}: what a node does with a document. */
@Command(
        name = "explain",
        description = {
            "Shows what cloud-init and nodeadm do with user data, step by step: the parts each of them sees, what runs in"
                    + " which systemd unit and in which order, what has no effect and why, and where the two disagree.",
            "Nothing is run or fetched, and no content is printed as text; --format json holds the merged cloud-config and"
                    + " the NodeConfig.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  bootproof explain user-data.txt                 MIME, gzip, cloud-config, a script: anything",
            "  aws ec2 describe-instance-attribute --attribute userData --instance-id i-0abc \\",
            "      --query UserData.Value --output text | base64 -d | bootproof explain -",
            "  bootproof explain --format json launch-templates/ | jq '.documents[].nodeadm.status'",
            "  bootproof explain --ami al2 old-user-data.txt   as Amazon Linux 2's cloud-init reads it",
            "",
            "Exit status: 0 explained, 2 a document could not be read, 64 wrong usage.",
            "Whether something of it has to change: bootproof audit."
        })
final class ExplainCommand implements Callable<Integer> {
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

    private boolean unreadable;

    @Override
    public Integer call() throws UsageException, IOException {
        if (options.ami().cloudInit().isEmpty()) {
            throw new UsageException("there is neither cloud-init nor nodeadm on "
                    + options.ami().name().toLowerCase(Locale.ROOT) + "; explain knows al2023, al2 and ubuntu");
        }
        Iterator<Explanation> explanations = options.documents()
                .flatMap(document -> explained(document).stream())
                .iterator();
        options.print(out -> {
            try (Progress progress =
                    options.toFile() ? Progress.on(spec.commandLine().getErr()) : Progress.none()) {
                if (format == Format.json) {
                    json(out, explanations, progress);
                } else {
                    text(out, explanations, progress);
                }
            }
        });
        return unreadable ? ExitStatus.UNKNOWN : ExitStatus.COMPLIANT;
    }

    private Optional<Explanation> explained(Document document) {
        if (document.content().isPresent()) {
            return Optional.of(
                    Explanation.of(document.source(), document.content().get(), options.ami()));
        }
        spec.commandLine()
                .getErr()
                .println("bootproof: " + TextPage.printable(document.source()) + ": "
                        + document.problem().orElse("cannot be read"));
        unreadable = true;
        return Optional.empty();
    }

    private void text(PrintWriter out, Iterator<Explanation> explanations, Progress progress) {
        while (explanations.hasNext()) {
            ExplanationText.print(out, explanations.next(), options.ami());
            progress.step();
        }
    }

    /** One document in memory at a time: a merged configuration may be long, and a folder may hold thousands. */
    private static void json(PrintWriter out, Iterator<Explanation> explanations, Progress progress) {
        out.print("{\"schema\":" + ReportJson.write(Explanation.SCHEMA) + ",\"documents\":[");
        while (explanations.hasNext()) {
            out.print(ReportJson.write(explanations.next()));
            out.print(explanations.hasNext() ? "," : "");
            progress.step();
        }
        out.println("]}");
    }
}
