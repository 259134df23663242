package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.interp.Lines.Role;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code source} and {@code .}: a file's commands, run in the shell itself. */
final class Sourcing {
    private final Interpreter run;
    private final SimpleCommands commands;

    Sourcing(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
    }

    void into(Map<String, Tool> table) {
        table.put("source", this::source);
        table.put(".", this::source);
    }

    private Outcomes source(Call call) {
        List<String> words = call.arguments();
        if (!words.isEmpty() && words.get(0).equals("--")) {
            words = words.subList(1, words.size());
        }
        boolean option = !words.isEmpty()
                && words.size() == call.arguments().size()
                && words.get(0).matches("-.+");
        if (words.isEmpty() || option) {
            return commands.misused(call);
        }
        State state = call.state();
        String file = words.get(0);
        List<String> arguments = words.subList(1, words.size());
        if (!Value.isKnown(file)) {
            return unknown(call, "which file is read and run is not known");
        }
        Optional<String> found = file.contains("/") ? Optional.of(file) : search(file, state);
        if (found.isEmpty()) {
            return missing(call);
        }
        String path = found.get();
        Files files = run.files(state);
        String resolved = files.resolve(path);
        Optional<String> open = path.equals("/dev/stdin")
                ? Optional.of(commands.io().read(state))
                : commands.io().numbered(path, state);
        Optional<Node> node =
                open.isPresent() || files.mayBeOfOwnImage(resolved) ? Optional.empty() : files.at(resolved);
        if (node.isPresent() && !(node.get() instanceof Node.File)) {
            // a directory is an error of the builtin, only a missing file one that ends a POSIX shell
            return node.get() instanceof Node.Directory ? returned(call.status(1)) : missing(call);
        }
        Optional<String> text = open.or(() -> node.map(there -> ((Node.File) there).content()));
        boolean unread = text.filter(Value::tellsNothing).isPresent() && open.isEmpty() && files.isImages(resolved);
        if (text.isEmpty() || unread) {
            run.recorder.reached(resolved, arguments, state, call.position());
            boolean image = resolved.matches("/(etc|usr|opt|root|home|proc|sys|lib|var/lib|run)/.*")
                    && !state.shared.doubtfulFiles.contains(resolved);
            if (!Value.isKnown(resolved) || (state.shared.fetched && !image) || files.isFetched(resolved)) {
                return unknown(call, "a file is read and run whose content is not known");
            }
            state.unknownVariables = true;
            return returned(call.status(State.UNKNOWN));
        }
        if (open.isEmpty() && !resolved.equals(NodeImage.BOOTSTRAP)) {
            run.recorder.used(FileAccess.Kind.READ, resolved, state, call.position());
        }
        String content = text.get();
        if (Value.tellsNothing(content)) {
            return unknown(call, "a file is read and run whose content is not known");
        }
        List<String> positional = state.positional;
        if (!arguments.isEmpty()) {
            state.positional = new ArrayList<>(arguments);
            state.options.remove(State.ARGUMENTS_SET);
        }
        boolean nested = state.option(State.SOURCED);
        state.options.add(State.SOURCED);
        state.frames.add(new State.Frame("source", path));
        var certainty = state.certainty;
        var reason = state.reason;
        if (!resolved.equals(NodeImage.BOOTSTRAP)) {
            state.weaken("through " + path);
        }
        Outcomes outcomes =
                run.errexit().text(state, s -> run.text(content, s, Optional.of(call.position()), Role.INNER));
        outcomes.take(Escape.RETURN).ifPresent(outcomes::addNormal);
        returned(outcomes);
        outcomes.normal().ifPresent(after -> {
            after.unknownVariables |= !Value.isKnown(content); // its unknown lines may set any
            if (!arguments.isEmpty()) {
                // bash: maybe_pop_dollar_vars
                boolean kept = after.options.remove(State.ARGUMENTS_SET) && after.scopes.isEmpty();
                after.positional = kept ? after.positional : positional;
            }
            if (!nested) {
                after.options.remove(State.SOURCED);
            }
            after.frames.remove(after.frames.size() - 1);
            if (!outcomes.escapes()) {
                after.backTo(certainty, reason);
            }
        });
        return outcomes;
    }

    /** On the PATH, then in the working directory; empty where it is in neither. */
    private Optional<String> search(String file, State state) {
        return Optional.of(file)
                .filter(name -> state.option("sourcepath"))
                .flatMap(name -> onPath(name, run.files(state), state))
                .or(() -> state.endsAsPosix() ? Optional.empty() : Optional.of(file));
    }

    /** A file to be read that is found on the PATH, where it need not be executable. */
    static Optional<String> onPath(String file, Files files, State state) {
        return Split.at(":", state.value("PATH").orElse("")).stream()
                .filter(Value::isKnown)
                .map(directory -> (directory.isEmpty() ? "." : directory) + "/" + file)
                .filter(candidate -> files.content(candidate).isPresent())
                .findFirst();
    }

    private Outcomes missing(Call call) {
        State state = call.state();
        // bash: file_error, whose report_error ends a shell that has set -e before any trap looks
        boolean ends = state.endsAsPosix()
                || (state.option("errexit") && !run.errexit().isIgnored());
        return ends ? Outcomes.of(Escape.EXIT, state.with(1)) : returned(call.status(1));
    }

    /** The trap runs also where there was nothing to read. */
    private Outcomes returned(Outcomes outcomes) {
        run.traps().returned(outcomes);
        return outcomes;
    }

    private Outcomes unknown(Call call, String why) {
        run.recorder.gap(call.position(), why, call.state());
        call.state().unknownVariables = true;
        return call.status(State.UNKNOWN);
    }
}
