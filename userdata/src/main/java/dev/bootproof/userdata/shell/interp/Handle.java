package dev.bootproof.userdata.shell.interp;

/** What a descriptor is connected to. */
sealed interface Handle {
    /**
     * @param id in {@link SharedState#inputs}
     * @param endless whether more comes for as long as somebody reads
     */
    record In(String id, boolean endless) implements Handle {}

    record ToFile(String path) implements Handle {}

    /** @param id in {@link State#captures} */
    record Capture(String id) implements Handle {}

    record Nowhere() implements Handle {}

    /** One of the first three that was closed; others are then none. */
    record Closed() implements Handle {}

    /** @param lines whether its bytes are any; else they are NULs, among which no line ends */
    record Endless(boolean lines) implements Handle {}
}
