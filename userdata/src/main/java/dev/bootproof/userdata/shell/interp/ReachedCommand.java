package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.program.utility.PathNames;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A command that the script would run.
 *
 * @param program the resolved name: for a file of the image the path where the image has it, whatever copy or link led
 *     to it; else a normalised absolute path where one was given, or the bare name. What stands in double brackets is a
 *     command <code>[[</code> for each of its primaries, and an arithmetic one is <code>((</code>.
 * @param shipped whether what runs is a script that the image ships, not one that user data put at its path
 * @param arguments what stands behind the name
 * @param variables what a shipped script finds in its environment, and where it is sourced in the shell; else empty
 * @param detached whether the script goes on and does not wait for its end: it is in the background, a unit's, a job's
 * @param timed whether something ends it after a time
 */
public record ReachedCommand(
        String program,
        boolean shipped,
        List<Argument> arguments,
        Map<String, Argument> variables,
        Optional<Loop> loop,
        boolean detached,
        boolean timed,
        Certainty certainty,
        Position position,
        Optional<String> reason)
        implements Reached<ReachedCommand> {
    /** The reason of what stands behind a command that may end the script. */
    public static final String UNLESS_ENDED = "unless a command before it fails and ends the script";

    public ReachedCommand {
        arguments = List.copyOf(arguments);
        variables = Map.copyOf(variables);
    }

    /** Whether it is EKS's bootstrap script of AL2 that is run, or the stub that AL2023 has at its path. */
    public boolean isBootstrap() {
        return shipped && program.equals(NodeImage.BOOTSTRAP);
    }

    /** The program's name without its folders. */
    public String name() {
        return PathNames.last(program);
    }

    /** Those of its arguments that are wholly known, in their order. */
    public List<String> words() {
        return arguments.stream().flatMap(argument -> argument.known().stream()).toList();
    }

    /** Whether one of these surely is among its arguments. */
    public boolean has(String... wanted) {
        return words().stream().anyMatch(Set.of(wanted)::contains);
    }

    @Override
    public ReachedCommand or(ReachedCommand other) {
        ReachedCommand better = other.certainty.compareTo(certainty) < 0 ? other : this;
        Map<String, Argument> both = new HashMap<>();
        Argument none = Argument.of("");
        variables.forEach((name, value) -> both.put(name, value.or(other.variables.getOrDefault(name, none))));
        other.variables.forEach((name, value) -> both.putIfAbsent(name, value.or(none)));
        return new ReachedCommand(
                program,
                shipped,
                Argument.either(arguments, other.arguments),
                both,
                better.loop,
                detached && other.detached,
                timed && other.timed,
                better.certainty,
                position,
                better.reason);
    }

    private record Identity(String program, List<Argument> arguments, Position position) {}

    /** A shipped script is one command whatever its arguments. */
    @Override
    public Object identity() {
        return new Identity(program, shipped ? List.of() : arguments, position);
    }

    @Override
    public ReachedCommand with(Certainty other, Optional<String> why) {
        return new ReachedCommand(program, shipped, arguments, variables, loop, detached, timed, other, position, why);
    }

    @Override
    public ReachedCommand at(UnaryOperator<Position> place) {
        return new ReachedCommand(
                program,
                shipped,
                arguments,
                variables,
                loop.map(around -> around.at(place)),
                detached,
                timed,
                certainty,
                place.apply(position),
                reason);
    }
}
