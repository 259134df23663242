package dev.bootproof.userdata.shell.program;

/** What a program is given to run has something in it that is not followed, or is wrong: what it does is not known. */
public final class UnfollowedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what of the language, never of the text */
    public UnfollowedException(String what) {
        super(what, null, false, false);
    }
}
