package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.Packing;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NodeadmHostileInputTest {
    private static final String HEAD = "apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\n";

    static Stream<byte[]> beyondABound() {
        StringBuilder laughs = new StringBuilder(HEAD + "a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            laughs.append("a" + i + ": &a" + i + " [")
                    .append(("*a" + (i - 1) + ", ").repeat(9))
                    .append("x]\n");
        }
        return Stream.of(
                Packing.gzip(new byte[16 * 1024 * 1024]),
                Packing.bytes(laughs.toString()),
                Packing.bytes(HEAD + "a: " + "[".repeat(5000)),
                Packing.bytes("{\"a\":".repeat(5000)),
                Packing.bytes("{\"a\":" + "1".repeat(1_000_000) + "}"),
                Packing.bytes(HEAD + "a:\n" + "- x:\ty\n".repeat(5_000)),
                new byte[5 * 1024 * 1024]);
    }

    @ParameterizedTest
    @MethodSource
    void beyondABound(byte[] document) {
        NodeadmReading reading =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> NodeadmReader.read(Bytes.of(document)));

        assertThat(reading.known()).isFalse();
        assertThat(reading.status()).isEqualTo(NodeadmReading.Status.ERROR);
        assertThat(reading.error())
                .hasValueSatisfying(error -> assertThat(error).contains("bound of this reader"));
    }

    /** Reading a number takes time by the square of its digits, so none is read that cannot fit: go-yaml takes it for a text. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0x", "0b", "0"})
    void aNumberThatFitsNowhereIsAText(String prefix) {
        String number = prefix + "1".repeat(1_000_000);
        byte[] document = Packing.bytes(HEAD + "spec: {cluster: {name: " + number + "}}");
        NodeadmReading reading =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> NodeadmReader.read(Bytes.of(document)));

        assertThat(reading.status()).isEqualTo(NodeadmReading.Status.OK);
        assertThat(reading.spec().toString()).contains(number);
    }

    @Test
    void noiseAndBrokenDocumentsEndInAnAnswer() {
        for (long seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            byte[] document = seed % 2 == 0 ? new NodeadmDocuments(seed).document() : new byte[random.nextInt(600)];
            for (int i = 0; i < document.length; i++) {
                if (seed % 2 == 1 || random.nextInt(200) == 0) {
                    document[i] = (byte) random.nextInt(256);
                }
            }
            byte[] input = document;
            assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> NodeadmReader.read(Bytes.of(input))))
                    .as("seed " + seed)
                    .isNotNull();
        }
    }
}
