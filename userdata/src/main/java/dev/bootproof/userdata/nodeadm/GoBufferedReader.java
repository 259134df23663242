package dev.bootproof.userdata.nodeadm;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Go's {@code bufio.Reader} with its buffer of 4,096 bytes. The buffer has to be there, and to be filled in the same steps:
 * a line that does not fit is an error of {@code mime/multipart}, and what is left over of a part whose decoding failed
 * depends on how far the buffer had been filled (Go: {@code bufio/bufio.go}).
 */
final class GoBufferedReader implements GoReader {
    static final int SIZE = 4096;

    /** A line with its line end, if it has one. */
    static final class Line {
        private final byte[] bytes;
        private final boolean atEnd;
        private final @Nullable GoReadException failure;

        private Line(byte[] bytes, boolean atEnd, @Nullable GoReadException failure) {
            this.bytes = bytes;
            this.atEnd = atEnd;
            this.failure = failure;
        }

        byte[] bytes() {
            return bytes;
        }

        /** Whether the input ended before the line did. */
        boolean atEnd() {
            return atEnd;
        }

        /** Why the line is not whole, where that is neither a line end nor the end of the input. */
        @Nullable
        GoReadException failure() {
            return failure;
        }
    }

    private final GoReader source;
    private final byte[] buffer = new byte[SIZE];
    private int from;
    private int to;
    private boolean ended;
    private @Nullable GoReadException failure;

    GoBufferedReader(GoReader source) {
        this.source = source;
    }

    @Override
    public int position() {
        return source.position() - buffered();
    }

    int buffered() {
        return to - from;
    }

    private boolean stopped() {
        return ended || failure != null;
    }

    private void fill() {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        try {
            int count = source.read(buffer, to, SIZE - to);
            if (count == EOF) {
                ended = true;
            } else {
                to += count;
            }
        } catch (GoReadException e) {
            failure = e;
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws GoReadException {
        if (from == to) {
            if (stopped()) {
                return end();
            }
            if (length >= SIZE) {
                return source.read(target, offset, length);
            }
            fill();
            if (from == to) {
                return end();
            }
        }
        int count = Math.min(length, to - from);
        System.arraycopy(buffer, from, target, offset, count);
        from += count;
        return count;
    }

    private int end() throws GoReadException {
        if (failure != null) {
            throw failure;
        }
        return EOF;
    }

    /** Go's {@code Peek}: up to {@code count} bytes; fewer at the end, at an error, or where the buffer is full. */
    byte[] peek(int count) {
        while (to - from < count && to - from < SIZE && !stopped()) {
            fill();
        }
        return Arrays.copyOfRange(buffer, from, from + Math.min(count, to - from));
    }

    /** Whether the source has ended, as far as it is known. */
    boolean ended() {
        return stopped();
    }

    /** One byte, or {@link #EOF}. */
    int readByte() {
        return peek(1).length == 0 ? EOF : buffer[from++] & 0xff;
    }

    /** Go's {@code ReadSlice('\n')}. */
    Line readSlice() throws GoReadException {
        int scanned = 0;
        while (true) {
            for (int i = from + scanned; i < to; i++) {
                if (buffer[i] == '\n') {
                    byte[] line = Arrays.copyOfRange(buffer, from, i + 1);
                    from = i + 1;
                    return new Line(line, false, null);
                }
            }
            if (stopped()) {
                byte[] line = Arrays.copyOfRange(buffer, from, to);
                from = to;
                return new Line(line, failure == null, failure);
            }
            if (buffered() >= SIZE) {
                throw new GoReadException("bufio: buffer full: a line of more than " + SIZE + " bytes", position());
            }
            scanned = to - from;
            fill();
        }
    }

    /** Go's {@code textproto.Reader.readLineSlice}: a line of any length without its line end, or null at the end. */
    byte @Nullable [] readLine() throws GoReadException {
        if (peek(1).length == 0) {
            end();
            return null;
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = readByte();
        while (next != EOF && next != '\n') {
            line.write(next);
            next = readByte();
        }
        byte[] bytes = line.toByteArray();
        boolean carriageReturn = next == '\n' && bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    /** Everything that is left, up to {@code limit} bytes. */
    static byte[] readAll(GoReader reader, int limit) throws GoReadException, LimitException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] chunk = new byte[512];
        int count = reader.read(chunk, 0, chunk.length);
        while (count != EOF) {
            all.write(chunk, 0, count);
            if (all.size() > limit) {
                throw new LimitException("a part of more than " + limit + " bytes");
            }
            count = reader.read(chunk, 0, chunk.length);
        }
        return all.toByteArray();
    }
}
