package dev.bootproof.userdata.boot;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * gzip to the same bytes on every machine, since other bytes replace nodes: zlib ported to Java. The JDK's own compressor is
 * whatever zlib its builder chose, and their output differs.
 */
final class Gzip {
    private static final int WINDOW_BITS_OF_GZIP = 15 + 16;
    private static final int BUFFER_BYTES = 8_192;

    private Gzip() {}

    static byte[] compress(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            Deflater deflater = new Deflater(JZlib.Z_BEST_COMPRESSION, WINDOW_BITS_OF_GZIP);
            try (GZIPOutputStream gzip = new GZIPOutputStream(bytes, deflater, BUFFER_BYTES, true)) {
                gzip.write(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("gzip to memory", e);
        }
        return bytes.toByteArray();
    }
}
