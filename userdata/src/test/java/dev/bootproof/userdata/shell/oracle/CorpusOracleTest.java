package dev.bootproof.userdata.shell.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Recorded;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recorded truth is what bash does. With {@code -Dupdate} it becomes so. */
@Tag("oracle")
class CorpusOracleTest {
    static List<Corpus> corpora() {
        return List.of(Corpus.WRITTEN, Corpus.GENERATED);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void recordedTruthIsWhatBashDoes(Corpus corpus) {
        List<String> anew = corpus.truthMadeAnew();
        if (System.getProperty("update") != null) {
            Recorded.hold(corpus.file("truth.tsv"), anew);
        }
        Set<String> differing = new TreeSet<>(calls(corpus.lines("truth.tsv")));
        Set<String> now = new TreeSet<>(calls(anew));
        Set<String> both = new TreeSet<>(now);
        both.retainAll(differing);
        differing.addAll(now);
        differing.removeAll(both);
        assertThat(differing).as("recorded or done, but not both").isEmpty();
    }

    /** Without exit statuses: where a script closes a pipe early, its writer may or may not have ended before. */
    private static List<String> calls(List<String> truth) {
        return truth.stream()
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();
    }
}
