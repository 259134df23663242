package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.syntax.Position;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a script does.
 *
 * @param commands those it reaches, in order
 * @param files the files it uses by name, in order
 * @param variables the names of the variables whose values it uses itself
 * @param gaps the places where knowledge ended
 * @param faults the places at which the shell gives up
 * @param mentions where its text names the bootstrap script, whether that is run or not
 */
public record ShellReading(
        List<ReachedCommand> commands,
        List<FileAccess> files,
        Set<String> variables,
        List<Gap> gaps,
        List<Fault> faults,
        List<Mention> mentions) {
    /** A place whose commands are not known. */
    public record Gap(Position position, String why) {}

    /** A place at which the shell says that the script is wrong: a syntax error, a bad substitution. */
    public record Fault(Position position, String what) {}

    /** @param where for people: "a comment", "an argument of 'sed'" */
    public record Mention(Position position, String where) {}

    public ShellReading {
        commands = List.copyOf(commands);
        files = List.copyOf(files);
        variables = Set.copyOf(variables);
        gaps = List.copyOf(gaps);
        faults = List.copyOf(faults);
        mentions = List.copyOf(mentions);
    }

    /** The same, said of other places. */
    public ShellReading at(UnaryOperator<Position> place) {
        return new ShellReading(
                commands.stream().map(command -> command.at(place)).toList(),
                files.stream().map(file -> file.at(place)).toList(),
                variables,
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
        Set<String> used = new LinkedHashSet<>(variables);
        used.addAll(other.variables);
        Set<Gap> all = new LinkedHashSet<>(gaps);
        all.addAll(other.gaps);
        Set<Fault> wrong = new LinkedHashSet<>(faults);
        wrong.addAll(other.faults);
        return new ShellReading(
                Reached.either(commands, other.commands, why),
                Reached.either(files, other.files, why),
                used,
                List.copyOf(all),
                List.copyOf(wrong),
                mentions);
    }
}
