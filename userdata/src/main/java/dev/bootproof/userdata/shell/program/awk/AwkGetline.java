package dev.bootproof.userdata.shell.program.awk;

import dev.bootproof.userdata.shell.program.awk.AwkProgram.Expression;
import dev.bootproof.userdata.shell.program.awk.AwkProgram.Place;
import java.util.Optional;

/**
 * {@code getline}: the next line of the input, of a file or of what a command writes. It is 1 where there is one, 0 at the
 * end, and -1 where there is nothing to read from.
 *
 * @param into what gets the line; empty for the record
 */
record AwkGetline(From from, Optional<Expression> name, Optional<Place> into) implements Expression {
    enum From {
        INPUT,
        FILE,
        COMMAND
    }

    @Override
    public AwkValue value(AwkMachine machine) {
        Optional<AwkLines> lines = switch (from) {
            case INPUT -> Optional.of(machine.input());
            case FILE ->
                machine.streams().file(name.orElseThrow().value(machine).text());
            case COMMAND ->
                Optional.of(machine.streams()
                        .command(name.orElseThrow().value(machine).text()));
        };
        if (lines.isEmpty()) {
            return AwkValue.of(-1);
        }
        Optional<AwkValue> line = lines.get().nextCounted();
        if (line.isEmpty()) {
            return AwkValue.of(0);
        }
        if (from == From.INPUT) {
            machine.countInput();
        } else if (from == From.COMMAND) {
            machine.countRecord();
        }
        if (into.isPresent()) {
            into.get().assign(machine, line.get());
        } else {
            machine.field(0, line.get().text());
        }
        return line.get().isKnown() ? AwkValue.of(1) : line.get();
    }
}
