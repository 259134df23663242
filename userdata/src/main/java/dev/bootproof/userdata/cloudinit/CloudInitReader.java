package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.mime.MimePart;
import dev.bootproof.userdata.mime.MimeReader;
import dev.bootproof.userdata.mime.MimeSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads user data as cloud-init does: one layer of gzip, then MIME where {@code mime-version:} stands in the first 4,096
 * bytes, then a type for each leaf by its header or its first line (cloud-init: {@code util.py convert_string},
 * {@code user_data.py}, {@code handlers/__init__.py}).
 *
 * <p>Parts whose commands this reader does not yet follow (cloud-config, jinja, archives, includes, part-handlers) keep
 * their handler, so that a caller can say that they are not known.
 */
public final class CloudInitReader {
    /** Where cloud-init looks for the MIME header. */
    private static final int SNIFFED = 4096;

    /** Sixty times what EC2 takes. */
    public static final int MAX_DOCUMENT = 1024 * 1024;

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/\\s]{16,}+={0,2}+\\s*+");

    private CloudInitReader() {}

    public static CloudInitReading read(Bytes userData) {
        if (userData.size() > MAX_DOCUMENT) {
            return CloudInitReading.failed("more than " + MAX_DOCUMENT + " bytes", false);
        }
        if (isBase64(userData)) {
            return CloudInitReading.failed(
                    "it is base64 as a whole: cloud-init before 23.3 runs nothing of it, later versions decode it;"
                            + " audit the decoded text",
                    false);
        }
        try {
            Bytes document = Gzip.isGzip(userData) ? Gzip.expand(userData).orElse(userData) : userData;
            if (document.isEmpty()) {
                return CloudInitReading.of(List.of());
            }
            boolean message =
                    document.first(SNIFFED).latin1().toLowerCase(Locale.ROOT).contains("mime-version:");
            List<MimePart> leaves = message
                    ? MimeReader.read(document)
                    : List.of(new MimePart("1", PartTypes.NOT_MULTIPART, Optional.empty(), document));
            List<HandledPart> parts = new ArrayList<>();
            for (MimePart leaf : leaves) {
                if (PartTypes.isGzip(leaf.contentType())) {
                    Optional<Bytes> expanded = Gzip.expand(leaf.content());
                    if (expanded.isEmpty()) {
                        return CloudInitReading.failed(
                                "part " + leaf.path() + " is typed " + leaf.contentType()
                                        + " but is not gzip; cloud-init stops here",
                                true);
                    }
                    parts.add(typed(leaf.path(), PartTypes.NOT_MULTIPART, expanded.get()));
                } else {
                    parts.add(typed(leaf.path(), leaf.contentType(), leaf.content()));
                }
            }
            return CloudInitReading.of(parts);
        } catch (MimeSyntaxException | OverLimitException e) {
            return CloudInitReading.failed(String.valueOf(e.getMessage()), false);
        }
    }

    private static boolean isBase64(Bytes document) {
        String text = document.latin1();
        return BASE64.matcher(text).matches() && text.replaceAll("\\s", "").length() % 4 == 0;
    }

    private static HandledPart typed(String path, String declaredType, Bytes content) {
        String type = PartTypes.detected(declaredType, content);
        return new HandledPart(path, type, PartTypes.handler(type), content);
    }
}
