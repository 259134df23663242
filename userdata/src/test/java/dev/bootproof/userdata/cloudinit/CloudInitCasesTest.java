package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents with what the real cloud-init 22.4.2 said of them, so that they are read alike where it is not at hand. */
class CloudInitCasesTest {
    static List<String> cases() throws IOException {
        return CloudInitCases.names();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsTheRealCloudInitReadIt(String name) throws IOException {
        assertThat(CloudInitTruth.difference(CloudInitCases.document(name), CloudInitCases.truth(name)))
                .isEmpty();
    }
}
