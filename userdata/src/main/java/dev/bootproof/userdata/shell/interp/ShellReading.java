package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The commands a script reaches, in order, the places where knowledge ended, those at which the shell gives up, and those
 * where its text names the bootstrap script, whether that is run or not.
 */
public record ShellReading(List<ReachedCommand> commands, List<Gap> gaps, List<Fault> faults, List<Mention> mentions) {
    /** A place whose commands are not known. */
    public record Gap(Position position, String why) {}

    /** A place at which the shell says that the script is wrong: a syntax error, a bad substitution. */
    public record Fault(Position position, String what) {}

    /** @param where for people: "a comment", "an argument of 'sed'" */
    public record Mention(Position position, String where) {}

    public ShellReading {
        commands = List.copyOf(commands);
        gaps = List.copyOf(gaps);
        faults = List.copyOf(faults);
        mentions = List.copyOf(mentions);
    }

    /** The same, said of other places. */
    public ShellReading at(UnaryOperator<Position> place) {
        return new ShellReading(
                commands.stream()
                        .map(command -> command.at(place.apply(command.position())))
                        .toList(),
                gaps.stream()
                        .map(gap -> new Gap(place.apply(gap.position()), gap.why()))
                        .toList(),
                faults.stream()
                        .map(fault -> new Fault(place.apply(fault.position()), fault.what()))
                        .toList(),
                mentions.stream()
                        .map(mention -> new Mention(place.apply(mention.position()), mention.where()))
                        .toList());
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
        return new ShellReading(either, all, wrong, mentions);
    }

    private static Certainty min(Certainty one, Certainty other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
