package dev.bootproof.userdata.shell.syntax;

import java.util.List;
import java.util.Optional;

/** A node of a script's tree. */
public sealed interface Command {
    Position position();

    /**
     * {@code A=1 program argument >file}.
     *
     * @param text as bash prints it: its pieces as they are written, with a blank between them
     */
    record Simple(
            List<Assignment> assignments, List<Word> words, List<Redirect> redirects, String text, Position position)
            implements Command {
        public Simple {
            assignments = List.copyOf(assignments);
            words = List.copyOf(words);
            redirects = List.copyOf(redirects);
        }
    }

    /** Commands one after the other. */
    record Sequence(List<Command> commands, Position position) implements Command {
        public Sequence {
            commands = List.copyOf(commands);
        }
    }

    /** {@code command &}. */
    record Background(Command command, Position position) implements Command {}

    /** {@code first && second || third}; evaluated from left to right. */
    record AndOr(Command first, List<Next> rest, Position position) implements Command {
        public AndOr {
            rest = List.copyOf(rest);
        }

        public record Next(boolean and, Command command) {}
    }

    /** {@code ! a | b}. */
    record Pipeline(List<Command> members, boolean negated, Position position) implements Command {
        public Pipeline {
            members = List.copyOf(members);
        }
    }

    record If(Command condition, Command then, Optional<Command> otherwise, Position position) implements Command {}

    /** {@code while}, or {@code until}. */
    record While(Command condition, Command body, boolean until, Position position) implements Command {}

    /**
     * {@code for name in words} and {@code select}.
     *
     * @param words empty where the positional parameters are meant
     */
    record For(String name, Optional<List<Word>> words, Command body, boolean select, Position position)
            implements Command {}

    /** {@code for ((start; test; step))}. */
    record ArithmeticFor(Word start, Word test, Word step, Command body, Position position) implements Command {}

    record Case(Word word, List<Item> items, Position position) implements Command {
        public Case {
            items = List.copyOf(items);
        }

        /** @param terminator {@code ;;}, {@code ;&} or {@code ;;&} */
        public record Item(List<Word> patterns, Command body, String terminator) {
            public Item {
                patterns = List.copyOf(patterns);
            }
        }
    }

    /** <code>{ …; }</code>, or {@code ( … )} where {@code subshell}. */
    record Group(Command body, boolean subshell, Position position) implements Command {}

    /**
     * {@code name() body}: makes a function, runs nothing.
     *
     * @param text the body in a form that a shell reads as it reads what bash prints of it
     */
    record Function(String name, Command body, String text, Position position) implements Command {}

    /** {@code [[ … ]]}. */
    record Test(Condition condition, Position position) implements Command {}

    /** {@code (( … ))}. */
    record Calculation(Word expression, Position position) implements Command {}

    record Coprocess(String name, Command command, Position position) implements Command {}

    /** A compound command with redirections behind it. */
    record Redirected(Command command, List<Redirect> redirects, Position position) implements Command {
        public Redirected {
            redirects = List.copyOf(redirects);
        }
    }
}
