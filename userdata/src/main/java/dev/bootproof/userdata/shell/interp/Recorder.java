package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a run has found; what is done again and again is one, with the best certainty it had. */
final class Recorder {
    /** Beyond so many characters the commands of a place are told apart no more, nor are files' contents kept. */
    private static final int MAX_TEXT = 200_000;

    /** @param seconds that were slept before */
    private record Time(Optional<String> job, double seconds) {}

    private final Map<Object, ReachedCommand> commands = new LinkedHashMap<>();
    /** When the scripts that the image ships are run, and by which background process. */
    private final Map<Object, Set<Time>> times = new HashMap<>();

    private final Map<Object, FileAccess> files = new LinkedHashMap<>();
    /** The last change of each path. */
    private final Map<String, Object> changes = new HashMap<>();

    private final Set<String> variables = new TreeSet<>();
    private final Set<ShellReading.Gap> gaps = new LinkedHashSet<>();
    private final Set<ShellReading.Fault> faults = new LinkedHashSet<>();
    private int text;

    void reached(String program, List<String> arguments, State state, Position position) {
        arguments.forEach(argument -> text += argument.length() + 8);
        List<Argument> known = text > MAX_TEXT
                ? List.of()
                : arguments.stream().map(Argument::ofValue).toList();
        add(
                commands,
                new ReachedCommand(
                        program,
                        false,
                        known,
                        Map.of(),
                        state.loop,
                        state.detached,
                        state.timed,
                        state.certainty,
                        position,
                        state.reason));
    }

    /** A script that the image ships is run. */
    void shipped(String program, List<String> arguments, State state, Position position) {
        if (state.doubt.isPresent() && state.certainty != Certainty.POSSIBLE) {
            gap(position, state.doubt.get(), state);
            return;
        }
        Map<String, Argument> environment = new LinkedHashMap<>();
        state.variables.forEach((name, variable) -> {
            if (!name.startsWith(" ")) {
                environment.put(name, Argument.ofValue(variable.value().orElse("")));
            }
        });
        ReachedCommand command = new ReachedCommand(
                program,
                true,
                arguments.stream().map(Argument::ofValue).toList(),
                environment,
                state.loop,
                state.detached,
                state.timed,
                state.certainty,
                position,
                state.reason);
        commands.merge(command.identity(), command, ReachedCommand::or);
        times.computeIfAbsent(command.identity(), identity -> new HashSet<>())
                .add(new Time(state.job.map(BackgroundJob::id), state.shared.clock));
    }

    /**
     * A background process was ended.
     *
     * @param certainty that it was, while it still ran; empty where that is not known
     */
    void ended(String job, double now, Optional<Certainty> certainty) {
        for (ReachedCommand command : List.copyOf(commands.values())) {
            Set<Time> when = times.getOrDefault(command.identity(), Set.of());
            boolean own = when.stream().allMatch(time -> time.job().equals(Optional.of(job)));
            boolean before = when.stream().anyMatch(time -> time.seconds() < now);
            if (when.isEmpty() || !own || before) {
                continue;
            }
            boolean after = when.stream().allMatch(time -> time.seconds() > now);
            boolean sure = certainty
                    .filter(ending -> ending.compareTo(command.certainty()) <= 0)
                    .isPresent();
            if (!(after && sure)) {
                gaps.add(new ShellReading.Gap(
                        command.position(), "the process that calls it may be ended before it does"));
            }
            commands.remove(command.identity());
            times.remove(command.identity());
        }
    }

    /** @param path as far as it is known */
    void used(FileAccess.Kind kind, String path, State state, Position position) {
        if (Value.isKnown(path)) {
            add(files, access(kind, path, state, position));
        }
    }

    /** @param content what is there from now on; empty where that is not one file's text */
    void changed(FileAccess.Kind kind, String path, Optional<String> content, State state, Position position) {
        if (!Value.isKnown(path)) {
            return;
        }
        FileAccess access = access(kind, path, state, position);
        add(files, access);
        changes.put(path, access.identity());
        changed(path, content);
    }

    /** What was opened to be written holds something else now. */
    void changed(String path, Optional<String> content) {
        text += content.map(String::length).orElse(0);
        Optional<Argument> kept = content.filter(known -> text <= MAX_TEXT).map(Argument::ofValue);
        files.computeIfPresent(changes.getOrDefault(path, path), (identity, access) -> access.with(kept));
    }

    /** Where a file was last written. */
    Optional<Position> lastChange(String path) {
        return Optional.ofNullable(files.get(changes.getOrDefault(path, path))).map(FileAccess::position);
    }

    private static FileAccess access(FileAccess.Kind kind, String path, State state, Position position) {
        return new FileAccess(path, kind, Optional.empty(), state.certainty, position, state.reason);
    }

    private static <T extends Reached<T>> void add(Map<Object, T> all, T reached) {
        all.merge(
                reached.identity(), reached, (old, now) -> now.certainty().compareTo(old.certainty()) < 0 ? now : old);
    }

    /** The value of a variable goes into what the script does. */
    void used(String variable) {
        variables.add(variable);
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

    /** @param script the text in which positions are counted */
    ShellReading reading(String script) {
        List<ReachedCommand> reached = new ArrayList<>(commands.values());
        return new ShellReading(
                reached,
                new ArrayList<>(files.values()),
                variables,
                new ArrayList<>(gaps),
                new ArrayList<>(faults),
                Mentions.in(script, reached));
    }
}
