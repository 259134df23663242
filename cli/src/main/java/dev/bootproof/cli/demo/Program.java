package dev.bootproof.cli.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Another program that has run to its end.
 *
 * @param log the file that holds what it printed
 */
record Program(List<String> command, int status, Path log) {
    private static final int SHOWN_LINES = 15;

    /**
     * Runs {@code command} in {@code folder}; what it prints goes to {@code log}.
     *
     * @throws StepFailedException if it has not ended after {@code minutes}; it and what it started are then killed
     */
    static Program run(Path folder, Map<String, String> environment, Path log, int minutes, List<String> command)
            throws IOException, InterruptedException, StepFailedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                throw new StepFailedException(command.get(0) + " did not end within " + minutes + " minutes.\n"
                        + lastLines(log) + "\nThe whole output: " + log);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return new Program(List.copyOf(command), process.exitValue(), log);
    }

    /** @throws StepFailedException with the last lines printed and {@code advice}, unless the exit status is 0 */
    void orFail(String advice) throws IOException, StepFailedException {
        if (status != 0) {
            throw new StepFailedException(String.join(" ", command.subList(0, Math.min(2, command.size())))
                    + " … ended with status " + status + ".\n" + lastLines(log) + "\nThe whole output: " + log
                    + "\nWhat to do: " + advice);
        }
    }

    /** What it printed. */
    String output() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }

    private static String lastLines(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
    }
}
