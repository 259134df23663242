package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import java.util.Optional;

/**
 * A part as cloud-init hands it to a handler.
 *
 * @param path where it stands in the document: {@code 2.1} is the first part inside the second, or the first item of the
 *     archive that is the second part
 * @param contentType the media type after detection, in lower case
 * @param payload the bytes handed over; a text as UTF-8, with bytes that were not UTF-8 as they were
 * @param filename the name that handlers use
 * @param inert why nothing of it takes effect, where the handler would else have done something
 * @param unknown why it cannot be known what it does
 */
public record HandledPart(
        String path,
        String contentType,
        Handler handler,
        Bytes payload,
        String filename,
        Optional<String> inert,
        Optional<String> unknown) {
    HandledPart inert(String why) {
        return new HandledPart(path, contentType, handler, payload, filename, Optional.of(why), unknown);
    }

    HandledPart unknown(String why) {
        return new HandledPart(path, contentType, handler, payload, filename, inert, Optional.of(why));
    }
}
