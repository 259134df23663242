package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Outcome;
import dev.bootproof.userdata.audit.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In documents such as people write for AL2023 there is nothing to find. */
class CleanCorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/clean-corpus");

    static List<Path> documents() {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theCorpusIsThere() {
        assertThat(documents()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nothingIsFound(Path document) throws IOException {
        assertThat(Auditor.judge(Bytes.of(Files.readAllBytes(document)), Ami.AL2023))
                .isEqualTo(new Verdict(Outcome.COMPLIANT, List.of()));
    }
}
