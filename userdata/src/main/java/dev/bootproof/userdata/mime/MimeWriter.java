package dev.bootproof.userdata.mime;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.DeployTimeValues;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes parts as one {@code multipart/mixed} message that both readers on a node accept: {@code MIME-Version} first
 * (cloud-init looks for it in the first 4,096 bytes), a quoted boundary that occurs in no body, 7-bit bodies as they are,
 * LF line ends everywhere (nodeadm fails on a mixture), a closing boundary with a line end behind it.
 *
 * <p>The bytes depend on the parts alone, so that an unchanged definition rolls no node.
 */
public final class MimeWriter {
    private MimeWriter() {}

    /** A part to be written. */
    public sealed interface Part {
        String contentType();

        String filename();
    }

    /**
     * A part that is read as it is written.
     *
     * @param contentType the media type, with parameters where wanted
     * @param filename 7-bit, without quotes
     * @param body 7-bit text with LF line ends; a missing last line end is added
     */
    public record TextPart(String contentType, String filename, String body) implements Part {
        public TextPart {
            checkHead(contentType, filename);
            if (!isPlain(body)) {
                throw new IllegalArgumentException("part " + filename
                        + ": a character outside 7-bit ASCII, a CR or a NUL; cloud-init would drop or"
                        + " change it. Encode it (for instance as base64) or remove it");
            }
            body = body.endsWith("\n") ? body : body + "\n";
        }

        /** Does not show the body, which may hold secrets. */
        @Override
        public String toString() {
            return "part " + filename + ", " + contentType;
        }
    }

    /**
     * A part that travels as base64: for cloud-init alone, as Karpenter loses the header that says so.
     *
     * @param body any bytes
     */
    public record EncodedPart(String contentType, String filename, Bytes body) implements Part {
        public EncodedPart {
            checkHead(contentType, filename);
        }
    }

    /** Whether a body can be that of a {@link TextPart}. */
    public static boolean isPlain(String body) {
        return body.chars().allMatch(c -> c < 0x80 && c != '\r' && c != 0);
    }

    private static void checkHead(String contentType, String filename) {
        if (!filename.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("part file name '" + filename + "': letters, digits, . _ - only");
        }
        if (contentType.chars().anyMatch(c -> c < ' ' || c >= 0x7f)) {
            throw new IllegalArgumentException(
                    "part " + filename + ": a control character or one outside 7-bit ASCII in its content type");
        }
    }

    private static String body(Part part) {
        return part instanceof EncodedPart encoded
                ? Base64.getMimeEncoder(76, new byte[] {'\n'})
                                .encodeToString(encoded.body().toArray()) + "\n"
                : ((TextPart) part).body();
    }

    public static String write(List<? extends Part> parts) {
        String boundary = boundary(parts);
        String contentType = "multipart/mixed; boundary=\"" + boundary + "\"";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            MimeMultipart multipart = new Multipart(contentType);
            for (Part part : parts) {
                InternetHeaders headers = new InternetHeaders();
                headers.addHeader("Content-Type", part.contentType());
                headers.addHeader("Content-Transfer-Encoding", part instanceof EncodedPart ? "base64" : "7bit");
                headers.addHeader("Content-Disposition", "attachment; filename=\"" + part.filename() + "\"");
                multipart.addBodyPart(new MimeBodyPart(headers, body(part).getBytes(StandardCharsets.US_ASCII)));
            }
            multipart.writeTo(out);
        } catch (MessagingException e) {
            throw new IllegalStateException("parts checked beforehand could not be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "MIME-Version: 1.0\nContent-Type: " + contentType + "\n\n"
                + out.toString(StandardCharsets.US_ASCII).replace("\r\n", "\n");
    }

    private static String boundary(List<? extends Part> parts) {
        String bodies = parts.stream().map(MimeWriter::body).collect(Collectors.joining("\0"));
        // the CDK numbers its markers by what else is in the app; that must not change the document
        String seed = DeployTimeValues.filled(bodies, "");
        while (true) {
            String candidate = "bootproof-" + Bytes.of(seed).sha256().substring(0, 16);
            if (!bodies.contains(candidate)) {
                return candidate;
            }
            seed = seed + "\0";
        }
    }

    /** jakarta.mail makes up a boundary of its own, with the time in it; this one takes ours. */
    private static final class Multipart extends MimeMultipart {
        Multipart(String contentType) {
            this.contentType = contentType;
        }
    }
}
