package dev.bootproof.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;

/** Says on a terminal how far a long command is; says nothing where nobody watches or where it ends soon. */
final class Progress implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final PrintWriter terminal;
    private final boolean watched;
    private long next;
    private long count;
    private boolean shown;

    /** @param patience how long nothing is said */
    Progress(PrintWriter terminal, boolean watched, Duration patience) {
        this.terminal = terminal;
        this.watched = watched;
        this.next = System.nanoTime() + patience.toNanos();
    }

    /** @param err standard error; {@code ./bootproof} knows whether it is a terminal */
    static Progress on(PrintWriter err) {
        return new Progress(err, Boolean.getBoolean("bootproof.terminal"), PATIENCE);
    }

    static Progress none() {
        return new Progress(new PrintWriter(Writer.nullWriter()), false, PATIENCE);
    }

    /** One more is done. */
    void step() {
        count++;
        if (watched && System.nanoTime() - next > 0) {
            terminal.printf("\rdocuments read: %,d", count);
            terminal.flush();
            shown = true;
            next = System.nanoTime() + PAUSE.toNanos();
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown) {
            terminal.print("\r\u001b[K");
            terminal.flush();
        }
    }
}
