package dev.bootproof.userdata.shell.syntax;

import java.util.List;
import java.util.Optional;

/**
 * A script as far as it was read.
 *
 * @param end where and why reading stopped before the end, if it did; what stands there or behind is not in
 *     {@code commands}
 */
public record Script(List<Command> commands, Optional<Stop> end) {
    public record Stop(Position position, String why) {}

    public Script {
        commands = List.copyOf(commands);
    }
}
