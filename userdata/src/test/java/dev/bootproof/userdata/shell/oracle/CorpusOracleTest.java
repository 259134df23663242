package dev.bootproof.userdata.shell.oracle;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The recorded truth is what bash does. With {@code -Dupdate} it becomes so. */
@Tag("oracle")
class CorpusOracleTest {
    @Test
    void recordedTruthIsWhatBashDoes() {
        Recorded.hold(Corpus.WRITTEN.file("truth.tsv"), Corpus.WRITTEN.truthMadeAnew());
    }
}
