package dev.bootproof.userdata.nodeadm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a multipart body as Go's {@code mime/multipart} finds them. Other readers take a boundary line wherever one
 * stands; this one settles on CRLF or LF by the first boundary line, wants that line end before and after every other one,
 * and fails where the closing line is missing (Go: {@code mime/multipart/multipart.go}).
 */
final class GoMultipart {
    private static final byte[] QUOTED_PRINTABLE = "quoted-printable".getBytes(StandardCharsets.US_ASCII);

    private final GoBufferedReader in;
    private final byte[] dashBoundary;
    private byte[] lineEnd = {'\r', '\n'};
    private @Nullable Part current;
    private int parts;

    /** @param boundary Latin-1, one character a byte */
    GoMultipart(GoReader body, String boundary) {
        this.in = new GoBufferedReader(body);
        this.dashBoundary = ("--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A part; its body is decoded from quoted-printable and from nothing else. */
    final class Part implements GoReader {
        private final GoHeader header;
        private final int offset;
        private final GoReader content;
        private int known;
        private int total;
        private boolean ended;
        private @Nullable GoReadException failure;
        private boolean sourceEnded;

        private Part(GoHeader header, int offset) {
            this.header = header;
            this.offset = offset;
            boolean quoted = header.value("Content-Transfer-Encoding")
                    .filter(value -> value.equalsIgnoreCase(new String(QUOTED_PRINTABLE, StandardCharsets.US_ASCII)))
                    .isPresent();
            this.content = quoted ? new GoQuotedPrintable(new Raw()) : new Raw();
        }

        GoHeader header() {
            return header;
        }

        /** Where its body begins in the document. */
        int offset() {
            return offset;
        }

        @Override
        public int position() {
            return in.position();
        }

        @Override
        public int read(byte[] target, int from, int length) throws GoReadException {
            return content.read(target, from, length);
        }

        /** The bytes up to the next boundary. */
        private final class Raw implements GoReader {
            @Override
            public int position() {
                return in.position();
            }

            @Override
            public int read(byte[] target, int from, int length) throws GoReadException {
                while (known == 0 && !ended && failure == null) {
                    byte[] ahead = in.peek(in.buffered());
                    scan(ahead);
                    if (known == 0 && !ended && failure == null) {
                        if (in.peek(ahead.length + 1).length <= ahead.length) {
                            sourceEnded = true;
                        }
                    }
                }
                if (known == 0) {
                    if (failure != null) {
                        throw failure;
                    }
                    return EOF;
                }
                int count = in.read(target, from, Math.min(length, known));
                total += count;
                known -= count;
                return count;
            }
        }

        private void scan(byte[] ahead) {
            byte[] separator = separator();
            if (total == 0) {
                if (startsWith(ahead, 0, dashBoundary)) {
                    settle(0, after(ahead, dashBoundary.length), dashBoundary.length);
                    return;
                }
                if (startsWith(dashBoundary, 0, ahead)) {
                    exhausted(0);
                    return;
                }
            }
            int index = indexOf(ahead, separator);
            if (index >= 0) {
                settle(index, after(ahead, index + separator.length), index + separator.length);
                return;
            }
            if (startsWith(separator, 0, ahead)) {
                exhausted(0);
                return;
            }
            for (int i = ahead.length - 1; i >= 0; i--) {
                if (ahead[i] == separator[0]) {
                    if (startsWith(separator, 0, Arrays.copyOfRange(ahead, i, ahead.length))) {
                        known = i;
                        if (i == 0) {
                            exhausted(0);
                        }
                        return;
                    }
                    break;
                }
            }
            exhausted(ahead.length);
        }

        private void settle(int bodyEnd, int match, int skipped) {
            if (match < 0) {
                known = skipped;
            } else {
                known = bodyEnd;
                ended = match > 0;
            }
        }

        private void exhausted(int more) {
            known = more;
            if (sourceEnded) {
                failure = new GoReadException("unexpected EOF", in.position());
            }
        }

        /** Go's {@code matchAfterPrefix}: 1 a boundary, -1 none, 0 more has to be read. */
        private int after(byte[] ahead, int from) {
            if (from == ahead.length) {
                return sourceEnded ? 1 : 0;
            }
            byte c = ahead[from];
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                return 1;
            }
            if (c == '-') {
                if (from + 1 == ahead.length) {
                    return sourceEnded ? -1 : 0;
                }
                return ahead[from + 1] == '-' ? 1 : -1;
            }
            return -1;
        }
    }

    /** The next part, or empty after the last. */
    Optional<Part> next() throws GoReadException {
        if (current != null) {
            discard(current);
        }
        if (dashBoundary.length == 2) {
            throw new GoReadException("multipart: boundary is empty", in.position());
        }
        boolean expectPart = false;
        while (true) {
            int start = in.position();
            GoBufferedReader.Line line = in.readSlice();
            byte[] bytes = line.bytes();
            if (line.failure() != null) {
                throw new GoReadException(
                        "multipart: NextPart: " + line.failure().getMessage(), start);
            }
            if (line.atEnd()) {
                if (isFinal(bytes)) {
                    return Optional.empty();
                }
                throw new GoReadException("multipart: NextPart: EOF", start);
            }
            if (isDelimiter(bytes)) {
                parts++;
                Optional<GoHeader> header = GoHeader.ofPart(in);
                if (header.isEmpty()) {
                    return Optional.empty();
                }
                Part part = new Part(header.get(), in.position());
                current = part;
                return Optional.of(part);
            }
            if (isFinal(bytes)) {
                return Optional.empty();
            }
            if (expectPart) {
                throw new GoReadException("multipart: expecting a new Part", start);
            }
            if (parts == 0) {
                continue;
            }
            if (Arrays.equals(bytes, lineEnd)) {
                expectPart = true;
                continue;
            }
            throw new GoReadException("multipart: unexpected line in Next()", start);
        }
    }

    private static void discard(Part part) {
        byte[] scratch = new byte[32 * 1024];
        try {
            int count = part.read(scratch, 0, scratch.length);
            while (count != GoReader.EOF) {
                count = part.read(scratch, 0, scratch.length);
            }
        } catch (GoReadException e) {
            // as in Go: what went wrong in a part that nobody wanted is not looked at; the next line tells
            return;
        }
    }

    private byte[] separator() {
        byte[] separator = Arrays.copyOf(lineEnd, lineEnd.length + dashBoundary.length);
        System.arraycopy(dashBoundary, 0, separator, lineEnd.length, dashBoundary.length);
        return separator;
    }

    private boolean isFinal(byte[] line) {
        int length = dashBoundary.length;
        if (!startsWith(line, 0, dashBoundary) || line.length < length + 2) {
            return false;
        }
        if (line[length] != '-' || line[length + 1] != '-') {
            return false;
        }
        int rest = skipBlanks(line, length + 2);
        return rest == line.length || Arrays.equals(line, rest, line.length, lineEnd, 0, lineEnd.length);
    }

    private boolean isDelimiter(byte[] line) {
        if (!startsWith(line, 0, dashBoundary)) {
            return false;
        }
        int rest = skipBlanks(line, dashBoundary.length);
        if (parts == 0 && line.length - rest == 1 && line[rest] == '\n') {
            lineEnd = new byte[] {'\n'};
        }
        return Arrays.equals(line, rest, line.length, lineEnd, 0, lineEnd.length);
    }

    private static int skipBlanks(byte[] line, int from) {
        int at = from;
        while (at < line.length && (line[at] == ' ' || line[at] == '\t')) {
            at++;
        }
        return at;
    }

    private static boolean startsWith(byte[] text, int from, byte[] prefix) {
        return text.length - from >= prefix.length
                && Arrays.equals(text, from, from + prefix.length, prefix, 0, prefix.length);
    }

    private static int indexOf(byte[] text, byte[] wanted) {
        for (int i = 0; i + wanted.length <= text.length; i++) {
            if (text[i] == wanted[0] && startsWith(text, i, wanted)) {
                return i;
            }
        }
        return -1;
    }
}
