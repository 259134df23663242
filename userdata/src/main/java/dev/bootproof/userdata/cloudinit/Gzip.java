package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Bounded gzip: 16 KB can expand a thousandfold. */
final class Gzip {
    /** Far above what EC2's 16 KB of honest text expands to. */
    static final int MAX_EXPANDED = 4 * 1024 * 1024;

    private Gzip() {}

    static boolean isGzip(Bytes data) {
        return data.startsWith(0x1f, 0x8b);
    }

    /**
     * The expanded bytes, or empty where the data is not gzip.
     *
     * @throws OverLimitException if they are more than {@link #MAX_EXPANDED}
     */
    static Optional<Bytes> expand(Bytes data) throws OverLimitException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(data.toArray()))) {
            byte[] expanded = in.readNBytes(MAX_EXPANDED + 1);
            if (expanded.length > MAX_EXPANDED) {
                throw new OverLimitException("gzip expands to more than " + MAX_EXPANDED + " bytes");
            }
            return Optional.of(Bytes.of(expanded));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
