package dev.bootproof.userdata.cloudinit.python;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Why this package reads messages itself: the library and Python agree on what is well formed and part on what is not, and the
 * node runs what Python makes of it. Texts are written with {@code ~} for a line feed and {@code _} for a blank; an error is
 * {@code error}.
 */
class JakartaMailDifferencesTest {
    private static String text(String written) {
        return written.replace('~', '\n').replace('_', ' ');
    }

    private static String written(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).replace('\n', '~').replace(' ', '_');
    }

    private static String libraryDecodes(String encoding, String body) {
        try {
            return written(MimeUtility.decode(
                            new ByteArrayInputStream(text(body).getBytes(StandardCharsets.US_ASCII)), encoding)
                    .readAllBytes());
        } catch (MessagingException | IOException e) {
            return "error";
        }
    }

    private static String pythonDecodes(String encoding, String body) throws PythonException {
        MailMessage message = new MailMessage("1");
        message.add("Content-Transfer-Encoding", encoding);
        message.setText(text(body));
        byte[] decoded = message.decoded();
        return decoded == null ? "None" : written(decoded);
    }

    @ParameterizedTest
    @CsvSource({
        "base64, YWJjZA==, abcd",
        "base64, YWJj~ZGVm, abcdef",
        "quoted-printable, a=3Db=~c, a=bc",
    })
    void theyAgreeOnWhatIsWellFormed(String encoding, String body, String decoded) throws PythonException {
        assertThat(libraryDecodes(encoding, body)).isEqualTo(decoded);
        assertThat(pythonDecodes(encoding, body)).isEqualTo(decoded);
    }

    /** What a transfer encoding amounts to: encoding, body, jakarta.mail's bytes, Python's bytes. */
    @ParameterizedTest
    @CsvSource({
        "base64, YWJjZA, error, abcd",
        "base64, YWJjZA==YWJj, abcdabc, abcd",
        "base64, YWJjZ, error, YWJjZ",
        "quoted-printable, a__~b, a~b, a__~b",
        "quoted-printable, a=_~b, a=~b, a=_~b",
        "x-unknown, abc, error, abc",
        "base64_, YWJj, error, YWJj",
    })
    void theyDecodeDifferently(String encoding, String body, String library, String python) throws PythonException {
        assertThat(libraryDecodes(text(encoding), body)).as("jakarta.mail").isEqualTo(library);
        assertThat(pythonDecodes(text(encoding), body)).as("Python").isEqualTo(python);
        assertThat(library).isNotEqualTo(python);
    }

    private static String libraryType(String header) {
        try {
            ContentType type = new ContentType(header);
            return type.getBaseType() + ' ' + type.getParameter("boundary");
        } catch (MessagingException e) {
            return "error";
        }
    }

    private static String pythonType(String header) throws PythonException, LimitException {
        MailMessage message = new MailMessage("1");
        message.add("Content-Type", header);
        return message.contentType() + ' ' + message.boundary().orElse(null);
    }

    /** What a Content-Type says: header, jakarta.mail's type and boundary, Python's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "multipart/mixed; boundary==B= | error | multipart/mixed =B=",
                "multipart/mixed; boundary=a b | error | multipart/mixed a b",
                "multipart/mixed; boundary=a/b | error | multipart/mixed a/b",
                "multipart/mixed;; boundary=B | error | multipart/mixed B",
                "multipart/mixed; boundary='B'; boundary=C | multipart/mixed C | multipart/mixed 'B'",
                "text/x-shellscript (comment) | text/x-shellscript null | text/x-shellscript (comment) null",
                "shellscript | error | text/plain null",
            })
    void theyReadContentTypesDifferently(String header, String library, String python)
            throws PythonException, LimitException {
        assertThat(libraryType(header)).as("jakarta.mail").isEqualTo(library);
        assertThat(pythonType(header)).as("Python").isEqualTo(python);
        assertThat(library).isNotEqualTo(python);
    }

    /** A part without a blank line behind its headers (facts: "shebang directly"). */
    @Test
    void theyEndHeadersDifferently() throws MessagingException, PythonException, LimitException, IOException {
        String part = "Content-Type: text/x-shellscript\n#!/bin/sh\necho a\n\nnext\n";
        ByteArrayInputStream in = new ByteArrayInputStream(part.getBytes(StandardCharsets.US_ASCII));

        InternetHeaders headers = new InternetHeaders(in);
        MailMessage message = MailParser.parse(part);

        assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo("next\n");
        assertThat(headers.getHeader("Content-Type")).containsExactly("text/x-shellscript");
        assertThat(message.payload()).isEqualTo(new MailMessage.Payload.Text("#!/bin/sh\necho a\n\nnext\n"));
    }

    private static List<String> libraryParts(String body) {
        List<String> parts = new ArrayList<>();
        try {
            MimeMultipart multipart =
                    new MimeMultipart(new ByteArrayDataSource(text(body), "multipart/mixed; boundary=B"));
            for (int i = 0; i < multipart.getCount(); i++) {
                MimeBodyPart part = (MimeBodyPart) multipart.getBodyPart(i);
                parts.add(written(part.getRawInputStream().readAllBytes()));
            }
        } catch (MessagingException | IOException e) {
            parts.add("error");
        }
        return parts;
    }

    private static List<String> pythonParts(String body) throws PythonException, LimitException {
        MailMessage message = MailParser.parse("Content-Type: multipart/mixed; boundary=B\n\n" + text(body));
        return message.payload() instanceof MailMessage.Payload.Parts parts
                ? parts.messages().stream()
                        .map(part -> Optional.of(part.payload())
                                .filter(MailMessage.Payload.Text.class::isInstance)
                                .map(MailMessage.Payload.Text.class::cast)
                                .map(payload -> written(payload.text().getBytes(StandardCharsets.ISO_8859_1)))
                                .orElse("None"))
                        .toList()
                : List.of("no parts");
    }

    /** What the parts of a multipart body are: body, jakarta.mail's parts, Python's, with a comma between two. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--B~~a~--B | a~--B | a,",
                "x | error | no parts",
            })
    void theySplitDifferently(String body, String library, String python) throws PythonException, LimitException {
        assertThat(String.join(",", libraryParts(body))).as("jakarta.mail").isEqualTo(library);
        assertThat(String.join(",", pythonParts(body))).as("Python").isEqualTo(python);
        assertThat(library).isNotEqualTo(python);
    }
}
