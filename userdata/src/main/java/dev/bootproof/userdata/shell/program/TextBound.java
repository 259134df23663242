package dev.bootproof.userdata.shell.program;

/** How long a text may become in a program's work: few commands let one grow without end. */
public final class TextBound {
    public static final int MAX_LENGTH = 300_000;

    private TextBound() {}

    /**
     * The same text.
     *
     * @throws UnfollowedException where it is too long
     */
    public static <T extends CharSequence> T hold(T text) {
        if (text.length() > MAX_LENGTH) {
            throw new UnfollowedException("a long text");
        }
        return text;
    }
}
