package dev.bootproof.cli.demo;

import dev.bootproof.cli.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** {@code bootproof demo}. */
@Command(
        name = "demo",
        description = {
            "Shows the whole story on a local AWS, without an account: launches nodes with leftovers, deploys the example"
                    + " and the audit with the real CDK, and prints what the deployed audit finds.",
            "It touches no real account and leaves nothing running; logs and reports go to target/demo."
        })
public final class DemoCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        CommandLine commandLine = spec.commandLine();
        PrintWriter out = commandLine.getOut();
        String home = System.getenv("BOOTPROOF_HOME");
        if (home == null) {
            commandLine
                    .getErr()
                    .println("bootproof: the demo needs the project's folder; start it with ./bootproof demo");
            return ExitStatus.USAGE;
        }
        Path folder = Path.of(home, "target", "demo");
        empty(folder);
        Demo demo = new Demo(Path.of(home), folder, out);
        try {
            demo.print(demo.run());
            return 0;
        } catch (StepFailedException e) {
            out.flush();
            commandLine.getErr().println(e.getMessage());
            return 1;
        }
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var old = Files.list(folder)) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }
}
