package dev.bootproof.userdata.nodeadm;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Quoted-printable as Go decodes it while it reads a part (Go: {@code mime/quotedprintable/reader.go}). */
final class GoQuotedPrintable implements GoReader {
    private final GoBufferedReader in;
    private byte[] line = {};
    private int at;
    private boolean ended;
    private @Nullable GoReadException failure;

    GoQuotedPrintable(GoReader source) {
        this.in = new GoBufferedReader(source);
    }

    @Override
    public int position() {
        return in.position();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws GoReadException {
        int count = 0;
        while (count < length) {
            if (at == line.length) {
                if (failure != null) {
                    if (count > 0) {
                        return count;
                    }
                    throw failure;
                }
                if (ended) {
                    return count == 0 ? EOF : count;
                }
                next();
                continue;
            }
            int b = line[at] & 0xff;
            if (b == '=') {
                int high = at + 2 < line.length ? hex((char) (line[at + 1] & 0xff)) : -1;
                int low = at + 2 < line.length ? hex((char) (line[at + 2] & 0xff)) : -1;
                if (high >= 0 && low >= 0) {
                    b = high << 4 | low;
                    at += 2;
                } else if (at + 1 >= line.length || line[at + 1] == '\r' || line[at + 1] == '\n') {
                    throw new GoReadException("quotedprintable: '=' without two hexadecimal digits", position());
                }
            } else if (b != '\t' && b != '\r' && b != '\n' && (b < ' ' || b == 0x7f)) {
                throw new GoReadException(
                        String.format("quotedprintable: invalid unescaped byte 0x%02x in body", b), position());
            }
            target[offset + count++] = (byte) b;
            at++;
        }
        return count;
    }

    private void next() {
        byte[] whole;
        try {
            GoBufferedReader.Line read = in.readSlice();
            whole = read.bytes();
            ended = read.atEnd();
            failure = read.failure();
        } catch (GoReadException e) {
            failure = e;
            return;
        }
        int end = whole.length;
        while (end > 0 && " \n\r\t".indexOf(whole[end - 1]) >= 0) {
            end--;
        }
        at = 0;
        boolean lineFeed = whole.length > 0 && whole[whole.length - 1] == '\n';
        if (end > 0 && whole[end - 1] == '=') {
            int rest = end;
            while (rest < whole.length && (whole[rest] == ' ' || whole[rest] == '\t')) {
                rest++;
            }
            boolean soft = rest < whole.length
                    && (whole[rest] == '\n'
                            || (whole[rest] == '\r' && rest + 1 < whole.length && whole[rest + 1] == '\n'));
            line = Arrays.copyOf(whole, end - 1);
            if (!soft && !(rest == whole.length && line.length > 0 && ended)) {
                failure = new GoReadException("quotedprintable: invalid bytes after =", position());
            }
        } else if (lineFeed) {
            boolean carriageReturn = whole.length > 1 && whole[whole.length - 2] == '\r';
            line = Arrays.copyOf(whole, end + (carriageReturn ? 2 : 1));
            line[line.length - 1] = '\n';
            if (carriageReturn) {
                line[line.length - 2] = '\r';
            }
        } else {
            line = Arrays.copyOf(whole, end);
        }
    }

    /** The value of a hexadecimal digit, or -1. */
    static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
