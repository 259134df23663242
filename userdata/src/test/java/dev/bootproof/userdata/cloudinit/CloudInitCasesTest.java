package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents with what the real cloud-init 22.4.2 said of them, so that they are read alike where it is not at hand. */
class CloudInitCasesTest {
    private static final Path KEPT = Path.of("src/test/resources/dev/bootproof/userdata/cloudinit/cloudinit-cases");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".bin"))
                    .map(name -> name.substring(0, name.length() - ".bin".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsTheRealCloudInitReadIt(String name) throws IOException {
        Map<?, ?> truth = (Map<?, ?>) CloudInitOracle.parse(Files.readString(KEPT.resolve(name + ".json")));

        assertThat(CloudInitTruth.difference(Files.readAllBytes(KEPT.resolve(name + ".bin")), truth))
                .isEmpty();
    }
}
