package dev.bootproof.userdata.nodeadm;

import java.util.Optional;

/**
 * Why nodeadm does not get a NodeConfig from a document, or why this reader cannot say whether it does.
 *
 * @param part the number of the part, counted from 1, in which it stands; empty for the document itself
 * @param line from 1, and {@code offset} in bytes from 0: in the document, or in what its base64 or gzip holds
 * @param partLine the line from 1 in the text of the NodeConfig, as the part holds it; 0 where it is not within one
 * @param encoded the name of what {@code line} and {@code offset} count in, where that is not the document
 * @param fix what to do
 */
public record ReadFailure(
        String message,
        Optional<Integer> part,
        int line,
        int offset,
        int partLine,
        Optional<String> encoded,
        String fix) {
    ReadFailure inPart(int inner) {
        return new ReadFailure(message, part, line, offset, inner, encoded, fix);
    }

    @Override
    public String toString() {
        return part.map(number -> "part " + number + ", ").orElse("") + "line " + line + " (byte " + offset
                + encoded.map(what -> " of " + what).orElse("") + "): " + message;
    }
}
