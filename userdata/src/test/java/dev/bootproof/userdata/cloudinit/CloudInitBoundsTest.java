package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.audit.Ami;
import dev.bootproof.userdata.audit.Auditor;
import dev.bootproof.userdata.audit.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CloudInitBoundsTest {
    static Set<String> bounds() {
        return HostileDocuments.overABound().keySet();
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void overABoundNothingIsClaimed(String bound) {
        Bytes document = Bytes.of(HostileDocuments.overABound().get(bound).get());

        assertThat(CloudInitReader.read(document).error()).hasValueSatisfying(error -> {
            assertThat(error.known()).isFalse();
            assertThat(error.message()).isEqualTo(bound.trim());
        });
        assertThat(Auditor.judge(document, Ami.AL2023).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    /** All of them, read in a JVM whose whole heap is 64 MB. */
    @Test
    void noDocumentTakesMoreThan64Megabytes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileDocuments.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        assertThat(output).contains("script of line ends");
    }
}
