package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Word;
import java.util.List;
import java.util.Map;

/**
 * A command with its words expanded.
 *
 * @param arrays compound values of a declaration's arguments, by index in {@code argv}
 */
record Call(List<String> argv, Map<Integer, Word.Part.Array> arrays, State state, Position position) {
    Call {
        argv = List.copyOf(argv);
    }

    static Call of(List<String> argv, State state, Position position) {
        return new Call(argv, Map.of(), state, position);
    }

    String name() {
        return argv.get(0);
    }

    List<String> arguments() {
        return argv.subList(1, argv.size());
    }

    Outcomes status(int status) {
        state.status = status;
        return Outcomes.of(state);
    }
}
