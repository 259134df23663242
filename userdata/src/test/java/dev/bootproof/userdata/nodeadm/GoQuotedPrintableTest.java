package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each content as Go's {@code mime/quotedprintable} reads it, in hexadecimal. */
class GoQuotedPrintableTest {
    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("=41", "41"),
                arguments("a=", "61"),
                arguments("a=\nb", "6162"),
                arguments("a= \nb", "6162"),
                arguments("a=\r\nb", "6162"),
                arguments("=4", "3d34"),
                arguments("=4\n", "3d340a"),
                arguments("=g1", "3d6731"),
                arguments("=0a", "0a"),
                arguments("=0A", "0a"),
                arguments("a \nb\t\n", "610a620a"),
                arguments("a  ", "61"),
                arguments("\u0001", "error"),
                arguments("\u007f", "error"),
                arguments("\u00e9", "c3a9"),
                arguments("==41", "3d41"),
                arguments("a\r\nb", "610d0a62"),
                arguments("a=\n", "61"),
                arguments("a=x\nb", "613d780a62"),
                arguments(" \n", "0a"),
                arguments("=41=", "41"),
                arguments("=41= ", "41"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsAsGoDoes(String content, String hex) throws LimitException {
        GoReader reader = new GoQuotedPrintable(GoReader.of(content.getBytes(StandardCharsets.UTF_8)));
        String read;
        try {
            read = HexFormat.of().formatHex(GoBufferedReader.readAll(reader, NodeadmLimits.MAX_BYTES));
        } catch (GoReadException e) {
            read = "error";
        }
        assertThat(read).isEqualTo(hex);
    }
}
