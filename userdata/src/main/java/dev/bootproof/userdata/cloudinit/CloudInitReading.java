package dev.bootproof.userdata.cloudinit;

import java.util.List;
import java.util.Optional;

/**
 * What cloud-init makes of a document.
 *
 * @param error why reading stops, in which case nothing of the document runs
 * @param parts in the order in which handlers see them
 */
public record CloudInitReading(Optional<ReadError> error, List<HandledPart> parts) {
    /**
     * Why reading stops.
     *
     * @param known whether it is known that nothing runs (cloud-init itself stops); false where it is this reader that
     *     could not go on, so that what the node does is unknown
     */
    public record ReadError(String message, boolean known) {}

    public CloudInitReading {
        parts = List.copyOf(parts);
    }

    static CloudInitReading of(List<HandledPart> parts) {
        return new CloudInitReading(Optional.empty(), parts);
    }

    static CloudInitReading failed(String message, boolean known) {
        return new CloudInitReading(Optional.of(new ReadError(message, known)), List.of());
    }
}
