package dev.bootproof.userdata.cloudinit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.MailMessage;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonNone;
import dev.bootproof.userdata.cloudinit.python.PythonRepr;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each archive as cloud-init 22.4.2's {@code _explode_archive} takes it apart: headers and payload of each item. */
class ArchiveTest {
    static Stream<Arguments> archives() {
        return Stream.of(
                arguments(
                        "- '#!/bin/sh'",
                        "[('Content-Type', 'text/x-shellscript; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit')] b'#!/bin/sh'"),
                arguments(
                        "- a",
                        "[('Content-Type', 'text/cloud-config; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit')] b'a'"),
                arguments(
                        "- ''",
                        "[('Content-Type', 'text/cloud-config; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit')] b''"),
                arguments(
                        "- {content: '#!/bin/sh', type: text/x-shellscript}",
                        "[('Content-Type', 'text/x-shellscript; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit')] b'#!/bin/sh'"),
                arguments(
                        "- {content: x, type: Text/Plain}",
                        "[('Content-Type', 'Text/Plain'), ('MIME-Version', '1.0')] b'x'"),
                arguments("- {content: x, type: nope}", "error"),
                arguments("- {content: x, type: a/b/c}", "[('Content-Type', 'a/b/c'), ('MIME-Version', '1.0')] b'x'"),
                arguments("- {content: 5}", "error"),
                arguments("- {content: 5, type: a/b}", "[('Content-Type', 'a/b'), ('MIME-Version', '1.0')] 5"),
                arguments("- {content: 5, type: text/plain}", "error"),
                arguments(
                        "- {content: !!binary aGk=}",
                        "[('Content-Type', 'application/octet-stream'), ('MIME-Version', '1.0')] b'hi'"),
                arguments(
                        "- {content: !!binary /w==}",
                        "[('Content-Type', 'application/octet-stream'), ('MIME-Version', '1.0')] b'\\xff'"),
                arguments("- {content: !!binary /w==, type: text/plain}", "error"),
                arguments(
                        "- {content: !!binary /w==, type: a/b}",
                        "[('Content-Type', 'a/b'), ('MIME-Version', '1.0')] b'\\xff'"),
                arguments(
                        "- {content: '\u00e9', type: text/plain}",
                        "[('Content-Type', 'text/plain; charset=\"utf-8\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', 'base64')] b'\\xc3\\xa9'"),
                arguments(
                        "- {content: '\u00e9', type: a/b}",
                        "[('Content-Type', 'a/b'), ('MIME-Version', '1.0')] b'\\xe9'"),
                arguments(
                        "- {filename: x, content: a}",
                        "[('Content-Type', 'text/cloud-config; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit'), ('Content-Disposition', 'attachment; filename=\"x\"')] b'a'"),
                arguments(
                        "- {filename: 5, content: a}",
                        "[('Content-Type', 'text/cloud-config; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit'), ('Content-Disposition', 'attachment; filename=\"5\"')] b'a'"),
                arguments(
                        "- {filename: \"a\\nb\", content: a}",
                        "[('Content-Type', 'text/cloud-config; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit'), ('Content-Disposition', 'attachment; filename=\"a\\nb\"')] b'a'"),
                arguments(
                        "- {content: a, launch-index: 1}",
                        "[('Content-Type', 'text/cloud-config; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit'), ('Launch-Index', '1')] b'a'"),
                arguments(
                        "- {content: a, launch-index: x}",
                        "[('Content-Type', 'text/cloud-config; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit'), ('Launch-Index', 'x')] b'a'"),
                arguments("- {content: a, X-Foo: b, Content-Type: c/d, MIME-Version: 2}", "error"),
                arguments("- {content: a, X-Foo: 5}", "error"),
                arguments(
                        "- {content: a, X-Foo: ~}",
                        "[('Content-Type', 'text/cloud-config; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit'), ('X-Foo', '')] b'a'"),
                arguments(
                        "- 5\n- b",
                        "[('Content-Type', 'text/cloud-config; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit')] b'b'"),
                arguments("- [a]", ""),
                arguments("{}", ""),
                arguments("a", ""),
                arguments("", ""),
                arguments("- {5: a, content: b}", "error"),
                arguments("- {content: ~}", "error"),
                arguments("- \"\\ud83d\\ude80\"", "error"),
                arguments(
                        "!!set {a}",
                        "[('Content-Type', 'text/cloud-config; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit')] b'a'"),
                arguments(
                        "- {type: text/plain}",
                        "[('Content-Type', 'text/plain; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit')] b''"),
                arguments(
                        "- {content: a, type: ''}",
                        "[('Content-Type', 'text/cloud-config; charset=\"us-ascii\"'), ('MIME-Version', '1.0'), ('Content-Transfer-Encoding', '7bit')] b'a'"),
                arguments("- {content: a, type: 5}", "error"));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void takesApartAsCloudInitDoes(String archive, String items) throws LimitException {
        String read;
        try {
            read = Archive.items(archive, "1", CloudInitVersion.V22_4_2).stream()
                    .map(ArchiveTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (PythonException e) {
            read = "error";
        }
        assertThat(read).isEqualTo(items);
    }

    private static String text(MailMessage item) {
        String headers = item.headers().stream()
                .map(header -> PythonRepr.str(List.of(header.name(), header.value()))
                        .replaceFirst("\\[", "(")
                        .replaceFirst("]$", ")"))
                .collect(Collectors.joining(", ", "[", "]"));
        Object payload = PythonNone.NONE;
        if (item.payload() instanceof MailMessage.Payload.Text) {
            payload = Bytes.of(decoded(item));
        } else if (item.payload() instanceof MailMessage.Payload.Foreign foreign) {
            payload = foreign.value();
        }
        return headers + ' ' + PythonRepr.str(payload);
    }

    private static byte[] decoded(MailMessage item) {
        try {
            return item.decoded();
        } catch (PythonException e) {
            throw new IllegalStateException(e);
        }
    }
}
