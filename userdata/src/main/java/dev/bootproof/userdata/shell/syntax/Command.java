package dev.bootproof.userdata.shell.syntax;

import java.util.List;
import java.util.Optional;

/** A node of a script's tree. */
public sealed interface Command {
    Position position();

    /**
     * {@code A=1 program argument <<EOF}.
     *
     * @param hereDocument the text on standard input, if the script gives one
     */
    record Simple(List<Assignment> assignments, List<Word> words, Optional<Word> hereDocument, Position position)
            implements Command {
        public Simple {
            assignments = List.copyOf(assignments);
            words = List.copyOf(words);
        }
    }

    record Assignment(String name, Word value) {}

    /** Commands one after the other. */
    record Sequence(List<Command> commands, Position position) implements Command {
        public Sequence {
            commands = List.copyOf(commands);
        }
    }

    /** {@code first && second} or {@code first || second}. */
    record AndOr(Command first, Command second, Position position) implements Command {}

    /** {@code a | b | c}; one member where there is no pipe. */
    record Pipeline(List<Command> members, Position position) implements Command {
        public Pipeline {
            members = List.copyOf(members);
        }
    }

    record If(Command condition, Command then, Optional<Command> otherwise, Position position) implements Command {}

    /** {@code { …; }}, or {@code ( … )} where {@code subshell}. */
    record Group(Command body, boolean subshell, Position position) implements Command {}
}
