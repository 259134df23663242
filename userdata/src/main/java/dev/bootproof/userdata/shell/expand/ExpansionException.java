package dev.bootproof.userdata.shell.expand;

/** An expansion fails, as it would in bash. */
public final class ExpansionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean fatal;

    /** @param fatal whether the shell ends; else only the line that is being read */
    public ExpansionException(String why, boolean fatal) {
        super(why, null, false, false);
        this.fatal = fatal;
    }

    public boolean fatal() {
        return fatal;
    }
}
