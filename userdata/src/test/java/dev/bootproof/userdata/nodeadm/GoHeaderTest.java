package dev.bootproof.userdata.nodeadm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The Content-Type of each message as Go's {@code net/mail} reads it. */
class GoHeaderTest {
    static Stream<Arguments> rows() {
        return Stream.of(
                arguments("Content-Type: a/b\n\nx", "a/b"),
                arguments("content-type:a/b\n\nx", "a/b"),
                arguments("Content-Type: a/b", "a/b"),
                arguments("Content-Type: a\n b\n\n", "a b"),
                arguments("Content-Type: a\n\tb\n\n", "a b"),
                arguments("Content-Type : a/b\n\nx", ""),
                arguments(" Content-Type: a/b\n\n", "error"),
                arguments("\nContent-Type: a/b\n\n", ""),
                arguments("nocolon\n\nx", "error"),
                arguments("X: y\nnocolon\n\n", "error"),
                arguments(": a\nContent-Type: b\n\n", "b"),
                arguments("Content-Type: a\nContent-Type: b\n\n", "a"),
                arguments("Content-Type: a\r\n\r\n", "a"),
                arguments("Content-Type: a\r\rx: y\n\n", "a\r\rx: y"),
                arguments("", "error"),
                arguments("x", "error"),
                arguments("a b: c\nContent-Type: d\n\n", "d"),
                arguments("Content-Type: \n\n", ""),
                arguments("Content-Type: a \t\n\n", "a"),
                arguments("From me\nContent-Type: a\n\n", "error"),
                arguments("#!/bin/sh\n\n", "error"),
                arguments("# c: d\nContent-Type: a\n\n", "a"),
                arguments("Content-Type: \u00e9\n\n", "\u00e9"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsAMessagesHeadAsGoDoes(String message, String type) throws GoReadException {
        GoBufferedReader in = new GoBufferedReader(GoReader.of(message.getBytes(StandardCharsets.UTF_8)));

        assertThat(GoHeader.ofMessage(in)
                        .map(header -> header.value("Content-Type").orElse(""))
                        .map(value -> new String(value.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                        .orElse("error"))
                .isEqualTo(type);
    }
}
