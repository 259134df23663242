package dev.bootproof.userdata.shell.expand;

/** An expansion fails, as it would in bash. */
public final class ExpansionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String why;
    private final boolean fatal;

    /** @param fatal whether the shell ends; else only the line that is being read */
    public ExpansionException(String why, boolean fatal) {
        super(why, null, false, false);
        this.why = why;
        this.fatal = fatal;
    }

    /** The reason, without any value of the script's. */
    public String why() {
        return why;
    }

    public boolean fatal() {
        return fatal;
    }
}
