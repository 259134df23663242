package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import java.util.List;
import java.util.Optional;

/**
 * What cloud-init makes of a document.
 *
 * @param error why reading stops, in which case nothing of the document runs
 * @param parts in the order in which handlers see them; an include stands where what it fetches would stand
 * @param elsewhere parts that a {@code Launch-Index} keeps for other instances of one launch
 * @param config the merged cloud-config
 * @param programs what is started, in the order in which it is
 * @param files what {@code write_files} writes, in order
 */
public record CloudInitReading(
        Optional<ReadError> error,
        List<HandledPart> parts,
        List<HandledPart> elsewhere,
        CloudConfig config,
        List<Program> programs,
        List<WrittenFile> files) {
    /**
     * The content, unpacked, of a document that is no message and whose first line cloud-init does not know: nothing of it
     * runs.
     */
    public Optional<Bytes> unrecognized() {
        return parts.stream()
                .filter(part -> parts.size() == 1 && part.contentType().equals(PartTypes.NOT_MULTIPART))
                .map(HandledPart::payload)
                .findFirst();
    }

    /**
     * Whether the document was one text of base64 that this version does not decode, while others do: then nothing of it
     * runs here, and what runs elsewhere was not looked at.
     */
    public boolean wholeBase64() {
        return unrecognized().filter(CloudInitReading::looksLikeBase64).isPresent();
    }

    private static boolean looksLikeBase64(Bytes payload) {
        int signs = 0;
        boolean padded = false;
        for (int i = 0; i < payload.size(); i++) {
            int c = payload.at(i);
            boolean blank = c == ' ' || (c >= 9 && c <= 13);
            boolean letter =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
            if ((!blank && !letter && c != '=') || (letter && padded)) {
                return false;
            }
            padded |= c == '=';
            signs += blank ? 0 : 1;
        }
        return signs >= 16 && signs % 4 == 0;
    }

    /**
     * Why reading stops.
     *
     * @param known whether it is known that nothing runs (cloud-init itself stops); false where it is this reader that
     *     could not go on, so that what the node does is unknown
     */
    public record ReadError(String message, boolean known) {}

    public CloudInitReading {
        parts = List.copyOf(parts);
        elsewhere = List.copyOf(elsewhere);
        programs = List.copyOf(programs);
        files = List.copyOf(files);
    }

    static CloudInitReading failed(String message, boolean known) {
        return new CloudInitReading(
                Optional.of(new ReadError(message, known)),
                List.of(),
                List.of(),
                CloudConfig.EMPTY,
                List.of(),
                List.of());
    }
}
