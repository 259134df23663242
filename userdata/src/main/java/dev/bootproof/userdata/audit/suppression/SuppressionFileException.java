package dev.bootproof.userdata.audit.suppression;

import java.io.Serial;
import java.util.List;

/** A configuration file that cannot be taken. */
public final class SuppressionFileException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What is wrong, each as {@code line:column: what; what to do}. */
    private final List<String> errors;

    SuppressionFileException(List<String> errors) {
        super(String.join("\n", errors));
        this.errors = List.copyOf(errors);
    }

    public List<String> errors() {
        return errors;
    }
}
