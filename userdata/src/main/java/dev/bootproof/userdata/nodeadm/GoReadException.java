package dev.bootproof.userdata.nodeadm;

/** An error, other than the end of input, of one of the classes that read as Go's standard library does. */
final class GoReadException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    /** @param offset of the byte at which the reading stopped, in the input of the outermost reader */
    GoReadException(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
