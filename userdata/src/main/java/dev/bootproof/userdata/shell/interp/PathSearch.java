package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.Optional;
import java.util.Set;

/** Where the names of programs lead. */
final class PathSearch {
    /** What a search ends with. */
    sealed interface Found {
        record At(String path) implements Found {}

        /** There is no such program. */
        record Nowhere() implements Found {}

        /** Nobody knows whether there is one; it would be the image's. */
        record Unknown() implements Found {}
    }

    private final Interpreter run;
    private final Set<String> modelled;

    /** @param modelled the names of programs whose work is known */
    PathSearch(Interpreter run, Set<String> modelled) {
        this.run = run;
        this.modelled = modelled;
    }

    Found find(String name, State state) {
        Files files = run.files(state);
        if (name.contains("/")) {
            Optional<Node> node = files.node(name);
            if (node.isEmpty()) {
                return new Found.Unknown();
            }
            return runs(node.get()) ? new Found.At(name) : new Found.Nowhere();
        }
        String hashed = state.hashed.get(name);
        if (hashed != null) {
            return new Found.At(hashed);
        }
        String path = new StateEnvironment(run, state, new Position(1, 1))
                .variable("PATH")
                .flatMap(Variable::value)
                .orElse("");
        boolean standard = false;
        Optional<Found> lost = Optional.empty();
        for (String directory : path.split(":", -1)) {
            run.spend(2);
            standard |= NodeImage.isToolDirectory(files.resolve(directory));
            if (!Value.isKnown(directory)) {
                if (Value.tellsNothing(directory)) {
                    standard = true; // the PATH that there was, as a rule
                    continue;
                }
                return new Found.Unknown();
            }
            String candidate = place(directory, state) + "/" + name;
            Optional<Node> node = files.node(candidate);
            if (node.filter(PathSearch::runs).isPresent()) {
                return new Found.At(candidate);
            }
            if (lost.isEmpty() && node.filter(Node.File.class::isInstance).isPresent()) {
                lost = Optional.of(new Found.At(candidate));
            }
        }
        if (lost.isPresent() && !isHeardOf(name)) {
            return lost.get(); // where none can be run, it is the first that cannot (bash: FS_EXEC_PREFERRED)
        }
        Optional<Boolean> known = run.image.hasProgram(name);
        boolean absent = known.isPresent()
                ? !known.get() && !(state.shared.fetched && run.image.mayBeInstalled(name))
                : !isHeardOf(name) && run.functions().isOwn(name);
        return !absent && (standard || known.isEmpty()) ? new Found.Unknown() : new Found.Nowhere();
    }

    /** Bash expands a tilde that stands in PATH itself (bash: {@code find_in_path_element}). */
    private static String place(String directory, State state) {
        if (directory.matches("~(/.*)?") && !state.option("posix")) {
            return state.value("HOME").orElse("/root") + directory.substring(1);
        }
        return directory.isEmpty() ? "." : directory;
    }

    private static boolean runs(Node node) {
        return node instanceof Node.File file && file.executable();
    }

    /** Whether some image may well have a program of this name. */
    boolean isHeardOf(String name) {
        return modelled.contains(name)
                || run.image.hasProgram(name).isPresent()
                || Programs.TWINS.contains(name)
                || ProgramNames.isCommon(name);
    }

    /** The status of a command whose name leads nowhere that is known. */
    int unfound(String name, State state) {
        return isHeardOf(name) || state.shared.fetched || run.image.isOrMore() ? State.UNKNOWN : State.MISSING;
    }
}
