package dev.bootproof.userdata.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bootproof.userdata.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipTest {
    private static byte[] words() {
        Random random = new Random(1);
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            words.append(Integer.toString(random.nextInt(1_000), 36)).append(i % 9 == 0 ? "\n" : " ");
        }
        return words.toString().getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void anotherReaderReadsIt() throws IOException {
        byte[] content = words();
        byte[] compressed = Gzip.compress(content);

        assertThat(compressed).hasSizeLessThan(content.length * 2 / 3);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes())
                .isEqualTo(content);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(Gzip.compress(new byte[0]))).readAllBytes())
                .isEmpty();
    }

    /** Whatever JDK this runs on. Another number here replaces the nodes of everyone whose scripts are compressed. */
    @Test
    void theBytesAreTheSameEverywhere() {
        assertThat(Bytes.of(Gzip.compress(words())).sha256())
                .isEqualTo("9b5eeba26b24d29ab883b001777ae9eed8e2d6168b689c4ffb67f0d6c674514f");
    }
}
