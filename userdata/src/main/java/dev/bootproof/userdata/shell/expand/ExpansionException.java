package dev.bootproof.userdata.shell.expand;

/** An expansion fails, as it would in bash. */
public final class ExpansionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is given up. */
    public enum Reach {
        /** The line that is being read. */
        LINE,
        /** The script's own line, whatever text it has run that the error is in. */
        SCRIPT_LINE,
        SHELL
    }

    private final String why;
    private final Reach reach;

    /** @param fatal whether the shell ends; else only the line that is being read */
    public ExpansionException(String why, boolean fatal) {
        this(why, fatal ? Reach.SHELL : Reach.LINE);
    }

    public ExpansionException(String why, Reach reach) {
        super(why, null, false, false);
        this.why = why;
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }

    /** The reason, without any value of the script's. */
    public String why() {
        return why;
    }

    public boolean fatal() {
        return reach == Reach.SHELL;
    }
}
