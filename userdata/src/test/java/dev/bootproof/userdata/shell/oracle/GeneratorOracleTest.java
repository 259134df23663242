package dev.bootproof.userdata.shell.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Recorded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Generated scripts under bash and under the audit, which must be right about every one; {@code -Dseed} and
 * {@code -Dscripts} choose others than the usual. What bash does not do each time is counted as chance and not judged.
 * Some of the wrong ones are left, minimised, in {@code target/shell-cases}, and with {@code -Dupdate} join the kept
 * cases.
 */
@Tag("oracle")
class GeneratorOracleTest {
    /** Of each way to be wrong; more would say the same again. */
    private static final int KEPT = 6;

    /** Beyond it the audit would be right by giving up. */
    private static final double UNKNOWN_SHARE = 0.02;

    /** Scripts that never end are not judged; more of them would be a flaw of the generator. */
    private static final double ENDLESS_SHARE = 0.005;

    /** So often is a script run again whose judgement is wrong. */
    private static final int REPETITIONS = 5;

    private static final String OUT_OF_TIME = "out of time";

    /** By SIGABRT: bash found its own memory damaged, as it may be where {@code eval} finds a substitution still open. */
    private static final String ABORTED = "134";

    private record Case(long seed, World world, Judgement judgement, Bytes script) {}

    @Test
    void generatedScriptsAreJudgedAsBashRunsThem() throws IOException {
        long seed = Long.getLong("seed", 1);
        int count = Integer.getInteger("scripts", 3000);
        System.out.println("generator: seed " + seed + ", " + count + " scripts");
        Map<String, Integer> counts = new TreeMap<>();
        List<Case> wrong = new ArrayList<>();
        for (World world : List.of(World.AL2, World.AL2023)) {
            long[] seeds = LongStream.range(0, count)
                    .filter(i -> (i % 2 == 0) == (world == World.AL2))
                    .map(i -> seed * 1_000_003 + i)
                    .toArray();
            List<Bytes> scripts =
                    LongStream.of(seeds).mapToObj(ScriptGenerator::script).toList();
            List<Map<World, Run>> runs = BashOracle.run(scripts, List.of(world));
            for (int i = 0; i < seeds.length; i++) {
                Run run = runs.get(i).get(world);
                counts.merge(run.ran() ? "ran" : "not", 1, Integer::sum);
                if (run.exit().equals("time")) {
                    counts.merge(OUT_OF_TIME, 1, Integer::sum);
                    continue;
                }
                if (run.exit().equals(ABORTED)) {
                    counts.merge("aborted", 1, Integer::sum);
                    continue;
                }
                Judgement judgement = Judgement.of(scripts.get(i), world.ami(), runs.get(i));
                if (judgement.isWrong() && isChance(scripts.get(i), world, run)) {
                    counts.merge("chance", 1, Integer::sum);
                    continue;
                }
                counts.merge(judgement.toString(), 1, Integer::sum);
                if (judgement.isWrong()) {
                    wrong.add(new Case(seeds[i], world, judgement, scripts.get(i)));
                }
            }
        }
        System.out.println("generator: " + counts);
        keep(wrong);
        assertThat(wrong).extracting(Case::seed).as("seeds judged wrong").isEmpty();
        assertThat(counts.getOrDefault(Judgement.UNKNOWN.toString(), 0) / (double) count)
                .as("share of scripts that the audit does not know about")
                .isLessThan(UNKNOWN_SHARE);
        assertThat(counts.getOrDefault(OUT_OF_TIME, 0) / (double) count)
                .as("share of scripts that never end")
                .isLessThan(ENDLESS_SHARE);
    }

    /** Whether bash does now this and now that, as where two processes race. */
    private static boolean isChance(Bytes script, World world, Run first) {
        return BashOracle.run(Collections.nCopies(REPETITIONS, script), List.of(world)).stream()
                .anyMatch(again -> again.get(world).ran() != first.ran());
    }

    private static void keep(List<Case> wrong) throws IOException {
        boolean update = System.getProperty("update") != null;
        Path folder = update ? Corpus.GENERATED.file("scripts") : Path.of("target", "shell-cases");
        Files.createDirectories(folder);
        Map<String, String> index = update ? Corpus.GENERATED.index() : new TreeMap<>();
        Map<Judgement, Integer> kept = new EnumMap<>(Judgement.class);
        for (Case each : wrong) {
            if (kept.merge(each.judgement(), 1, Integer::sum) <= KEPT) {
                String name = "seed-" + each.seed();
                Bytes script = Minimiser.minimise(each.script(), each.world(), each.judgement());
                Files.write(folder.resolve(name + ".sh"), script.toArray());
                index.put(name, each.judgement() + " on " + each.world().ami() + " when found");
            }
        }
        if (update) {
            Recorded.hold(
                    Corpus.GENERATED.file("index.tsv"),
                    index.entrySet().stream()
                            .map(entry -> entry.getKey() + "\t" + entry.getValue())
                            .toList());
            Recorded.hold(Corpus.GENERATED.file("truth.tsv"), Corpus.GENERATED.truthMadeAnew());
        }
    }
}
