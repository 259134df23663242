package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each message as Python 3.11's {@code email.message_from_string} takes it apart. */
class MailParserTest {
    static Stream<Arguments> messages() {
        return Stream.of(
                arguments(
                        "two parts",
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\na\n--B\nContent-Type: text/x-shellscript\n\nb\n--B--\n",
                        "multipart/mixed 2\ntext/plain ['a']\ntext/x-shellscript ['b']"),
                arguments(
                        "no final boundary",
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\na\n",
                        "multipart/mixed 1\ntext/plain ['a']"),
                arguments(
                        "text behind the final boundary",
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\na\n--B--\n--B\n\nb\n",
                        "multipart/mixed 1\ntext/plain ['a']"),
                arguments(
                        "blanks behind a boundary",
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B \t\n\na\n--B-- \n",
                        "multipart/mixed 1\ntext/plain ['a']"),
                arguments(
                        "text behind a boundary",
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--Bx\n\na\n--B--\n",
                        "multipart/mixed ['--Bx\\n\\na\\n']"),
                arguments(
                        "an indented boundary",
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n --B\n\na\n--B--\n",
                        "multipart/mixed [' --B\\n\\na\\n']"),
                arguments(
                        "two boundaries in a row",
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n--B\n\na\n--B--\n",
                        "multipart/mixed 1\ntext/plain ['a']"),
                arguments(
                        "a part without a blank line",
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\na\n--B--\n",
                        "multipart/mixed 1\ntext/plain ['a']"),
                arguments(
                        "a header without a colon",
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/x-a\nno colon\n\na\n--B--\n",
                        "multipart/mixed 1\ntext/x-a ['no colon\\n\\na']"),
                arguments(
                        "no boundary parameter",
                        "Content-Type: multipart/mixed\n\n--B\n\na\n--B--\n",
                        "multipart/mixed ['--B\\n\\na\\n--B--\\n']"),
                arguments(
                        "the boundary nowhere",
                        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\na\n",
                        "multipart/mixed ['a\\n']"),
                arguments(
                        "a blank line first",
                        "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\na\n--B--\n",
                        "text/plain ['MIME-Version: 1.0\\nContent-Type: multipart/mixed; boundary=B\\n\\n--B\\n\\na\\n--B--\\n']"),
                arguments(
                        "CR LF",
                        "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n\r\na\r\nb\r\n--B--\r\n",
                        "multipart/mixed 1\ntext/plain ['a\\r\\nb']"),
                arguments(
                        "CR alone",
                        "MIME-Version: 1.0\rContent-Type: multipart/mixed; boundary=B\r\r--B\r\ra\rb\r--B--\r",
                        "multipart/mixed 1\ntext/plain ['a\\rb']"),
                arguments(
                        "nested",
                        "Content-Type: multipart/mixed; boundary=A\n\n--A\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\n\na\n--A--\n",
                        "multipart/mixed 1\nmultipart/mixed 1\ntext/plain ['a']"),
                arguments(
                        "a digest",
                        "Content-Type: multipart/digest; boundary=B\n\n--B\n\nSubject: x\n\na\n--B--\n",
                        "multipart/digest 1\nmessage/rfc822 1\ntext/plain ['a']"),
                arguments(
                        "a message in a message",
                        "Content-Type: message/rfc822\n\nContent-Type: text/x-a\n\nb\n",
                        "message/rfc822 1\ntext/x-a ['b\\n']"),
                arguments(
                        "a delivery status",
                        "Content-Type: message/delivery-status\n\na: b\n\nc: d\n",
                        "message/delivery-status 2\ntext/plain ['']\ntext/plain ['']"),
                arguments(
                        "a From line",
                        "From me\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nFrom you\n\na\n--B--\n",
                        "multipart/mixed 1\ntext/plain ['a']"),
                arguments(
                        "a folded type",
                        "Content-Type: multipart/mixed;\n\tboundary=\"B\"\n\n--B\n\na\n--B--\n",
                        "multipart/mixed 1\ntext/plain ['a']"),
                arguments(
                        "a vertical tab in a header",
                        "X: a\u000bb\nContent-Type: text/x-a\n\nc\n",
                        "text/x-a ['c\\n']"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void takesApartAsPythonDoes(String name, String message, String parts) throws PythonException, LimitException {
        assertThat(MailParser.parse(message).walk().stream()
                        .map(part -> part.contentType() + ' ' + content(part))
                        .collect(Collectors.joining("\n")))
                .isEqualTo(parts);
    }

    private static String content(MailMessage part) {
        if (part.payload() instanceof MailMessage.Payload.Parts parts) {
            return String.valueOf(parts.messages().size());
        }
        return part.payload() instanceof MailMessage.Payload.Text text
                ? PythonRepr.str(List.of(text.text()))
                : "[None]";
    }
}
