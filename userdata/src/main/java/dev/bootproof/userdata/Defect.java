package dev.bootproof.userdata;

import java.util.Arrays;

/**
 * An error of Bootproof's own, told without the exception's message, which may hold text of a document.
 *
 * @param type the exception's class, without its package
 * @param place where Bootproof's code failed; where another's did, if none of Bootproof's was running
 */
public record Defect(String type, String place) {
    public static Defect of(Throwable error) {
        StackTraceElement[] frames = error.getStackTrace();
        String place = Arrays.stream(frames)
                .filter(frame -> frame.getClassName().startsWith("dev.bootproof."))
                .findFirst()
                .or(() -> Arrays.stream(frames).findFirst())
                .map(StackTraceElement::toString)
                .orElse("an unknown place");
        return new Defect(error.getClass().getSimpleName(), place);
    }

    /** What a document is reported with that Bootproof fails on. */
    public String message() {
        return "Bootproof itself fails on it; please report this: " + this;
    }

    @Override
    public String toString() {
        return type + " at " + place;
    }
}
