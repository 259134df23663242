package dev.bootproof.userdata.nodeadm;

/** A text that nodeadm cannot decode as a NodeConfig: it leaves the whole source out and goes on without it. */
final class UndecodableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int at;

    /** @param at the place in the text, in code points */
    UndecodableException(String message, int at) {
        super(message);
        this.at = at;
    }

    int at() {
        return at;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
