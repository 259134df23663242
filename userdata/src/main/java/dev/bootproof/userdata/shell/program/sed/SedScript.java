package dev.bootproof.userdata.shell.program.sed;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Optional;

/** The commands of a sed script, blocks and labels resolved to jumps. */
record SedScript(List<Command> commands) {
    /** Which lines a command is for. */
    sealed interface Address {
        record Line(int number) implements Address {}

        record Last() implements Address {}

        record Match(Pattern pattern) implements Address {}

        /** {@code first~step} */
        record Step(int first, int step) implements Address {}

        /** {@code ,+count} as the end of a range */
        record Plus(int count) implements Address {}
    }

    /**
     * @param text what {@code a i c} write, {@code e} runs, {@code r} reads, {@code w} is the file of
     * @param jump where {@code b t T} and an entered or skipped block go on
     */
    record Command(
            Optional<Address> from,
            Optional<Address> to,
            boolean negated,
            char name,
            String text,
            Optional<Substitution> substitution,
            int jump) {
        Command jumping(int target) {
            return new Command(from, to, negated, name, text, substitution, target);
        }
    }

    SedScript {
        commands = List.copyOf(commands);
    }
}
