package dev.bootproof.cli;

import dev.bootproof.lambda.report.ReportJson;
import dev.bootproof.userdata.Bytes;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bootproof explain}: what a node does with a document. */
@Command(
        name = "explain",
        description = "Shows what cloud-init and nodeadm do with user data, step by step. Contents are never printed.")
final class ExplainCommand implements Callable<Integer> {
    enum Format {
        text,
        json
    }

    @CommandLine.Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file, a folder (every file below), or - for standard input")
    private List<String> paths = List.of();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
    private Format format = Format.text;

    @Override
    public Integer call() throws UsageException {
        PrintWriter out = spec.commandLine().getOut();
        List<Explanation> explanations = new ArrayList<>();
        boolean unreadable = false;
        for (Document document : Documents.find(paths, System.in).toList()) {
            if (document.content().isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println("bootproof: " + document.source() + ": "
                                + document.problem().orElse("cannot be read"));
                unreadable = true;
            } else {
                Bytes content = document.content().orElseThrow();
                explanations.add(Explanation.of(document.source(), content));
            }
        }
        if (format == Format.json) {
            out.println(ReportJson.write(new Explanation.Page("bootproof.explanation/1", explanations)));
        } else {
            explanations.forEach(explanation -> explanation.print(out));
        }
        out.flush();
        return unreadable ? ExitStatus.UNKNOWN : ExitStatus.COMPLIANT;
    }
}
