package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.interp.Lines.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code bash}, {@code sh}: with a text, a file, or what stands in standard input. */
final class Shells {
    private final Interpreter run;
    private final SimpleCommands commands;
    private final Programs programs;
    private final StartupFiles startup;

    Shells(Interpreter run, SimpleCommands commands, Programs programs) {
        this.run = run;
        this.commands = commands;
        this.programs = programs;
        this.startup = new StartupFiles(run);
    }

    void into(Map<String, Tool> table) {
        table.put("bash", call -> shell(call, false));
        table.put("sh", call -> shell(call, true));
        table.put("rbash", call -> shell(call, false));
    }

    /**
     * What a shell is given to run.
     *
     * @param zero {@code $0}
     * @param through the file that it stands in, if it is not the bootstrap script itself
     * @param role of the text
     */
    private record Given(String text, String zero, List<String> arguments, Optional<String> through, Role role) {}

    private Outcomes shell(Call call, boolean isSh) {
        State state = call.state();
        ShellArguments arguments = ShellArguments.of(call.arguments(), isSh);
        if (arguments.ends().isPresent()) {
            return call.status(arguments.ends().get());
        }
        if (arguments.text() && arguments.operands().isEmpty()) {
            return call.status(2);
        }
        Optional<Given> given = given(call, arguments);
        if (given.isEmpty()) {
            return Outcomes.of(state);
        }
        String text = given.get().text();
        Files files = run.files(state);
        State child =
                run.processes().shell(state, given.get().zero(), given.get().arguments(), arguments.posix());
        arguments.options().forEach((option, on) -> OptionBuiltins.option(child, option, on));
        if (child.option("noexec")) {
            return call.status(State.OK);
        }
        return Outcomes.of(programs.process(state, child, s -> {
            Outcomes outcomes = startup.before(arguments, s, call);
            Optional<State> ready = outcomes.normal();
            if (ready.isEmpty()) {
                return outcomes;
            }
            if (Value.tellsNothing(text)) {
                if (given.get().through().filter(files::isImages).isEmpty()) {
                    run.recorder.gap(call.position(), "what this shell is to run is not known", s);
                }
                commands.io().write(s, 1, Value.ANYTHING);
                return outcomes.then(Outcomes.of(ready.get().with(State.UNKNOWN)));
            }
            given.get().through().ifPresent(file -> ready.get().weaken("through " + file));
            if (text.equals(String.valueOf(Value.SHIPPED))) {
                return outcomes.then(programs.shipped(
                        ready.get(), call.position(), given.get().arguments(), true));
            }
            return outcomes.then(run.text(
                    text, ready.get(), Optional.of(call.position()), given.get().role()));
        }));
    }

    /** Empty where there is nothing to run; the status is set then. */
    private Optional<Given> given(Call call, ShellArguments arguments) {
        List<String> rest = arguments.operands();
        if (arguments.text()) {
            String zero = rest.size() > 1 ? rest.get(1) : call.name();
            return Optional.of(new Given(
                    rest.get(0),
                    zero,
                    rest.subList(Math.min(2, rest.size()), rest.size()),
                    Optional.empty(),
                    Role.INNER));
        }
        boolean fromFile = !rest.isEmpty() && !arguments.input();
        if (!fromFile || rest.get(0).equals("/dev/stdin")) {
            List<String> positional = fromFile ? rest.subList(1, rest.size()) : rest;
            String text = commands.io().read(call.state());
            return Optional.of(new Given(
                    startup.prompted(text, arguments, call.state()),
                    call.name(),
                    positional,
                    Optional.empty(),
                    fromFile || arguments.interactive() ? Role.SCRIPT : Role.STANDARD_INPUT));
        }
        String file = script(rest.get(0), call.state());
        boolean shipped = run.files(call.state()).resolve(file).equals(NodeImage.BOOTSTRAP);
        Optional<String> through = shipped ? Optional.empty() : Optional.of(file);
        return readable(call, file)
                .map(text -> new Given(text, rest.get(0), rest.subList(1, rest.size()), through, Role.SCRIPT));
    }

    /** As it is named, or else on the PATH (bash: {@code open_shell_script}). */
    private String script(String name, State state) {
        Files files = run.files(state);
        return !name.contains("/") && Value.isKnown(name) && files.isMissing(name)
                ? Sourcing.onPath(name, files, state).orElse(name)
                : name;
    }

    /** The content of a script that a shell is told to read; empty where there is none, with the status set. */
    private Optional<String> readable(Call call, String file) {
        State state = call.state();
        if (!Value.isKnown(file)) {
            run.recorder.gap(call.position(), "which file is run is not known", state);
            state.status = State.UNKNOWN;
            return Optional.empty();
        }
        Optional<String> open = commands.io().numbered(file, state);
        if (open.isPresent()) {
            return open;
        }
        Files files = run.files(state);
        String resolved = files.resolve(file);
        Optional<Node> node = files.at(resolved);
        if (run.image.isBinary(resolved) && !files.isOfScript(resolved)) {
            state.status = 126;
            return Optional.empty();
        }
        if (node.isPresent() && node.get() instanceof Node.File found) {
            return Optional.of(found.content());
        }
        run.recorder.reached(resolved, List.of(), state, call.position());
        if (node.isPresent()) {
            state.status = 127;
            return Optional.empty();
        }
        if (!Value.isKnown(resolved) || files.mayHaveComeLater(resolved)) {
            run.recorder.gap(call.position(), "a file is run whose content is not known", state);
        }
        state.status = State.UNKNOWN;
        return Optional.empty();
    }
}
