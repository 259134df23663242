package dev.bootproof.userdata.nodeadm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A Content-Type as Go's {@code mime.ParseMediaType} reads it. Python's reader and jakarta.mail take most of what is refused
 * here, so that a document can be fine for cloud-init and none for nodeadm (Go: {@code mime/mediatype.go}).
 *
 * @param type in lower case
 * @param parameters by name in lower case; Latin-1, one character a byte
 */
record GoMediaType(String type, Map<String, String> parameters) {
    private static final String SPECIALS = "()<>@,;:\\\"/[]?=";

    GoMediaType {
        parameters = Map.copyOf(parameters);
    }

    /** Why a Content-Type is refused. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedException(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    static boolean isTokenChar(char c) {
        return c > 0x20 && c < 0x7f && SPECIALS.indexOf(c) < 0;
    }

    /** @param value Latin-1, one character a byte */
    static GoMediaType parse(String value) throws MalformedException {
        int semicolon = value.indexOf(';');
        String base = semicolon < 0 ? value : value.substring(0, semicolon);
        String type = trimmed(base).toLowerCase(Locale.ROOT);
        check(type);
        Map<String, String> parameters = new HashMap<>();
        Map<String, Map<String, String>> continuations = new LinkedHashMap<>();
        Scanner scanner = new Scanner(value, base.length());
        while (true) {
            scanner.skipSpace();
            if (scanner.atEnd()) {
                break;
            }
            int start = scanner.at;
            Optional<Map.Entry<String, String>> parameter = scanner.parameter();
            if (parameter.isEmpty()) {
                if (trimmed(value.substring(start)).equals(";")) {
                    break;
                }
                throw new MalformedException("mime: invalid media parameter");
            }
            String name = parameter.get().getKey();
            int star = name.indexOf('*');
            Map<String, String> target = star < 0
                    ? parameters
                    : continuations.computeIfAbsent(name.substring(0, star), key -> new HashMap<>());
            String earlier = target.put(name, parameter.get().getValue());
            if (earlier != null && !earlier.equals(parameter.get().getValue())) {
                throw new MalformedException("mime: duplicate parameter name");
            }
        }
        continuations.forEach((name, pieces) -> stitched(name, pieces).ifPresent(text -> parameters.put(name, text)));
        return new GoMediaType(type, parameters);
    }

    private static void check(String type) throws MalformedException {
        int slash = token(type, 0);
        if (slash == 0) {
            throw new MalformedException("mime: no media type");
        }
        if (slash == type.length()) {
            return;
        }
        if (type.charAt(slash) != '/') {
            throw new MalformedException("mime: expected slash after first token");
        }
        int end = token(type, slash + 1);
        if (end == slash + 1) {
            throw new MalformedException("mime: expected token after slash");
        }
        if (end != type.length()) {
            throw new MalformedException("mime: unexpected content after media subtype");
        }
    }

    private static int token(String text, int from) {
        int end = from;
        while (end < text.length() && isTokenChar(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** RFC 2231: {@code name*=utf-8''text}, or pieces {@code name*0}, {@code name*1*}. */
    private static Optional<String> stitched(String name, Map<String, String> pieces) {
        String single = pieces.get(name + "*");
        if (single != null) {
            return extended(single);
        }
        StringBuilder text = new StringBuilder();
        boolean valid = false;
        for (int n = 0; ; n++) {
            String piece = pieces.get(name + "*" + n);
            if (piece == null) {
                String encoded = pieces.get(name + "*" + n + "*");
                if (encoded == null) {
                    break;
                }
                piece = (n == 0 ? extended(encoded) : unescaped(encoded)).orElse("");
            }
            valid = true;
            text.append(piece);
        }
        return valid ? Optional.of(text.toString()) : Optional.empty();
    }

    private static Optional<String> extended(String value) {
        String[] pieces = value.split("'", 3);
        if (pieces.length < 3) {
            return Optional.empty();
        }
        String charset = pieces[0].toLowerCase(Locale.ROOT);
        return charset.equals("us-ascii") || charset.equals("utf-8") ? unescaped(pieces[2]) : Optional.empty();
    }

    private static Optional<String> unescaped(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '%') {
                out.write(c);
                continue;
            }
            int high = i + 2 < text.length() ? GoQuotedPrintable.hex(text.charAt(i + 1)) : -1;
            int low = i + 2 < text.length() ? GoQuotedPrintable.hex(text.charAt(i + 2)) : -1;
            if (high < 0 || low < 0) {
                return Optional.empty();
            }
            out.write(high << 4 | low);
            i += 2;
        }
        return Optional.of(out.toString(StandardCharsets.ISO_8859_1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Walks over the parameters. */
    private static final class Scanner {
        private final String text;
        private int at;

        Scanner(String text, int from) {
            this.text = text;
            this.at = from;
        }

        boolean atEnd() {
            return at >= text.length();
        }

        void skipSpace() {
            while (!atEnd() && isSpace(text.charAt(at))) {
                at++;
            }
        }

        private boolean take(char wanted) {
            skipSpace();
            if (atEnd() || text.charAt(at) != wanted) {
                return false;
            }
            at++;
            skipSpace();
            return true;
        }

        Optional<Map.Entry<String, String>> parameter() {
            if (!take(';')) {
                return Optional.empty();
            }
            int end = token(text, at);
            String name = text.substring(at, end).toLowerCase(Locale.ROOT);
            at = end;
            if (name.isEmpty() || !take('=')) {
                return Optional.empty();
            }
            return value().map(value -> Map.entry(name, value));
        }

        private Optional<String> value() {
            if (atEnd() || text.charAt(at) != '"') {
                int end = token(text, at);
                String value = text.substring(at, end);
                at = end;
                return value.isEmpty() ? Optional.empty() : Optional.of(value);
            }
            StringBuilder value = new StringBuilder();
            for (int i = at + 1; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"') {
                    at = i + 1;
                    return Optional.of(value.toString());
                }
                if (c == '\\' && i + 1 < text.length() && SPECIALS.indexOf(text.charAt(i + 1)) >= 0) {
                    value.append(text.charAt(++i));
                } else if (c == '\r' || c == '\n') {
                    return Optional.empty();
                } else {
                    value.append(c);
                }
            }
            return Optional.empty();
        }
    }
}
