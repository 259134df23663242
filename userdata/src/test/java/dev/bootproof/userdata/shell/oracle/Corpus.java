package dev.bootproof.userdata.shell.oracle;

import dev.bootproof.userdata.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of scripts with what is known about them. {@code scripts/} holds the scripts byte for byte; {@code index.tsv}
 * names each and says its idea in a line; {@code truth.tsv} is what bash did with each in every world.
 */
final class Corpus {
    /** One idea a script, and whole user data as people write it. */
    static final Corpus WRITTEN = new Corpus(Path.of("src", "test", "resources", "shell-corpus"));

    /** What the generator once found the audit wrong about. */
    static final Corpus GENERATED = new Corpus(Path.of("src", "test", "resources", "shell-cases"));

    private final Path folder;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The idea of each script, by its name. */
    Map<String, String> index() {
        return lines("index.tsv").stream()
                .map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1], (one, other) -> one, TreeMap::new));
    }

    /** The scripts, by name. */
    Map<String, Bytes> scripts() {
        try (Stream<Path> files = Files.list(file("scripts"))) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString().replaceFirst("\\.sh$", ""),
                    Corpus::read,
                    (one, other) -> one,
                    TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was recorded: by script, by world. */
    Map<String, Map<World, Run>> truth() {
        Map<String, Map<World, Run>> truth = new TreeMap<>();
        for (String line : lines("truth.tsv")) {
            String[] cells = line.split("\t", -1);
            truth.computeIfAbsent(cells[0], name -> new EnumMap<>(World.class))
                    .put(World.named(cells[1]), Run.parse(cells[2], cells[3]));
        }
        return truth;
    }

    /** The lines of {@code truth.tsv} for what bash does now. */
    List<String> truthMadeAnew() {
        return truthMadeAnew(scripts());
    }

    /** The lines of {@code truth.tsv} for what bash does now with some of the scripts. */
    static List<String> truthMadeAnew(Map<String, Bytes> scripts) {
        List<Map<World, Run>> runs = BashOracle.run(List.copyOf(scripts.values()), List.of(World.values()));
        List<String> names = List.copyOf(scripts.keySet());
        return Stream.iterate(0, i -> i < names.size(), i -> i + 1)
                .flatMap(i -> runs.get(i).entrySet().stream()
                        .map(run -> names.get(i) + "\t" + run.getKey().id() + "\t" + run.getValue()))
                .toList();
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }

    List<String> lines(String name) {
        try {
            return Files.readAllLines(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bytes read(Path file) {
        try {
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
