package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;

/**
 * A part as cloud-init hands it to a handler.
 *
 * @param path where it stands in the document: {@code 2.1} is the first part inside the second
 * @param contentType the media type after detection, in lower case
 * @param payload the bytes handed over
 */
public record HandledPart(String path, String contentType, Handler handler, Bytes payload) {}
