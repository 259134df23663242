package dev.bootproof.userdata.shell.syntax;

import dev.bootproof.userdata.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The escapes of {@code $'…'}. */
public final class AnsiC {
    /** What stands for the byte 0 until it is known whether the bytes around it make a character. */
    private static final char BYTE = '\udc00';

    private static final Pattern BYTES = Pattern.compile("[\udc80-\udcff]+");

    private AnsiC() {}

    /** What a shell makes of it: text ends at a NUL. */
    public static String text(String raw) {
        String decoded = decode(raw);
        int nul = decoded.indexOf(0);
        return nul < 0 ? decoded : decoded.substring(0, nul);
    }

    /** A text in such quotes (bash: {@code ansic_quote}). */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder("$'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int named = "\u0007\b\u001b\f\n\r\t\u000b\\'".indexOf(c);
            if (named >= 0) {
                out.append('\\').append("abEfnrtv\\'".charAt(named));
            } else if (c < ' ' || c == '\u007f') {
                out.append(String.format("\\%03o", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('\'').toString();
    }

    /** @param raw what stands between the quotes */
    public static String decode(String raw) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i++);
            if (c != '\\' || i == raw.length()) {
                text.append(c);
                continue;
            }
            char escape = raw.charAt(i++);
            switch (escape) {
                case 'a' -> text.append('\u0007');
                case 'b' -> text.append('\b');
                case 'e', 'E' -> text.append('\u001b');
                case 'f' -> text.append('\f');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 't' -> text.append('\t');
                case 'v' -> text.append('\u000b');
                case '\\', '\'', '"', '?' -> text.append(escape);
                case 'c' -> {
                    if (i < raw.length()) {
                        char control = raw.charAt(i++);
                        // a backslash behind it may be written twice
                        i += control == '\\' && i < raw.length() && raw.charAt(i) == '\\' ? 1 : 0;
                        text.append(control == '?' ? '\u007f' : (char) (Character.toUpperCase(control) & 0x1f));
                    }
                }
                case 'x' -> i = number(raw, i, 2, 16, escape, text);
                case 'u' -> i = number(raw, i, 4, 16, escape, text);
                case 'U' -> i = number(raw, i, 8, 16, escape, text);
                case '0', '1', '2', '3', '4', '5', '6', '7' -> i = number(raw, i - 1, 3, 8, escape, text);
                default -> text.append('\\').append(escape);
            }
        }
        return BYTES.matcher(text).replaceAll(bytes -> Matcher.quoteReplacement(characters(bytes.group())));
    }

    /** Escaped bytes are characters of the locale, which is UTF-8, where they are any. */
    private static String characters(String escaped) {
        byte[] bytes = new byte[escaped.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) escaped.charAt(i);
        }
        return Bytes.of(bytes).utf8().orElse(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    /** The text quoted so that a shell reads it back, as <code>${v@Q}</code> writes it. */
    public static String quote(String text) {
        if (text.chars().noneMatch(c -> c < ' ' || c == 127)) {
            return "'" + text.replace("'", "'\\''") + "'";
        }
        StringBuilder out = new StringBuilder("$'");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int letter = "\u0007\b\u001b\f\n\r\t\u000b\\'".indexOf(c);
            if (letter >= 0) {
                out.append('\\').append("abEfnrtv\\'".charAt(letter));
            } else if (c < ' ' || c == 127) {
                out.append(String.format("\\%03o", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('\'').toString();
    }

    private static int number(String raw, int from, int most, int radix, char escape, StringBuilder text) {
        int value = 0;
        int i = from;
        while (i < raw.length() && i < from + most && Character.digit(raw.charAt(i), radix) >= 0) {
            value = value * radix + Character.digit(raw.charAt(i), radix);
            i++;
        }
        if (i == from) {
            text.append('\\').append(escape);
        } else if (escape == 'u' || escape == 'U') {
            text.append(Character.isValidCodePoint(value) ? Character.toString(value) : "\ufffd");
        } else {
            int single = value & 0xff;
            text.append((char) (single < 0x80 ? single : BYTE + single));
        }
        return i;
    }
}
