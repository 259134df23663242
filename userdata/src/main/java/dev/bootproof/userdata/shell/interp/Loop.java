package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Condition;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Word;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The loop that a command stands in, also through functions: the innermost that goes round until something is so, or where
 * there is none the outermost of a counted number of rounds.
 *
 * @param counted whether it has so many rounds and no more, as {@code for} has
 * @param goesOn whether the command is its condition, and another round comes if it succeeds: the loop waits for the end of
 *     what the command asks for
 */
public record Loop(Position position, boolean counted, boolean goesOn) {
    static Loop counted(Position position) {
        return new Loop(position, true, false);
    }

    /** In the body of a {@code while} or {@code until}. */
    static Loop waiting(Position position) {
        return new Loop(position, false, false);
    }

    /** In the condition of one. */
    static Loop condition(Position position, Command.While loop) {
        return new Loop(position, false, loop.until() ? isNegated(loop.condition()) : isPlain(loop.condition()));
    }

    Loop at(UnaryOperator<Position> place) {
        return new Loop(place.apply(position), counted, goesOn);
    }

    /** Whether a command is there without {@code !}, and what it says is not another's text or number. */
    private static boolean isPlain(Command command) {
        if (command instanceof Command.Sequence sequence && sequence.commands().size() == 1) {
            return isPlain(sequence.commands().get(0));
        }
        if (command instanceof Command.Pipeline pipeline) {
            return !pipeline.negated() && pipeline.members().stream().allMatch(Loop::isPlain);
        }
        if (command instanceof Command.Simple simple) {
            return isKnown(simple.words()) && !isNegatedTest(simple);
        }
        return command instanceof Command.Test test
                && test.condition() instanceof Condition.Unary unary
                && isKnown(List.of(unary.operand()));
    }

    private static boolean isNegated(Command command) {
        if (command instanceof Command.Sequence sequence && sequence.commands().size() == 1) {
            return isNegated(sequence.commands().get(0));
        }
        if (command instanceof Command.Pipeline pipeline) {
            return pipeline.negated() && pipeline.members().stream().allMatch(Loop::isPlain);
        }
        if (command instanceof Command.Simple simple) {
            return isKnown(simple.words()) && isNegatedTest(simple);
        }
        return command instanceof Command.Test test
                && test.condition() instanceof Condition.Not not
                && not.negated() instanceof Condition.Unary unary
                && isKnown(List.of(unary.operand()));
    }

    private static boolean isNegatedTest(Command.Simple simple) {
        return simple.words().size() > 1
                && simple.words()
                        .get(0)
                        .plain()
                        .filter(List.of("[", "test")::contains)
                        .isPresent()
                && simple.words().get(1).plain().filter("!"::equals).isPresent();
    }

    private static boolean isKnown(List<Word> words) {
        return words.stream()
                .flatMap(word -> word.parts().stream())
                .flatMap(Loop::pieces)
                .allMatch(Loop::isText);
    }

    private static Stream<Word.Part> pieces(Word.Part part) {
        return part instanceof Word.Part.DoubleQuoted quoted ? quoted.parts().stream() : Stream.of(part);
    }

    private static boolean isText(Word.Part part) {
        return part instanceof Word.Part.Literal
                || part instanceof Word.Part.Quoted
                || part instanceof Word.Part.Parameter;
    }
}
