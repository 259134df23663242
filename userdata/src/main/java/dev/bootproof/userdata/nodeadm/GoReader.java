package dev.bootproof.userdata.nodeadm;

/** Go's {@code io.Reader}: some bytes, or the end, or an error. */
interface GoReader {
    int EOF = -1;

    /** How many bytes were put into {@code target}, at least one, or {@link #EOF}. */
    int read(byte[] target, int offset, int length) throws GoReadException;

    /** How many bytes of the outermost input have been taken in. */
    int position();

    static GoReader of(byte[] input) {
        return new GoReader() {
            private int next;

            @Override
            public int read(byte[] target, int offset, int length) {
                if (next == input.length) {
                    return EOF;
                }
                int count = Math.min(length, input.length - next);
                System.arraycopy(input, next, target, offset, count);
                next += count;
                return count;
            }

            @Override
            public int position() {
                return next;
            }
        };
    }
}
