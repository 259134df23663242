package dev.bootproof.userdata.cloudinit;

/** Input beyond a bound of this reader; the message names the bound. */
final class OverLimitException extends Exception {
    private static final long serialVersionUID = 1L;

    OverLimitException(String message) {
        super(message);
    }
}
