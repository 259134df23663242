package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;
import java.util.Optional;

/**
 * A command that the script would run.
 *
 * @param program the resolved name: for a file of the image the path where the image has it, whatever copy or link led
 *     to it; else a normalised absolute path where one was given, or the bare name
 * @param shipped whether what runs is a script that the image ships, not one that user data put at its path
 * @param arguments what stands behind the name; empty where the value is not known
 * @param reason how the command is reached where that is not plain from the text, for instance "under a condition"
 */
public record ReachedCommand(
        String program,
        boolean shipped,
        List<Optional<String>> arguments,
        Certainty certainty,
        Position position,
        Optional<String> reason) {
    public ReachedCommand {
        arguments = List.copyOf(arguments);
    }

    /** Whether both are one command of the script, however certain. */
    boolean isSameAs(ReachedCommand other) {
        return program.equals(other.program) && shipped == other.shipped && position.equals(other.position);
    }

    ReachedCommand with(Certainty other) {
        return new ReachedCommand(program, shipped, arguments, other, position, reason);
    }

    /** The same where only some nodes run it. */
    ReachedCommand weakened(String why) {
        return certainty != Certainty.DEFINITE
                ? this
                : new ReachedCommand(program, shipped, arguments, Certainty.LIKELY, position, Optional.of(why));
    }

    /** The same, said of another place. */
    public ReachedCommand at(Position place) {
        return new ReachedCommand(program, shipped, arguments, certainty, place, reason);
    }
}
