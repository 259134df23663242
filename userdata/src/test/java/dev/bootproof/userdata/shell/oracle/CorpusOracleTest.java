package dev.bootproof.userdata.shell.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recorded truth is what bash does. With {@code -Dupdate} it becomes so. */
@Tag("oracle")
class CorpusOracleTest {
    static List<Corpus> corpora() {
        return List.of(Corpus.WRITTEN, Corpus.GENERATED);
    }

    /** So often is a script asked whose truth differs: a busy machine ends what is left in the background too early. */
    private static final int TIMES = 3;

    @ParameterizedTest
    @MethodSource("corpora")
    void recordedTruthIsWhatBashDoes(Corpus corpus) {
        if (System.getProperty("update") != null) {
            Recorded.hold(corpus.file("truth.tsv"), corpus.truthMadeAnew());
            return;
        }
        Map<String, Bytes> scripts = corpus.scripts();
        Set<String> recorded = calls(corpus.lines("truth.tsv"));
        Set<String> differing = differing(recorded, calls(Corpus.truthMadeAnew(scripts)));
        for (int asked = 1; asked < TIMES && !differing.isEmpty(); asked++) {
            Set<String> names = differing.stream().map(CorpusOracleTest::name).collect(Collectors.toSet());
            scripts.keySet().retainAll(names);
            recorded.removeIf(line -> !names.contains(name(line)));
            differing = differing(recorded, calls(Corpus.truthMadeAnew(scripts)));
        }
        assertThat(differing).as("recorded or done, but not both").isEmpty();
    }

    private static Set<String> differing(Set<String> recorded, Set<String> done) {
        Set<String> differing = new TreeSet<>(recorded);
        differing.removeAll(done);
        done.stream().filter(line -> !recorded.contains(line)).forEach(differing::add);
        return differing;
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf('\t'));
    }

    /** Without exit statuses: where a script closes a pipe early, its writer may or may not have ended before. */
    private static Set<String> calls(List<String> truth) {
        return truth.stream()
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
