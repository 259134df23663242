package dev.bootproof.userdata.cloudinit.python;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Methods of Python's {@code str} and {@code bytes} that differ from Java's. */
public final class PythonText {
    /**
     * Stands between the halves of a UTF-16 pair that are two characters in Python, which Java would take for one. A
     * noncharacter, which no YAML text may have as it is.
     */
    static final char BETWEEN_HALVES = '\uffff';

    private PythonText() {}

    /** The text for those who know whole characters only, such as JSON: halves that stand side by side become one. */
    public static String joined(String text) {
        return text.replace(String.valueOf(BETWEEN_HALVES), "");
    }

    /** {@code bytes.decode("utf-8", "surrogateescape")}. */
    public static String decodeEscaping(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        while (true) {
            var result = decoder.decode(in, out, true);
            if (!result.isError()) {
                break;
            }
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (0xdc00 | (in.get() & 0xff)));
            }
            decoder.reset();
        }
        return out.flip().toString();
    }

    /** {@code bytes.decode("ascii", "surrogateescape")}. */
    public static String asciiEscaping(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            text.append(b < 0 ? (char) (0xdc00 | (b & 0xff)) : (char) b);
        }
        return text.toString();
    }

    /** {@code str.encode("utf-8", "surrogateescape")}: escaped bytes come back as they were. */
    public static byte[] encodeEscaping(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
        int plainFrom = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                out.writeBytes(text.substring(plainFrom, i).getBytes(StandardCharsets.UTF_8));
                out.write(c & 0xff);
                plainFrom = i + 1;
            }
        }
        out.writeBytes(text.substring(plainFrom).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** Whether {@code str.encode("utf-8")} raises UnicodeEncodeError. */
    public static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** {@code str.encode("raw-unicode-escape")}: Latin-1 where it can, else the escape as text. */
    public static byte[] rawUnicodeEscape(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        text.codePoints().forEach(point -> {
            if (point < 0x100) {
                out.write(point);
            } else {
                String escape = point < 0x10000 ? String.format("\\u%04x", point) : String.format("\\U%08x", point);
                out.writeBytes(escape.getBytes(StandardCharsets.US_ASCII));
            }
        });
        return out.toByteArray();
    }

    /** {@code str.isspace()} of one character; all of them lie in the basic plane. */
    public static boolean isSpace(char c) {
        return (c >= '\t' && c <= '\r')
                || (c >= 0x1c && c <= ' ')
                || c == 0x85
                || c == 0xa0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200a)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202f
                || c == 0x205f
                || c == 0x3000;
    }

    /** {@code str.lstrip()}. */
    public static String lstrip(String text) {
        int from = 0;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        return text.substring(from);
    }

    /** {@code str.strip()}. */
    public static String strip(String text) {
        int to = text.length();
        while (to > 0 && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return lstrip(text.substring(0, to));
    }

    /** {@code str.lower()}. */
    public static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isLineBreak(char c) {
        return (c >= '\n' && c <= '\r') || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** {@code str.splitlines()}. */
    public static List<String> splitLines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineBreak(c)) {
                lines.add(text.substring(from, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                from = i + 1;
            }
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    /** {@code dos2unix} of cloud-init's {@code util.py}: only a text whose first line ends in CR LF is changed. */
    public static String dos2unix(String text) {
        int end = text.indexOf('\n');
        return end <= 0 || text.charAt(end - 1) != '\r' ? text : text.replace("\r\n", "\n");
    }
}
