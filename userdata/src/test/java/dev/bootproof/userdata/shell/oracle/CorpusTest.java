package dev.bootproof.userdata.shell.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Recorded;
import dev.bootproof.userdata.audit.Ami;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The audit against what bash did with the corpus. {@code not-yet.txt} lists what it still gets wrong and may only
 * shrink; {@code unknown.txt} lists where it says that it cannot know, so that an engine that gives up more is seen.
 */
class CorpusTest {
    static List<Corpus> corpora() {
        return List.of(Corpus.WRITTEN, Corpus.GENERATED);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void everyScriptIsIndexedAndRecorded(Corpus corpus) {
        assertThat(corpus.index().keySet()).isEqualTo(corpus.scripts().keySet());
        assertThat(corpus.truth().keySet()).isEqualTo(corpus.scripts().keySet());
        assertThat(corpus.truth().values()).allSatisfy(runs -> assertThat(runs).containsOnlyKeys(World.values()));
    }

    /** Anything else would not be a script to cloud-init, which the oracle leaves out. */
    @ParameterizedTest
    @MethodSource("corpora")
    void everyScriptIsOneToCloudInit(Corpus corpus) {
        assertThat(corpus.scripts()).allSatisfy((name, script) -> {
            assertThat(script.startsWith('#', '!')).isTrue();
            assertThat(script.utf8()).isPresent();
            assertThat(script.latin1()).doesNotContainIgnoringCase("mime-version:");
        });
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void theAuditSaysWhatBashDoes(Corpus corpus) {
        Map<String, Bytes> scripts = corpus.scripts();
        Map<Judgement, Integer> counts = new EnumMap<>(Judgement.class);
        List<String> wrong = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        corpus.truth().forEach((name, runs) -> {
            for (Ami ami : List.of(Ami.AL2, Ami.AL2023)) {
                Judgement judgement = Judgement.of(scripts.get(name), ami, runs);
                counts.merge(judgement, 1, Integer::sum);
                String line = name + "\t" + ami + "\t" + judgement;
                if (judgement.isWrong()) {
                    wrong.add(line);
                } else if (judgement == Judgement.UNKNOWN) {
                    unknown.add(line);
                }
            }
        });
        System.out.println(corpus + ": " + counts);
        Recorded.hold(corpus.file("not-yet.txt"), wrong);
        Recorded.hold(corpus.file("unknown.txt"), unknown);
    }
}
