package dev.bootproof.cli.demo;

/** A step of the demo did not work; the message says what to do. */
public final class StepFailedException extends Exception {
    private static final long serialVersionUID = 1L;

    public StepFailedException(String message) {
        super(message);
    }
}
