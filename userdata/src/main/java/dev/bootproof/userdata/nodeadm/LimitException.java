package dev.bootproof.userdata.nodeadm;

/** Input beyond a bound of this reader, not of nodeadm: what nodeadm makes of it is not known. */
final class LimitException extends Exception {
    private static final long serialVersionUID = 1L;

    LimitException(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
