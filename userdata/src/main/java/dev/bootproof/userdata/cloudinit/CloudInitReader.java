package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.mime.MimePart;
import dev.bootproof.userdata.mime.MimeReader;
import dev.bootproof.userdata.mime.MimeSyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    private CloudInitReader() {}

    public static CloudInitReading read(Bytes userData) {
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

    private static HandledPart typed(String path, String declaredType, Bytes content) {
        String type = PartTypes.detected(declaredType, content);
        return new HandledPart(path, type, PartTypes.handler(type), content);
    }
}
