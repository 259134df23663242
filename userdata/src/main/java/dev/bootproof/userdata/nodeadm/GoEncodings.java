package dev.bootproof.userdata.nodeadm;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The two layers nodeadm takes off, each once, by looking at the bytes (nodeadm: {@code configprovider/encoding.go}; Go:
 * {@code encoding/base64}, {@code compress/gzip}).
 */
final class GoEncodings {
    private GoEncodings() {}

    /**
     * What the bytes decode to as padded standard base64 in which line ends count for nothing; the bytes themselves where
     * they are anything else, which a single blank is enough for.
     */
    static byte[] decodedIfBase64(byte[] data) {
        byte[] digits = new byte[data.length];
        int count = 0;
        for (byte b : data) {
            if (b != '\r' && b != '\n') {
                digits[count++] = b;
            }
        }
        // the JDK's decoder also takes base64 without its padding
        if (count % 4 != 0) {
            return data;
        }
        try {
            return Base64.getDecoder().decode(java.util.Arrays.copyOf(digits, count));
        } catch (IllegalArgumentException e) {
            return data;
        }
    }

    static boolean isGzip(byte[] data) {
        return data.length >= 2 && (data[0] & 0xff) == 0x1f && (data[1] & 0xff) == 0x8b;
    }

    /**
     * What gzip holds; the bytes themselves where the magic number is not there. Several members are one text, and anything
     * after the last, zero bytes too, is an error; {@code GZIPInputStream} takes no notice of it.
     */
    static byte[] expandedIfGzip(byte[] data, int limit) throws GoReadException, LimitException {
        if (!isGzip(data)) {
            return data;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        do {
            at = member(data, header(data, at), out, limit);
        } while (at < data.length);
        return out.toByteArray();
    }

    private static int header(byte[] data, int start) throws GoReadException {
        if (data.length - start < 10) {
            throw new GoReadException("gzip: unexpected EOF", start);
        }
        if ((data[start] & 0xff) != 0x1f || (data[start + 1] & 0xff) != 0x8b || data[start + 2] != 8) {
            throw new GoReadException("gzip: invalid header", start);
        }
        int flags = data[start + 3];
        int at = start + 10;
        if ((flags & 4) != 0) {
            at = within(data, at + 2);
            at = within(data, at + ((data[at - 2] & 0xff) | (data[at - 1] & 0xff) << 8));
        }
        for (int flag = 8; flag <= 16; flag <<= 1) {
            if ((flags & flag) != 0) {
                int text = at;
                do {
                    at = within(data, at + 1);
                    if (at - text > 512) {
                        throw new GoReadException("gzip: invalid header", text);
                    }
                } while (data[at - 1] != 0);
            }
        }
        if ((flags & 2) != 0) {
            CRC32 crc = new CRC32();
            crc.update(data, start, at - start);
            at = within(data, at + 2);
            if ((crc.getValue() & 0xffff) != ((data[at - 2] & 0xff) | (data[at - 1] & 0xff) << 8)) {
                throw new GoReadException("gzip: invalid header", at - 2);
            }
        }
        return at;
    }

    private static int within(byte[] data, int end) throws GoReadException {
        if (end > data.length) {
            throw new GoReadException("gzip: unexpected EOF", data.length);
        }
        return end;
    }

    private static int member(byte[] data, int start, ByteArrayOutputStream out, int limit)
            throws GoReadException, LimitException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(data, start, data.length - start);
            CRC32 crc = new CRC32();
            byte[] chunk = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new GoReadException("gzip: unexpected EOF", data.length);
                }
                crc.update(chunk, 0, count);
                out.write(chunk, 0, count);
                if (out.size() > limit) {
                    throw new LimitException("gzip expands to more than " + limit + " bytes");
                }
            }
            int at = start + (int) inflater.getBytesRead();
            within(data, at + 8);
            if (word(data, at) != crc.getValue() || word(data, at + 4) != inflater.getBytesWritten()) {
                throw new GoReadException("gzip: invalid checksum", at);
            }
            return at + 8;
        } catch (DataFormatException e) {
            throw new GoReadException("flate: corrupt input", start);
        } finally {
            inflater.end();
        }
    }

    private static long word(byte[] data, int at) {
        return (data[at] & 0xffL)
                | (data[at + 1] & 0xffL) << 8
                | (data[at + 2] & 0xffL) << 16
                | (data[at + 3] & 0xffL) << 24;
    }
}
