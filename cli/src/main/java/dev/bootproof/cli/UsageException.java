package dev.bootproof.cli;

/** The command line is wrong in a way the parser cannot see; the message says what and how to mend it. */
final class UsageException extends Exception {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
