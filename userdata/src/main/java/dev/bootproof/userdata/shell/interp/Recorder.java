package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a run has found; a command that is reached again and again is one, with the best certainty it had. */
final class Recorder {
    private record Key(String program, boolean shipped, Position position) {}

    private final Map<Key, ReachedCommand> commands = new LinkedHashMap<>();
    private final Set<ShellReading.Gap> gaps = new LinkedHashSet<>();
    private final Set<ShellReading.Fault> faults = new LinkedHashSet<>();

    void reached(String program, boolean shipped, List<String> arguments, State state, Position position) {
        List<Optional<String>> known = arguments.stream()
                .map(argument -> Value.isKnown(argument) ? Optional.of(argument) : Optional.<String>empty())
                .toList();
        if (shipped && state.doubt.isPresent() && state.certainty != Certainty.POSSIBLE) {
            gap(position, state.doubt.get(), state);
            return;
        }
        ReachedCommand command = new ReachedCommand(program, shipped, known, state.certainty, position, state.reason);
        commands.merge(
                new Key(program, shipped, position),
                command,
                (old, now) -> now.certainty().compareTo(old.certainty()) < 0 ? now : old);
    }

    void gap(Position position, String why, State state) {
        if (state.certainty != Certainty.POSSIBLE) {
            gaps.add(new ShellReading.Gap(position, why));
        }
    }

    void fault(Position position, String what, State state) {
        if (state.certainty != Certainty.POSSIBLE) {
            faults.add(new ShellReading.Fault(position, what));
        }
    }

    /** @param text the script's, in which positions are counted */
    ShellReading reading(String text) {
        List<ReachedCommand> reached = new ArrayList<>(commands.values());
        return new ShellReading(reached, new ArrayList<>(gaps), new ArrayList<>(faults), Mentions.in(text, reached));
    }
}
