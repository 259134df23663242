package dev.bootproof.userdata.mime;

import dev.bootproof.userdata.Bytes;
import java.util.Optional;

/**
 * A leaf of a MIME message.
 *
 * @param path where it stands: {@code 2.1} is the first part inside the second part
 * @param contentType the media type in lower case, without parameters
 * @param filename from {@code Content-Disposition}
 * @param content the body with its transfer encoding undone
 */
public record MimePart(String path, String contentType, Optional<String> filename, Bytes content) {}
