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
    /** @param error whether bash stops here as well: a syntax error; else a bound of this reader */
    public record Stop(Position position, String why, boolean error) {}

    public Script {
        commands = List.copyOf(commands);
    }
}
