package dev.bootproof.userdata.audit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that come close to the rules about the boot and do nothing wrong. */
class CleanBootTest {
    static List<Path> documents() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(CleanBootTest.class.getResource("/dev/bootproof/userdata/audit/clean-boot"))
                        .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void hasNoFinding(Path document) throws IOException {
        assertThat(Auditor.judge(Bytes.of(Files.readAllBytes(document)), Ami.AL2023)
                        .findings())
                .isEmpty();
    }

    @Test
    void thereAreMany() throws IOException, URISyntaxException {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(15);
    }
}
