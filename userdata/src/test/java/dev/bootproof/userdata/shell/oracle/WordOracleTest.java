package dev.bootproof.userdata.shell.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Recorded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Words made at random, in bash and in the abstract run. {@code -Dseed} and {@code -Dscripts} choose others than the usual
 * ones; of the usual ones {@code words-wrong.txt} says how many may be wrong, a number that may only fall.
 */
@Tag("oracle")
class WordOracleTest {
    private static final long USUAL_SEED = 1;
    private static final int USUAL_COUNT = 5000;
    private static final Path WRONG =
            Path.of("src", "test", "resources", "dev", "bootproof", "userdata", "shell", "oracle", "words-wrong.txt");

    @Test
    void wordsMakeTheFieldsTheyMakeInBash() throws Exception {
        long seed = Long.getLong("seed", USUAL_SEED);
        int count = Integer.getInteger("scripts", USUAL_COUNT);
        System.out.println("words: seed " + seed + ", " + count + " scripts");
        List<String> scripts = LongStream.range(0, count)
                .mapToObj(i -> WordGenerator.script(seed * 1_000_003 + i))
                .toList();
        List<List<List<String>>> bash = WordOracle.bash(scripts);
        List<String> different = new ArrayList<>();
        int unknown = 0;
        for (int i = 0; i < count; i++) {
            Optional<List<List<String>>> ours = WordOracle.ours(scripts.get(i));
            unknown += ours.isEmpty() ? 1 : 0;
            if (ours.isPresent() && !ours.get().equals(bash.get(i))) {
                different.add(scripts.get(i) + "bash: " + WordOracle.visible(bash.get(i)) + "\nours: "
                        + WordOracle.visible(ours.get()) + "\n");
            }
        }
        System.out.println("words: unknown " + unknown + ", different " + different.size());

        if (seed == USUAL_SEED && count == USUAL_COUNT) {
            Recorded.hold(WRONG, List.of("wrong\t" + different.size()));
        } else {
            assertThat(different).isEmpty();
        }
    }
}
