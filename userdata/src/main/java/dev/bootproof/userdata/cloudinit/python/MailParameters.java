package dev.bootproof.userdata.cloudinit.python;

import java.nio.charset.StandardCharsets;
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
        String collapsed() throws PythonException, LimitException;

        record Plain(String text) implements Value {
            @Override
            public String collapsed() {
                return unquoted(text);
            }
        }

        /**
         * By RFC 2231.
         *
         * @param charset empty where none is named, and then there is no language either
         */
        record Encoded(Optional<String> charset, String language, String text) implements Value {
            @Override
            public String collapsed() throws PythonException, LimitException {
                Optional<PythonCodec> codec = PythonCodec.find(charset.orElse("us-ascii"));
                return codec.isEmpty()
                        ? unquoted(text)
                        : codec.get().decodeReplacing(PythonText.rawUnicodeEscape(text));
            }
        }
    }

    /** One parameter; the first of a header is the header's own value, as a name without value. */
    private record Parameter(String name, Value value) {}

    /** The first parameter of the name, its value unquoted; {@code header} is the header's whole value. */
    static Optional<Value> find(String header, String name) throws PythonException {
        for (Parameter parameter : all(header)) {
            if (PythonText.lower(parameter.name()).equals(name)) {
                return Optional.of(parameter.value());
            }
        }
        return Optional.empty();
    }

    /** {@code set_param(name, value)}: where the header has the parameter, all of them are written anew. */
    public static String set(String header, String name, String value) throws PythonException, LimitException {
        Optional<Value> before = find(header, name);
        boolean bare = before.isPresent()
                && before.get() instanceof Value.Plain plain
                && plain.text().isEmpty();
        if (before.isEmpty() || bare) {
            return header.isEmpty() ? format(name, value) : header + "; " + format(name, value);
        }
        List<String> formatted = new ArrayList<>();
        for (Parameter parameter : all(header)) {
            if (PythonText.lower(parameter.name()).equals(name)) {
                formatted.add(format(parameter.name(), value));
            } else if (parameter.value() instanceof Value.Encoded encoded) {
                formatted.add(parameter.name() + "*=" + encoded(encoded));
            } else {
                formatted.add(format(parameter.name(), ((Value.Plain) parameter.value()).text()));
            }
        }
        return String.join("; ", formatted);
    }

    /** {@code _get_params_preserve}, each value unquoted: those in pieces stand at the end, joined. */
    private static List<Parameter> all(String header) throws PythonException {
        List<Parameter> parameters = new ArrayList<>();
        Map<String, List<Segment>> continued = new LinkedHashMap<>();
        boolean first = true;
        for (String field : split(header)) {
            int at = field.indexOf('=');
            String name = PythonText.strip(at < 0 ? field : field.substring(0, at));
            String value = unquoted(at < 0 ? "" : PythonText.strip(field.substring(at + 1)));
            Matcher matcher = CONTINUATION.matcher(name);
            if (first) {
                parameters.add(new Parameter(name, new Value.Plain(value)));
            } else if (matcher.matches()) {
                Optional<Integer> number = Optional.ofNullable(matcher.group(2)).map(Integer::valueOf);
                continued
                        .computeIfAbsent(matcher.group(1), k -> new ArrayList<>())
                        .add(new Segment(number, value, name.endsWith("*")));
            } else {
                parameters.add(new Parameter(name, new Value.Plain(unquoted('"' + quoted(value) + '"'))));
            }
            first = false;
        }
        for (Map.Entry<String, List<Segment>> entry : continued.entrySet()) {
            parameters.add(new Parameter(entry.getKey(), joined(entry.getValue())));
        }
        return parameters;
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
                ? new Value.Encoded(Optional.empty(), "", unquoted('"' + value + '"'))
                : new Value.Encoded(Optional.of(pieces[0]), pieces[1], unquoted('"' + pieces[2] + '"'));
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
        return name + "*=utf-8''" + percentEncoded(value.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code email.utils.encode_rfc2231}. */
    private static String encoded(Value.Encoded value) throws PythonException, LimitException {
        PythonCodec codec = PythonCodec.find(
                        value.charset().filter(name -> !name.isEmpty()).orElse("us-ascii"))
                .orElseThrow(() -> new PythonException("a parameter of a charset that is none"));
        String text = percentEncoded(codec.encode(value.text())
                .orElseThrow(() -> new PythonException("a parameter that is not of its charset")));
        return value.charset()
                .map(name -> name + "'" + value.language() + "'" + text)
                .orElse(text);
    }

    /** {@code urllib.parse.quote(text, safe="")}. */
    private static String percentEncoded(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        for (byte b : bytes) {
            boolean plain = (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= '0' && b <= '9')
                    || "_.-~".indexOf(b) >= 0;
            out.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b & 0xff));
        }
        return out.toString();
    }
}
