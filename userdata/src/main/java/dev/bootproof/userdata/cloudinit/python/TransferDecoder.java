package dev.bootproof.userdata.cloudinit.python;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Content-Transfer-Encodings as Python undoes them (cpython: {@code Modules/binascii.c}, {@code email/_encoded_words.py
 * decode_b}, {@code email/message.py _decode_uu}). jakarta.mail's decoders differ on what is malformed: they stop at or skip
 * what Python keeps, and throw where Python hands on the text as it is.
 */
public final class TransferDecoder {
    private TransferDecoder() {}

    /** {@code binascii.a2b_qp}. */
    public static byte[] quotedPrintable(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length);
        int in = 0;
        while (in < data.length) {
            if (data[in] != '=') {
                out.write(data[in++]);
                continue;
            }
            in++;
            if (in >= data.length) {
                break;
            }
            if (data[in] == '\n' || data[in] == '\r') {
                while (in < data.length && data[in] != '\n') {
                    in++;
                }
                in++;
            } else if (data[in] == '=') {
                out.write('=');
                in++;
            } else if (in + 1 < data.length && hex(data[in]) >= 0 && hex(data[in + 1]) >= 0) {
                out.write(hex(data[in]) << 4 | hex(data[in + 1]));
                in += 2;
            } else {
                out.write('=');
            }
        }
        return out.toByteArray();
    }

    private static int hex(byte b) {
        return b < 0 ? -1 : Character.digit((char) b, 16);
    }

    /** A message's base64: strictly with the padding mended, then leniently, then as it is. */
    public static byte[] base64(byte[] body) {
        byte[] encoded = withoutLineEnds(body);
        int excess = encoded.length % 4;
        byte[] padded = excess == 0 ? encoded : padded(encoded, 4 - excess);
        return base64(padded, true)
                .or(() -> base64(encoded, false))
                .or(() -> base64(padded(encoded, 2), false))
                .orElse(encoded);
    }

    private static byte[] padded(byte[] encoded, int signs) {
        byte[] padded = Arrays.copyOf(encoded, encoded.length + signs);
        Arrays.fill(padded, encoded.length, padded.length, (byte) '=');
        return padded;
    }

    /** {@code b"".join(data.splitlines())}. */
    private static byte[] withoutLineEnds(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length);
        for (byte b : data) {
            if (b != '\n' && b != '\r') {
                out.write(b);
            }
        }
        return out.toByteArray();
    }

    /** {@code binascii.a2b_base64}, or empty where that raises an error. */
    public static Optional<byte[]> base64(byte[] data, boolean strict) {
        if (strict && data.length > 0 && data[0] == '=') {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length * 3 / 4);
        int quad = 0;
        int left = 0;
        int pads = 0;
        boolean padding = false;
        for (int i = 0; i < data.length; i++) {
            if (data[i] == '=') {
                padding = true;
                if (quad >= 2 && quad + ++pads >= 4) {
                    return strict && i + 1 < data.length ? Optional.empty() : Optional.of(out.toByteArray());
                }
                continue;
            }
            int value = base64Value(data[i]);
            if (value < 0) {
                if (strict) {
                    return Optional.empty();
                }
                continue;
            }
            if (strict && padding) {
                return Optional.empty();
            }
            pads = 0;
            switch (quad) {
                case 0 -> left = value;
                case 1 -> out.write(left << 2 | value >> 4);
                case 2 -> out.write((left & 0x0f) << 4 | value >> 2);
                default -> out.write((left & 0x03) << 6 | value);
            }
            left = value;
            quad = (quad + 1) % 4;
        }
        return quad == 0 ? Optional.of(out.toByteArray()) : Optional.empty();
    }

    private static int base64Value(byte b) {
        if (b >= 'A' && b <= 'Z') {
            return b - 'A';
        }
        if (b >= 'a' && b <= 'z') {
            return b - 'a' + 26;
        }
        if (b >= '0' && b <= '9') {
            return b - '0' + 52;
        }
        return b == '+' ? 62 : b == '/' ? 63 : -1;
    }

    /** Uuencoded data, or empty where Python raises ValueError (the caller then hands on the text as it is). */
    public static Optional<byte[]> uuencoded(byte[] data) {
        List<byte[]> lines = lines(data);
        int line = 0;
        while (line < lines.size() && !isBegin(lines.get(line))) {
            line++;
        }
        if (line == lines.size()) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length);
        for (line++; line < lines.size(); line++) {
            byte[] encoded = lines.get(line);
            if (encoded.length == 0) {
                return Optional.empty();
            }
            String text = new String(encoded, java.nio.charset.StandardCharsets.ISO_8859_1);
            if (stripBlanks(text).equals("end")) {
                break;
            }
            Optional<byte[]> decoded = uuLine(encoded);
            if (decoded.isEmpty()) {
                int length = ((((encoded[0] & 0xff) - 32) & 63) * 4 + 5) / 3;
                decoded = uuLine(Arrays.copyOf(encoded, Math.min(length, encoded.length)));
            }
            if (decoded.isEmpty()) {
                return Optional.empty();
            }
            out.writeBytes(decoded.get());
        }
        return Optional.of(out.toByteArray());
    }

    private static String stripBlanks(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && " \t\r\n\f".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " \t\r\n\f".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBegin(byte[] line) {
        String text = new String(line, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (!text.startsWith("begin ")) {
            return false;
        }
        String mode = text.substring(6).split(" ", 2)[0];
        try {
            return PythonText.isAscii(mode) && PythonNumber.parse(mode, 8).isPresent();
        } catch (LimitException e) {
            return true; // a number all the same
        }
    }

    private static List<byte[]> lines(byte[] data) {
        List<byte[]> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < data.length; i++) {
            if (data[i] == '\n' || data[i] == '\r') {
                lines.add(Arrays.copyOfRange(data, from, i));
                if (data[i] == '\r' && i + 1 < data.length && data[i + 1] == '\n') {
                    i++;
                }
                from = i + 1;
            }
        }
        if (from < data.length) {
            lines.add(Arrays.copyOfRange(data, from, data.length));
        }
        return lines;
    }

    /** {@code binascii.a2b_uu}. */
    private static Optional<byte[]> uuLine(byte[] line) {
        if (line.length == 0) {
            return Optional.empty();
        }
        int wanted = ((line[0] & 0xff) - ' ') & 0x3f;
        ByteArrayOutputStream out = new ByteArrayOutputStream(wanted);
        int at = 1;
        int leftBits = 0;
        int left = 0;
        while (out.size() < wanted) {
            int c = at < line.length ? line[at] & 0xff : 0;
            at++;
            if (c == '\n' || c == '\r' || at > line.length) {
                c = 0;
            } else if (c < ' ' || c > ' ' + 64) {
                return Optional.empty();
            } else {
                c = (c - ' ') & 0x3f;
            }
            left = left << 6 | c;
            leftBits += 6;
            if (leftBits >= 8) {
                leftBits -= 8;
                out.write(left >> leftBits & 0xff);
                left &= (1 << leftBits) - 1;
            }
        }
        for (; at < line.length; at++) {
            int c = line[at] & 0xff;
            if (c != ' ' && c != ' ' + 64 && c != '\n' && c != '\r') {
                return Optional.empty();
            }
        }
        return Optional.of(out.toByteArray());
    }
}
