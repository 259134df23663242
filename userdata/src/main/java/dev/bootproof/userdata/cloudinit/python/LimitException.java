package dev.bootproof.userdata.cloudinit.python;

/** Input beyond a bound of this reader; the message names the bound. What the node does is then not known. */
public final class LimitException extends Exception {
    private static final long serialVersionUID = 1L;

    public LimitException(String message) {
        super(message, null, false, false);
    }
}
