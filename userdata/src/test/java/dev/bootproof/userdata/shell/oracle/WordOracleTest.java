package dev.bootproof.userdata.shell.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Words made at random, in bash and in the abstract run. {@code -Dseed} and {@code -Dscripts} choose others than usual. */
@Tag("oracle")
class WordOracleTest {
    @Test
    void wordsMakeTheFieldsTheyMakeInBash() throws Exception {
        long seed = Long.getLong("seed", 1);
        int count = Integer.getInteger("scripts", 5000);
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
            if (ours.isPresent() && !ours.get().equals(bash.get(i)) && !WordOracle.isFlawed(bash.get(i))) {
                different.add(scripts.get(i) + "bash: " + WordOracle.visible(bash.get(i)) + "\nours: "
                        + WordOracle.visible(ours.get()) + "\n");
            }
        }
        System.out.println("words: unknown " + unknown + ", different " + different.size());

        assertThat(different).isEmpty();
    }
}
