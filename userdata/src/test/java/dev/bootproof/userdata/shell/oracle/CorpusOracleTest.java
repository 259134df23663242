package dev.bootproof.userdata.shell.oracle;

import java.util.List;
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
        Recorded.hold(corpus.file("truth.tsv"), corpus.truthMadeAnew());
    }
}
