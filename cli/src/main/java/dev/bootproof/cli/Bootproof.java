package dev.bootproof.cli;

import dev.bootproof.cli.demo.DemoCommand;
import dev.bootproof.lambda.fleet.FleetAuditException;
import dev.bootproof.userdata.Defect;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import software.amazon.awssdk.core.exception.SdkException;

/** The entry of the {@code bootproof} command. */
@Command(
        name = "bootproof",
        description = {
            "Tells whether EKS nodes still boot as on Amazon Linux 2: above all whether their user data"
                    + " calls /etc/eks/bootstrap.sh, which AL2023 does not have.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  bootproof audit user-data.sh            judge a file",
            "  bootproof audit launch-templates/       judge every file below a folder",
            "  bootproof audit --cluster prod          judge the instances of a cluster (reads only)",
            "  bootproof explain user-data.txt         what cloud-init and nodeadm do with a document",
            "  bootproof migrate user-data.sh          AL2 user data as user data for AL2023",
            "  bootproof demo                          the whole story on this machine, no account",
            "",
            "Exit status of audit: 0 compliant, 1 non-compliant, 2 unknown or incomplete, 64 wrong usage."
        },
        mixinStandardHelpOptions = true,
        version = "bootproof " + Bootproof.VERSION,
        scope = ScopeType.INHERIT,
        subcommands = {
            AuditCommand.class,
            ExplainCommand.class,
            MigrateCommand.class,
            RulesCommand.class,
            DemoCommand.class
        })
public final class Bootproof implements Runnable {
    static final String VERSION = "0.1.0";

    @CommandLine.Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        System.exit(run(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs one command; returns its exit status. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(Clock.systemUTC(), out, err, arguments);
    }

    /** @param clock tells the day that suppressions end with */
    static int run(Clock clock, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine command = new CommandLine(new Bootproof(), new WithClock(clock));
        command.setOut(out);
        command.setErr(err);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setUsageHelpWidth(100);
        command.setParameterExceptionHandler((exception, args) -> {
            PrintWriter errors = exception.getCommandLine().getErr();
            errors.println("bootproof: " + exception.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(exception, errors);
            errors.println("Try 'bootproof "
                    + (exception.getCommandLine() == command
                            ? ""
                            : exception.getCommandLine().getCommandName() + " ")
                    + "--help'.");
            return ExitStatus.USAGE;
        });
        command.setExecutionExceptionHandler((exception, failed, parsed) -> {
            boolean told = !(exception instanceof RuntimeException)
                    || exception instanceof SdkException
                    || exception instanceof FleetAuditException;
            failed.getErr()
                    .println("bootproof: "
                            + (told
                                    ? exception.getMessage()
                                    : Defect.of(exception).message()));
            return exception instanceof UsageException ? ExitStatus.USAGE : ExitStatus.SOFTWARE;
        });
        return command.execute(arguments);
    }

    /** Makes the commands. */
    private record WithClock(Clock clock) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == AuditCommand.class
                    ? type.cast(new AuditCommand(clock))
                    : CommandLine.defaultFactory().create(type);
        }
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
