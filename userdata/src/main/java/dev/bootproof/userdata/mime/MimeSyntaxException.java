package dev.bootproof.userdata.mime;

/** A message that cannot be read. The text of the message is never part of the error's. */
public final class MimeSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    public MimeSyntaxException(String message) {
        super(message);
    }
}
