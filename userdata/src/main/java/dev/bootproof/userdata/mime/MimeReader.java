package dev.bootproof.userdata.mime;

import dev.bootproof.userdata.Bytes;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a message to its leaf parts, in document order, at any nesting. */
public final class MimeReader {
    /** How deep multiparts may stand in each other. */
    public static final int MAX_DEPTH = 16;
    /** How many leaf parts a message may have. */
    public static final int MAX_PARTS = 1_000;

    private static final String DEFAULT_TYPE = "text/plain";

    private MimeReader() {}

    /**
     * @throws MimeSyntaxException if the message has no readable structure or is over a bound; the bound is named
     */
    public static List<MimePart> read(Bytes message) throws MimeSyntaxException {
        List<MimePart> leaves = new ArrayList<>();
        try {
            MimeMessage parsed = new MimeMessage(null, new ByteArrayInputStream(message.toArray()));
            if (isMultipart(parsed)) {
                collect(parsed, "", 1, leaves);
            } else {
                leaves.add(leaf(parsed, "1"));
            }
        } catch (MessagingException | IOException e) {
            throw new MimeSyntaxException(
                    "not a readable MIME message: " + e.getClass().getSimpleName());
        }
        return List.copyOf(leaves);
    }

    private static void collect(Part part, String path, int depth, List<MimePart> leaves)
            throws MessagingException, IOException, MimeSyntaxException {
        if (depth > MAX_DEPTH) {
            throw new MimeSyntaxException("multiparts nested deeper than " + MAX_DEPTH);
        }
        MimeMultipart parts = new MimeMultipart(
                new ByteArrayDataSource(rawBody(part), part.getContentType().replaceAll("[\r\n]+", " ")));
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart child = parts.getBodyPart(i);
            String childPath = path.isEmpty() ? String.valueOf(i + 1) : path + "." + (i + 1);
            if (isMultipart(child)) {
                collect(child, childPath, depth + 1, leaves);
            } else {
                if (leaves.size() == MAX_PARTS) {
                    throw new MimeSyntaxException("more than " + MAX_PARTS + " parts");
                }
                leaves.add(leaf(child, childPath));
            }
        }
    }

    private static boolean isMultipart(Part part) throws MessagingException {
        return mediaType(part).startsWith("multipart/");
    }

    private static MimePart leaf(Part part, String path) throws MessagingException, IOException {
        return new MimePart(
                path, mediaType(part), Optional.ofNullable(part.getFileName()), Bytes.of(decodedBody(part)));
    }

    /** The media type; {@code text/plain} where it is absent or malformed, as Python's email package has it. */
    private static String mediaType(Part part) throws MessagingException {
        String[] header = part.getHeader("Content-Type");
        if (header == null || header.length == 0) {
            return DEFAULT_TYPE;
        }
        try {
            return new ContentType(header[0]).getBaseType().toLowerCase(Locale.ROOT);
        } catch (ParseException e) {
            String type = header[0].split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            return type.matches("[^\\s/]+/[^\\s/]+") ? type : DEFAULT_TYPE;
        }
    }

    private static byte[] rawBody(Part part) throws MessagingException, IOException {
        try (InputStream in = part instanceof MimeBodyPart body
                ? body.getRawInputStream()
                : ((MimeMessage) part).getRawInputStream()) {
            return in.readAllBytes();
        }
    }

    private static byte[] decodedBody(Part part) throws MessagingException, IOException {
        String[] encoding = part.getHeader("Content-Transfer-Encoding");
        String name = encoding == null || encoding.length == 0 ? "7bit" : encoding[0].strip();
        byte[] raw = rawBody(part);
        if (!name.equalsIgnoreCase("base64") && !name.equalsIgnoreCase("quoted-printable")) {
            return raw;
        }
        try (InputStream in = MimeUtility.decode(new ByteArrayInputStream(raw), name)) {
            return in.readAllBytes();
        }
    }
}
