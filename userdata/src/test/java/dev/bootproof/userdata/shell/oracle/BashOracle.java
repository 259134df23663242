package dev.bootproof.userdata.shell.oracle;

import dev.bootproof.userdata.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs scripts under real bash through {@code src/test/oracle/bash/oracle.py}, which says how. Needs root. */
final class BashOracle {
    private static final Path PROGRAM = Path.of("src", "test", "oracle", "bash", "oracle.py");

    private BashOracle() {}

    /**
     * What each script does in each world, in the order of {@code scripts}.
     *
     * @throws IllegalStateException where the machine lacks what the oracle needs; the message names it
     */
    static List<Map<World, Run>> run(List<Bytes> scripts, List<World> worlds) {
        try {
            Path folder = Files.createTempDirectory("bash-oracle-scripts-");
            try {
                return run(scripts, worlds, folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<World, Run>> run(List<Bytes> scripts, List<World> worlds, Path folder) throws IOException {
        List<String> jobs = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            Path file = folder.resolve(Integer.toString(i));
            Files.write(file, scripts.get(i).toArray());
            worlds.forEach(world -> jobs.add(world.id() + "\t" + file));
        }
        List<String> answers = ask(Files.write(folder.resolve("jobs"), jobs), folder);
        if (answers.size() != jobs.size()) {
            throw new IllegalStateException(jobs.size() + " jobs, " + answers.size() + " answers");
        }
        List<Map<World, Run>> runs = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            if (i % worlds.size() == 0) {
                runs.add(new EnumMap<>(World.class));
            }
            String[] cells = answers.get(i).split("\t", -1);
            runs.get(runs.size() - 1).put(World.named(cells[0]), Run.parse(cells[2], cells[3]));
        }
        return runs;
    }

    private static List<String> ask(Path jobs, Path folder) throws IOException {
        Path said = folder.resolve("said");
        Path answers = folder.resolve("answers");
        // Debian's own Python: what is on a developer's PATH may live where the scripts must not look.
        Process oracle = new ProcessBuilder("/usr/bin/python3", PROGRAM.toString())
                .redirectInput(jobs.toFile())
                .redirectOutput(answers.toFile())
                .redirectError(said.toFile())
                .start();
        try {
            if (oracle.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(said).strip());
            }
        } catch (InterruptedException e) {
            oracle.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while scripts ran", e);
        }
        return Files.readAllLines(answers);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
