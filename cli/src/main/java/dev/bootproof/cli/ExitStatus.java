package dev.bootproof.cli;

/** The command's exit statuses; part of its contract. */
public final class ExitStatus {
    public static final int COMPLIANT = 0;
    public static final int NON_COMPLIANT = 1;
    /** Something could not be known, or the list is not complete. */
    public static final int UNKNOWN = 2;
    /** The command line is wrong, or names what is not there. */
    public static final int USAGE = 64;
    /** A defect of the command itself (sysexits: EX_SOFTWARE). */
    public static final int SOFTWARE = 70;

    private ExitStatus() {}
}
