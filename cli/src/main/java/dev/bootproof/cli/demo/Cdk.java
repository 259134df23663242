package dev.bootproof.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The real CDK command line, led to a local AWS. */
public final class Cdk {
    private static final int MINUTES = 15;

    private final Path home;
    private final Path work;
    private final Map<String, String> environment;

    /**
     * @param home the checkout, where {@code cdk.json} and {@code package.json} stand
     * @param work where logs and the synthesised app go
     */
    public Cdk(Path home, Path work, LocalAws aws) {
        this.home = home;
        this.work = work;
        this.environment = new LinkedHashMap<>(aws.environment());
        environment.put("CI", "true");
        environment.put("CDK_DISABLE_CLI_TELEMETRY", "true");
        environment.put("JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION", "20");
    }

    /** Installs the pinned command line where it is absent. */
    public void install() throws IOException, InterruptedException, StepFailedException {
        if (!Files.isExecutable(program())) {
            Program.run(home, Map.of(), work.resolve("npm-ci.log"), MINUTES, List.of("npm", "ci", "--no-fund"))
                    .orFail("check that Node 20 or later and npm are installed and reach the npm registry");
        }
    }

    /**
     * Runs one CDK command.
     *
     * @param name names the log file
     */
    Program run(String name, String... arguments) throws IOException, InterruptedException, StepFailedException {
        List<String> command = new ArrayList<>(List.of(program().toString()));
        command.addAll(List.of(arguments));
        // what this JVM runs from was built a moment ago; building it again under our feet would break it
        command.addAll(
                List.of("--build", ":", "--output", work.resolve("cdk.out").toString()));
        command.addAll(List.of("--no-notices", "--no-color", "--no-version-reporting"));
        return Program.run(home, environment, work.resolve("cdk-" + name + ".log"), MINUTES, command);
    }

    private Path program() {
        return home.resolve("node_modules").resolve(".bin").resolve("cdk");
    }
}
