package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;

/** The commands a script reaches, in order, and the places where knowledge ended. */
public record ShellReading(List<ReachedCommand> commands, List<Gap> gaps) {
    /** A place whose commands are not known. */
    public record Gap(Position position, String why) {}

    public ShellReading {
        commands = List.copyOf(commands);
        gaps = List.copyOf(gaps);
    }
}
