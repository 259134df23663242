package dev.bootproof.userdata.shell.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A script as far as it was read.
 *
 * @param commands one for each line or lines that bash reads at a time
 * @param end where and why reading stopped before the end, if it did; what stands there or behind is not in
 *     {@code commands}
 */
public record Script(List<Command> commands, Optional<Stop> end) {
    public record Stop(Position position, String why, Kind kind) {
        public enum Kind {
            /** A bound of this reader. */
            BOUND,
            /** A syntax error. */
            ERROR,
            /** A syntax error that bash's lexer finds, so that its grammar never sees it: a quote that is not closed. */
            LEXICAL,
            /** The same inside {@code [[ ]]}, which bash then takes for still open (bash: {@code PST_CONDCMD}). */
            CONDITION,
            /** A syntax error inside <code>$(…)</code>, at which bash leaves whatever runs the text. */
            SUBSTITUTION
        }

        /** Whether bash stops here as well. */
        public boolean error() {
            return kind != Kind.BOUND;
        }

        /** Whether it is an error that bash's grammar never sees. */
        public boolean lexical() {
            return kind == Kind.LEXICAL || kind == Kind.CONDITION;
        }
    }

    public Script {
        commands = List.copyOf(commands);
    }
}
