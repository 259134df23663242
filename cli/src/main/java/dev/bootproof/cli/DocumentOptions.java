package dev.bootproof.cli;

import dev.bootproof.userdata.audit.Ami;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that read documents have in common: which documents, for which system, and where the answer goes. */
final class DocumentOptions {
    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "PATH",
            description = "A file, a folder (every file below), or - for standard input")
    private List<String> paths = List.of();

    @Option(
            names = "--ami",
            paramLabel = "AMI",
            description =
                    "The system the documents are for: al2023, al2, ubuntu, bottlerocket or windows (default: al2023)")
    private Ami ami = Ami.AL2023;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to a file instead of standard output")
    private @Nullable Path output;

    boolean hasPaths() {
        return !paths.isEmpty();
    }

    Ami ami() {
        return ami;
    }

    /** Whether the answer goes to a file, so that the terminal is free for progress. */
    boolean toFile() {
        return output != null;
    }

    /** The documents, one at a time in memory; each that is empty is spoken of on standard error. */
    Stream<Document> documents() throws UsageException {
        if (paths.isEmpty()) {
            throw new UsageException("name files or folders, or - for standard input");
        }
        PrintWriter err = spec.commandLine().getErr();
        return Documents.find(paths, System.in).peek(document -> {
            if (document.content().filter(content -> content.isEmpty()).isPresent()) {
                err.println("bootproof: " + TextPage.printable(document.source())
                        + " is empty: nothing of it runs on a node");
            }
        });
    }

    /** Prints an answer that may be too long to hold at once. */
    void print(Answer answer) throws UsageException, IOException {
        if (output == null) {
            PrintWriter out = spec.commandLine().getOut();
            answer.write(out);
            out.flush();
            return;
        }
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(output, StandardCharsets.UTF_8))) {
            answer.write(out);
            if (out.checkError()) {
                throw new UsageException(output + ": could not be written to its end");
            }
        } catch (IOException e) {
            throw new UsageException(output + ": cannot be written: " + Documents.reason(e));
        }
    }

    /** Something that is written piece by piece. */
    interface Answer {
        void write(PrintWriter out) throws UsageException, IOException;
    }
}
