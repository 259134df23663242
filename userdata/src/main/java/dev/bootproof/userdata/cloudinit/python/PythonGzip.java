package dev.bootproof.userdata.cloudinit.python;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Python's {@code gzip.GzipFile.read()}: members one after another, zero bytes between and behind them, and an error for
 * anything else behind them, where Java's {@code GZIPInputStream} ends in silence. The inflating is the JDK's.
 */
public final class PythonGzip {
    /** Far above what EC2's 16 KB of honest text expands to, and as much as a document may have that is not compressed. */
    public static final int MAX_EXPANDED = 1024 * 1024;

    private PythonGzip() {}

    /**
     * The expanded bytes, or empty where Python raises an error. No bytes are gzip of no bytes.
     *
     * @throws LimitException if they are more than {@link #MAX_EXPANDED}
     */
    public static Optional<byte[]> expand(byte[] data) throws LimitException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        boolean first = true;
        while (true) {
            if (!first) {
                while (at < data.length && data[at] == 0) {
                    at++;
                }
            }
            if (at == data.length) {
                return Optional.of(out.toByteArray());
            }
            first = false;
            at = header(data, at);
            if (at < 0) {
                return Optional.empty();
            }
            at = member(data, at, out);
            if (at < 0) {
                return Optional.empty();
            }
        }
    }

    /** Where the deflated data starts, or -1. */
    private static int header(byte[] data, int from) {
        if (data.length - from < 10 || data[from] != 0x1f || data[from + 1] != (byte) 0x8b || data[from + 2] != 8) {
            return -1;
        }
        int flags = data[from + 3];
        int at = from + 10;
        if ((flags & 4) != 0) {
            if (at + 2 > data.length) {
                return -1;
            }
            at += 2 + ((data[at] & 0xff) | (data[at + 1] & 0xff) << 8);
            if (at > data.length) {
                return -1;
            }
        }
        for (int flag = 8; flag <= 16; flag *= 2) {
            if ((flags & flag) != 0) {
                while (at < data.length && data[at] != 0) {
                    at++;
                }
                at = Math.min(at + 1, data.length);
            }
        }
        if ((flags & 2) != 0) {
            at += 2;
        }
        return at > data.length ? -1 : at;
    }

    private static int member(byte[] data, int from, ByteArrayOutputStream out) throws LimitException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(data, from, data.length - from);
            byte[] buffer = new byte[8192];
            CRC32 crc = new CRC32();
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && !inflater.finished()) {
                    return -1;
                }
                crc.update(buffer, 0, read);
                out.write(buffer, 0, read);
                if (out.size() > MAX_EXPANDED) {
                    throw new LimitException("gzip expands to more than " + MAX_EXPANDED + " bytes");
                }
            }
            int end = data.length - inflater.getRemaining();
            if (data.length - end < 8
                    || little(data, end) != crc.getValue()
                    || little(data, end + 4) != (inflater.getBytesWritten() & 0xffffffffL)) {
                return -1;
            }
            return end + 8;
        } catch (DataFormatException e) {
            return -1;
        } finally {
            inflater.end();
        }
    }

    private static long little(byte[] data, int at) {
        return (data[at] & 0xffL)
                | (data[at + 1] & 0xffL) << 8
                | (data[at + 2] & 0xffL) << 16
                | (data[at + 3] & 0xffL) << 24;
    }
}
