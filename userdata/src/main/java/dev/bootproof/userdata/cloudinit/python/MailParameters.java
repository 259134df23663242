package dev.bootproof.userdata.cloudinit.python;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A header's parameters as Python splits, unquotes and (RFC 2231) joins them (cpython: {@code email/message.py _parseparam},
 * {@code email/utils.py decode_params}). jakarta.mail's {@code ParameterList} refuses or repairs what Python takes literally:
 * an unquoted {@code =} or blank, a quote in the middle, a missing semicolon.
 */
public final class MailParameters {
    private static final Pattern CONTINUATION = Pattern.compile("([A-Za-z0-9_]+)\\*(?:([0-9]{1,9})\\*?)?");

    private MailParameters() {}

    /** A parameter's value. */
    public sealed interface Value {
        /** {@code collapse_rfc2231_value}. */
        String collapsed();

        record Plain(String text) implements Value {
            @Override
            public String collapsed() {
                return unquoted(text);
            }
        }

        /** @param charset empty where none is named */
        record Encoded(Optional<String> charset, String text) implements Value {
            @Override
            public String collapsed() {
                byte[] raw = PythonText.rawUnicodeEscape(text);
                try {
                    return Charset.forName(charset.orElse("us-ascii"))
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)
                            .decode(ByteBuffer.wrap(raw))
                            .toString();
                } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                    return unquoted(text);
                } catch (java.nio.charset.CharacterCodingException e) {
                    throw new IllegalStateException("errors are replaced", e);
                }
            }
        }
    }

    /** The first parameter of the name, its value unquoted; {@code header} is the header's whole value. */
    static Optional<Value> find(String header, String name) throws PythonException {
        List<String> fields = split(header);
        String first = fields.get(0);
        int equals = first.indexOf('=');
        String firstName = PythonText.strip(equals < 0 ? first : first.substring(0, equals));
        if (PythonText.lower(firstName).equals(name)) {
            return Optional.of(
                    new Value.Plain(unquoted(equals < 0 ? "" : PythonText.strip(first.substring(equals + 1)))));
        }
        Map<String, List<Segment>> continued = new LinkedHashMap<>();
        for (String field : fields.subList(1, fields.size())) {
            int at = field.indexOf('=');
            String key = PythonText.strip(at < 0 ? field : field.substring(0, at));
            String value = unquoted(at < 0 ? "" : PythonText.strip(field.substring(at + 1)));
            Matcher matcher = CONTINUATION.matcher(key);
            if (matcher.matches()) {
                Optional<Integer> number = Optional.ofNullable(matcher.group(2)).map(Integer::valueOf);
                continued
                        .computeIfAbsent(matcher.group(1), k -> new ArrayList<>())
                        .add(new Segment(number, value, key.endsWith("*")));
            } else if (PythonText.lower(key).equals(name)) {
                return Optional.of(new Value.Plain(unquoted('"' + quoted(value) + '"')));
            }
        }
        Optional<Value> found = Optional.empty();
        for (Map.Entry<String, List<Segment>> entry : continued.entrySet()) {
            // all are joined before one is looked for, and joining may raise
            Value value = joined(entry.getValue());
            if (found.isEmpty() && PythonText.lower(entry.getKey()).equals(name)) {
                found = Optional.of(value);
            }
        }
        return found;
    }

    private record Segment(Optional<Integer> number, String text, boolean encoded) {}

    private static Value joined(List<Segment> segments) throws PythonException {
        boolean numbered = segments.stream().anyMatch(s -> s.number().isPresent());
        boolean bare = segments.stream().anyMatch(s -> s.number().isEmpty());
        if (numbered && bare) {
            throw new PythonException("a parameter is given both whole and in pieces"); // None < int: TypeError
        }
        List<Segment> sorted = new ArrayList<>(segments);
        sorted.sort(java.util.Comparator.comparing((Segment s) -> s.number().orElse(0))
                .thenComparing(Segment::text)
                .thenComparing(Segment::encoded));
        StringBuilder text = new StringBuilder();
        boolean extended = false;
        for (Segment segment : sorted) {
            text.append(segment.encoded() ? percentDecoded(segment.text()) : segment.text());
            extended |= segment.encoded();
        }
        String value = quoted(text.toString());
        if (!extended) {
            return new Value.Plain(unquoted('"' + value + '"'));
        }
        String[] pieces = value.split("'", 3);
        return pieces.length < 3
                ? new Value.Encoded(Optional.empty(), unquoted('"' + value + '"'))
                : new Value.Encoded(Optional.of(pieces[0]), unquoted('"' + pieces[2] + '"'));
    }

    /** {@code urllib.parse.unquote(text, encoding="latin-1")}. */
    private static String percentDecoded(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 2 < text.length() && hex(text.charAt(i + 1)) >= 0 && hex(text.charAt(i + 2)) >= 0) {
                out.append((char) (hex(text.charAt(i + 1)) << 4 | hex(text.charAt(i + 2))));
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }

    /** {@code _parseparam}: split at semicolons that have an even number of quotes before them. */
    private static List<String> split(String header) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        while (from <= header.length()) {
            int quotes = 0;
            int escaped = 0;
            int end = from;
            int escapeAllowedFrom = from;
            for (; end < header.length(); end++) {
                char c = header.charAt(end);
                if (c == ';' && end == from) {
                    break;
                }
                if (c == ';' && (quotes - escaped) % 2 == 0) {
                    break;
                }
                if (c == '"') {
                    quotes++;
                    if (end > escapeAllowedFrom && header.charAt(end - 1) == '\\') {
                        escaped++;
                        escapeAllowedFrom = end + 1;
                    }
                }
            }
            String field = header.substring(from, end);
            int equals = field.indexOf('=');
            if (equals >= 0) {
                field = PythonText.lower(PythonText.strip(field.substring(0, equals)))
                        + "="
                        + PythonText.strip(field.substring(equals + 1));
            }
            fields.add(PythonText.strip(field));
            from = end + 1;
        }
        return fields;
    }

    /** {@code email.utils.unquote}. */
    static String unquoted(String text) {
        if (text.length() > 1) {
            if (text.startsWith("\"") && text.endsWith("\"")) {
                return text.substring(1, text.length() - 1)
                        .replace("\\\\", "\\")
                        .replace("\\\"", "\"");
            }
            if (text.startsWith("<") && text.endsWith(">")) {
                return text.substring(1, text.length() - 1);
            }
        }
        return text;
    }

    /** {@code email.utils.quote}. */
    static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** {@code _formatparam(name, value)}. */
    public static String format(String name, String value) throws PythonException {
        if (value.isEmpty()) {
            return name;
        }
        if (PythonText.isAscii(value)) {
            return name + "=\"" + quoted(value) + "\"";
        }
        if (PythonText.hasSurrogates(value)) {
            throw new PythonException("a file name that is not Unicode");
        }
        StringBuilder out = new StringBuilder(name).append("*=utf-8''");
        for (byte b : value.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            boolean plain = (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= '0' && b <= '9')
                    || "_.-~".indexOf(b) >= 0;
            out.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b & 0xff));
        }
        return out.toString();
    }
}
