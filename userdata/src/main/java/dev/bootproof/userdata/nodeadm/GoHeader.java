package dev.bootproof.userdata.nodeadm;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A block of header lines as Go reads it: the head of a message ({@code net/mail}) and, by stricter rules, the head of a
 * part ({@code net/textproto}). Where jakarta.mail takes what it can and goes on, Go refuses the whole block.
 *
 * <p>Sources: Go {@code net/mail/message.go readHeader}, {@code net/textproto/reader.go readMIMEHeader}.
 */
final class GoHeader {
    /** Go: {@code mime/multipart}, {@code maxMIMEHeaderSize} and {@code maxMIMEHeaders}. */
    private static final int MAX_MEMORY = 10 << 20;

    private static final int MAX_HEADERS = 10_000;

    private final Map<String, String> first = new HashMap<>();

    /** The first value of a header; Latin-1, one character a byte. */
    Optional<String> value(String name) {
        return Optional.ofNullable(first.get(name));
    }

    /** The head of a message; empty where there is none that Go takes. The reader then stands at an arbitrary place. */
    static Optional<GoHeader> ofMessage(GoBufferedReader in) throws GoReadException {
        GoHeader header = new GoHeader();
        if (startsBlank(in)) {
            return Optional.empty();
        }
        while (true) {
            byte[] line = in.readLine();
            if (line == null) {
                return header.first.isEmpty() ? Optional.empty() : Optional.of(header);
            }
            String text = continued(in, line);
            if (text.isEmpty()) {
                return Optional.of(header);
            }
            int colon = text.indexOf(':');
            if (colon < 0) {
                return Optional.empty();
            }
            String name = canonical(text.substring(0, colon), true);
            if (!name.isEmpty()) {
                header.first.putIfAbsent(name, trimmedLeft(text.substring(colon + 1)));
            }
        }
    }

    /** The head of a part; empty where the input ends before it does, which {@code multipart} takes for the last part. */
    static Optional<GoHeader> ofPart(GoBufferedReader in) throws GoReadException {
        GoHeader header = new GoHeader();
        int memory = MAX_MEMORY - 400;
        int count = 0;
        int start = in.position();
        if (startsBlank(in)) {
            if (in.readLine() == null) {
                return Optional.empty();
            }
            throw new GoReadException("malformed MIME header initial line: it begins with a blank", start);
        }
        while (true) {
            start = in.position();
            byte[] line = in.readLine();
            if (line == null) {
                return Optional.empty();
            }
            if (line.length == 0) {
                return Optional.of(header);
            }
            if (new String(line, StandardCharsets.ISO_8859_1).indexOf(':') < 0) {
                throw new GoReadException("malformed MIME header: missing colon", start);
            }
            String text = continued(in, line);
            if (text.isEmpty()) {
                return Optional.of(header);
            }
            int colon = text.indexOf(':');
            if (colon < 0) {
                throw new GoReadException("malformed MIME header line", start);
            }
            String name = canonical(text.substring(0, colon), false);
            String value = trimmedLeft(text.substring(colon + 1));
            if (name.isEmpty() || !value.chars().allMatch(c -> (c >= 0x20 && c != 0x7f) || c == '\t')) {
                throw new GoReadException("malformed MIME header line", start);
            }
            if (!header.first.containsKey(name)) {
                memory -= name.length() + 200;
            }
            memory -= value.length();
            if (memory < 0 || ++count > MAX_HEADERS) {
                throw new GoReadException("multipart: message too large", start);
            }
            header.first.putIfAbsent(name, value);
        }
    }

    private static boolean startsBlank(GoBufferedReader in) {
        byte[] next = in.peek(1);
        return next.length == 1 && (next[0] == ' ' || next[0] == '\t');
    }

    /** The line and those that continue it, their blanks at both ends taken off (Go: {@code readContinuedLineSlice}). */
    private static String continued(GoBufferedReader in, byte[] line) throws GoReadException {
        if (line.length == 0) {
            return "";
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes(trimmed(line));
        while (startsBlank(in)) {
            while (startsBlank(in)) {
                in.readByte();
            }
            text.write(' ');
            byte[] next = in.readLine();
            if (next == null) {
                break;
            }
            text.writeBytes(trimmed(next));
            if (text.size() > MAX_MEMORY) {
                throw new GoReadException("message too large", in.position());
            }
        }
        return text.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] trimmed(byte[] line) {
        int from = 0;
        int to = line.length;
        while (from < to && (line[from] == ' ' || line[from] == '\t')) {
            from++;
        }
        while (to > from && (line[to - 1] == ' ' || line[to - 1] == '\t')) {
            to--;
        }
        return java.util.Arrays.copyOfRange(line, from, to);
    }

    private static String trimmedLeft(String value) {
        int from = 0;
        while (from < value.length() && (value.charAt(from) == ' ' || value.charAt(from) == '\t')) {
            from++;
        }
        return value.substring(from);
    }

    /**
     * The name as {@code Content-Type} is written. A name that holds a blank stays as it is and so is another name; one with
     * any other strange byte stays as it is too ({@code lenient}), or is none.
     */
    private static String canonical(String name, boolean lenient) {
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == ' ') {
                blank = true;
            } else if (c == '{' || c == '}' || !GoMediaType.isTokenChar(c)) {
                return lenient ? name : "";
            }
        }
        if (blank) {
            return name;
        }
        StringBuilder canonical = new StringBuilder();
        boolean upper = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (upper && c >= 'a' && c <= 'z') {
                c = Character.toUpperCase(c);
            } else if (!upper && c >= 'A' && c <= 'Z') {
                c = Character.toLowerCase(c);
            }
            canonical.append(c);
            upper = c == '-';
        }
        return canonical.toString();
    }
}
