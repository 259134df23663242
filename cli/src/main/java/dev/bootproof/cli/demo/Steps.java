package dev.bootproof.cli.demo;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/** Says what is being done, and how long it took. */
final class Steps {
    private final PrintWriter out;

    Steps(PrintWriter out) {
        this.out = out;
    }

    interface Step<T> {
        T run() throws Exception;
    }

    <T> T step(String what, Step<T> step) throws Exception {
        out.print("- " + what + " …");
        out.flush();
        Instant start = Instant.now();
        try {
            T result = step.run();
            out.printf(" %.1f s%n", Duration.between(start, Instant.now()).toMillis() / 1000.0);
            return result;
        } catch (Exception e) {
            out.println(" failed");
            throw e;
        }
    }
}
