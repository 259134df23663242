package dev.bootproof.cli;

import dev.bootproof.userdata.Bytes;
import java.util.Optional;

/**
 * User data from a file or from standard input.
 *
 * @param source the path as it was given or found; {@code -} for standard input
 * @param content the bytes, or empty where they could not be read
 * @param problem why they could not be read
 */
record Document(String source, Optional<Bytes> content, Optional<String> problem) {
    static Document of(String source, Bytes content) {
        return new Document(source, Optional.of(content), Optional.empty());
    }

    static Document unreadable(String source, String problem) {
        return new Document(source, Optional.empty(), Optional.of(problem));
    }
}
