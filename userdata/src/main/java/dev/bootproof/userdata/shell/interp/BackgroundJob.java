package dev.bootproof.userdata.shell.interp;

/**
 * A process in the background.
 *
 * @param id what {@code $!} is
 * @param shell {@code $$} of the shell that started it
 */
record BackgroundJob(String id, int shell) {
    /**
     * How it ends by itself.
     *
     * @param status {@link State#UNKNOWN} where that is not known
     * @param at when, in seconds that were slept since the script began; infinite where it never does
     */
    record End(int status, double at) {
        /** What is left where two branches differ: the earlier time. */
        End or(End other) {
            return new End(status == other.status ? status : State.UNKNOWN, Math.min(at, other.at));
        }
    }
}
