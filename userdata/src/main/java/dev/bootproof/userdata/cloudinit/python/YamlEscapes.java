package dev.bootproof.userdata.cloudinit.python;

import java.util.BitSet;

/**
 * Escapes in double quotes that PyYAML and SnakeYAML read differently: {@code \/}, as JSON has it, and a backslash before a tab, which
 * SnakeYAML refuses; and the two halves of a UTF-16 pair, as JSON writes emoji, which stay two halves in Python and can then not
 * be encoded.
 *
 * <p>Which quotes an escape stands in is known only when the text is read. So the backslash of each that might be one is
 * replaced before by a sign that the text does not have, and behind it by what it means there.
 */
final class YamlEscapes {
    private static final char FIRST_PRIVATE = '\ue000';
    private static final char LAST_PRIVATE = '\uf8ff';

    private final String text;
    private final char sign;

    private YamlEscapes(String text, char sign) {
        this.text = text;
        this.sign = sign;
    }

    /** @throws LimitException if a sign would be needed and the text has them all */
    static YamlEscapes of(String document) throws LimitException {
        if (!document.contains("\\/") && !document.contains("\\\t")) {
            return new YamlEscapes(document, '\\');
        }
        BitSet used = new BitSet();
        document.chars().filter(c -> c >= FIRST_PRIVATE).forEach(used::set);
        char sign = (char) used.nextClearBit(FIRST_PRIVATE);
        if (sign > LAST_PRIVATE) {
            throw new LimitException("more than " + (LAST_PRIVATE - FIRST_PRIVATE) + " private-use signs in YAML");
        }
        char[] readable = document.toCharArray();
        for (int i = 0; i + 1 < readable.length; i++) {
            if (readable[i] != '\\') {
                continue;
            }
            if (readable[i + 1] == '/' || readable[i + 1] == '\t') {
                readable[i] = sign;
            } else {
                i++; // an escaped backslash escapes nothing
            }
        }
        return new YamlEscapes(new String(readable), sign);
    }

    /** What SnakeYAML can read; as long as the document. */
    String text() {
        return text;
    }

    /** A scalar's value in any other style than double quotes: a backslash is one. */
    String verbatim(String value) {
        return value.replace(sign, '\\');
    }

    /**
     * A scalar's value in double quotes.
     *
     * @param from where it starts in the text
     * @param to where it ends
     */
    String doubleQuoted(String value, int from, int to) {
        String unescaped = sign == '\\' ? value : unescaped(value);
        return unescaped.chars().anyMatch(c -> Character.isSurrogate((char) c))
                ? halved(unescaped, from, to)
                : unescaped;
    }

    private String unescaped(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != sign) {
                out.append(c);
            } else if (!value.startsWith("/", i + 1) && !value.startsWith("\t", i + 1)) {
                out.append('\t'); // one at the end of a line, which is dropped there where it is not escaped
            }
        }
        return out.toString();
    }

    /** With {@link PythonText#BETWEEN_HALVES} where both halves of a pair are escaped. */
    private String halved(String value, int from, int to) {
        StringBuilder out = new StringBuilder(value.length());
        int at = from;
        boolean escapedBefore = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean escaped = false;
            if (Character.isSurrogate(c)) {
                // the n-th half in the value is the n-th in the text
                at = nextHalf(at, to);
                escaped = text.charAt(at) == '\\' && half(at);
                if (escaped) {
                    at += 2;
                } else if (Character.isHighSurrogate(c)) {
                    out.append(c);
                    c = value.charAt(++i);
                    at += 2;
                }
            }
            if (escaped
                    && escapedBefore
                    && Character.isLowSurrogate(c)
                    && Character.isHighSurrogate(value.charAt(i - 1))) {
                out.append(PythonText.BETWEEN_HALVES);
            }
            out.append(c);
            escapedBefore = escaped;
        }
        return out.toString();
    }

    /** The next sign or escape that amounts to a half of a pair, or to a whole one. */
    private int nextHalf(int from, int to) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (Character.isSurrogate(c)) {
                return at;
            }
            if (c == '\\') {
                if (half(at) || point(at) > 0xffff) {
                    return at;
                }
                at++;
            }
            at++;
        }
        throw new IllegalStateException("a scalar has a sign that its text has not");
    }

    private boolean half(int at) {
        long point = point(at);
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** What the escape at a backslash stands for where that is written in hexadecimal, else 0. */
    private long point(int at) {
        char escape = text.charAt(at + 1);
        int digits = escape == 'u' ? 4 : escape == 'U' ? 8 : 0;
        return digits == 0 ? 0 : Long.parseLong(text.substring(at + 2, at + 2 + digits), 16);
    }
}
