package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As Go's {@code base64.StdEncoding}, any failure of which leaves the text as it is. */
class GoEncodingsTest {
    private static String decoded(String text) {
        return new String(
                GoEncodings.decodedIfBase64(text.getBytes(StandardCharsets.US_ASCII)), StandardCharsets.US_ASCII);
    }

    @Test
    void lineEndsAreTolerated() {
        assertThat(decoded("aGVs\r\nbG8h\n")).isEqualTo("hello!");
        assertThat(decoded("aA=\r\n=\n")).isEqualTo("h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aGVs bG8h", "aGVsbG8", "aA==aA==", "aGVs-G8h", " aGVs"})
    void anythingElseIsNot(String text) {
        assertThat(decoded(text)).isEqualTo(text);
    }
}
