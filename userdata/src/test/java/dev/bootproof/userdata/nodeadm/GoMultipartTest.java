package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of each body with the boundary {@code B} as Go's {@code mime/multipart} reads them: type, content. */
class GoMultipartTest {
    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("--B\n\na\n--B--\n", "|a;"),
                arguments("--B\r\n\r\na\r\n--B--\r\n", "|a;"),
                arguments("--B\nContent-Type: x/y\n\na\nb\n--B\n\nc\n--B--\n", "x/y|a\nb;|c;"),
                arguments("--B\n\na\n", "|error"),
                arguments("--B\n\na\n--B", "|a;error"),
                arguments("--B  \n\na\n--B--  \n", "|a;"),
                arguments("--Bx\n\na\n--B--\n", "error"),
                arguments("preamble\n--B\n\na\n--B--\nepilogue\n--B\n\nb\n--B--\n", "|a;"),
                arguments(" --B\n\na\n--B--\n", "error"),
                arguments("--B\nnocolon\n\na\n--B--\n", "error"),
                arguments("--B\n\n--B--\n", "|;"),
                arguments("--B\n--B--\n", "error"),
                arguments("--B--\n", "error"),
                arguments("", "error"),
                arguments("a\n", "error"),
                arguments("--B\nContent-Type: x/y\n--B--\n", "error"),
                arguments("--B\n\na\n--B\n--B--\n", "|a;error"),
                arguments("--B\n\na\r\n--B--\n", "|a\r;"),
                arguments("--B\r\n\r\na\n--B--\r\n", "|error"),
                arguments("--B\n\na\n--B-\nb\n--B--\n", "|a\n--B-\nb;"),
                arguments("--B\nContent-Type: x/y", ""),
                arguments("--B\n\na\n --B\n--B--\n", "|a\n --B;"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void takesApartAsGoDoes(String body, String parts) throws LimitException {
        GoMultipart multipart = new GoMultipart(GoReader.of(body.getBytes(StandardCharsets.UTF_8)), "B");
        StringBuilder read = new StringBuilder();
        try {
            for (var part = multipart.next(); part.isPresent(); part = multipart.next()) {
                read.append(part.get().header().value("Content-Type").orElse(""))
                        .append('|');
                read.append(new String(
                                GoBufferedReader.readAll(part.get(), NodeadmLimits.MAX_BYTES), StandardCharsets.UTF_8))
                        .append(';');
            }
        } catch (GoReadException e) {
            read.append("error");
        }
        assertThat(read.toString()).isEqualTo(parts);
    }
}
