package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.List;

/** The commands a script reaches, in order, the places where knowledge ended, and those at which the shell gives up. */
public record ShellReading(List<ReachedCommand> commands, List<Gap> gaps, List<Fault> faults) {
    /** A place whose commands are not known. */
    public record Gap(Position position, String why) {}

    /** A place at which the shell says that the script is wrong: a syntax error, a bad substitution. */
    public record Fault(Position position, String what) {}

    public ShellReading {
        commands = List.copyOf(commands);
        gaps = List.copyOf(gaps);
        faults = List.copyOf(faults);
    }

    /**
     * The reading of a script that runs as this or as {@code other}.
     *
     * @param why the reason of what only one of them surely runs
     */
    ShellReading or(ShellReading other, String why) {
        List<ReachedCommand> either = new ArrayList<>();
        for (ReachedCommand command : commands) {
            Certainty there = other.commands.stream()
                    .filter(command::isSameAs)
                    .map(ReachedCommand::certainty)
                    .findFirst()
                    .orElse(Certainty.POSSIBLE);
            either.add(
                    there == command.certainty()
                            ? command
                            : command.with(min(there, command.certainty())).weakened(why));
        }
        other.commands.stream()
                .filter(command -> commands.stream().noneMatch(command::isSameAs))
                .forEach(command -> either.add(command.weakened(why)));
        List<Gap> all = new ArrayList<>(gaps);
        other.gaps.stream().filter(gap -> !gaps.contains(gap)).forEach(all::add);
        List<Fault> wrong = new ArrayList<>(faults);
        other.faults.stream().filter(fault -> !faults.contains(fault)).forEach(wrong::add);
        return new ShellReading(either, all, wrong);
    }

    private static Certainty min(Certainty one, Certainty other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
