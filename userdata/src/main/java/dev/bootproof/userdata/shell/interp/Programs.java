package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.interp.Lines.Role;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.program.utility.Catalog;
import dev.bootproof.userdata.shell.program.utility.PathNames;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds programs, runs files that are scripts, and shells with what they are given. */
final class Programs {
    /** Programs that exist as builtins as well and do the same. */
    static final Set<String> TWINS = Set.of("echo", "printf", "test", "[", "true", "false", "pwd", "kill");

    /** With it begins what EKS puts at the bootstrap script's path; what others put there may name bash by its path. */
    private static final Shebang SHIPPED_LINE = new Shebang("/usr/bin/env", "bash");

    private final Interpreter run;
    private final SimpleCommands commands;
    private final Map<String, Tool> tools = new HashMap<>();
    private final PathSearch search;
    private final Jobs jobs;

    Programs(Interpreter run, SimpleCommands commands) {
        this.run = run;
        this.commands = commands;
        this.search = new PathSearch(run, tools.keySet());
        new Shells(run, commands, this).into(tools);
        new Wrappers(run, commands, this).into(tools);
        new Users(run, this).into(tools);
        new FileTools(run, commands).into(tools);
        new Downloads(run, commands).into(tools);
        new Archives(run, commands).into(tools);
        Catalog.all().forEach((name, program) -> tools.put(name, call -> NodeHost.run(program, run, call)));
        tools.put("which", this::which);
        new Services(run, this).into(tools);
        jobs = new Jobs(run, commands, this);
        jobs.into(tools);
    }

    Jobs jobs() {
        return jobs;
    }

    PathSearch search() {
        return search;
    }

    private Outcomes which(Call call) {
        List<String> argv = new ArrayList<>(List.of("command", "-v"));
        call.arguments().stream().filter(word -> !word.startsWith("-")).limit(1).forEach(argv::add);
        return commands.builtin(Call.of(argv, call.state(), call.position()));
    }

    Outcomes run(Call call) {
        State state = call.state();
        String name = call.name();
        if (!Value.isKnown(name)) {
            run.recorder.gap(call.position(), "which command this is cannot be told from the script", state);
            commands.io().write(state, 1, Value.ANYTHING);
            return call.status(State.UNKNOWN);
        }
        if (name.isEmpty() || name.startsWith("-") || !name.matches("[\\w.+@:/\\[~,=-]+")) {
            run.recorder.reached(name, call.arguments(), state, call.position());
            return call.status(127);
        }
        if (name.contains("/")) {
            return state.option("restricted")
                    ? call.status(1)
                    : path(call, run.files(state).resolve(name));
        }
        PathSearch.Found found = search.find(name, state);
        if (found instanceof PathSearch.Found.At at) {
            if (at.path().startsWith("/")) {
                state.hashed.put(name, at.path()); // bash: search_for_command
            }
            return path(call, run.files(state).resolve(at.path()));
        }
        run.recorder.reached(name, call.arguments(), state, call.position());
        if (found instanceof PathSearch.Found.Nowhere) {
            return call.status(State.NOT_FOUND);
        }
        if (!search.isHeardOf(name) && name.matches("[a-z].*") && isGivenCall(call)) {
            run.recorder.gap(call.position(), "a program that is not known is given a call of bootstrap.sh", state);
        }
        if (state.functions.containsKey("command_not_found_handle")
                && !tools.containsKey(name)
                && run.image.hasProgram(name).isEmpty()) {
            List<String> argv = new ArrayList<>(call.argv());
            argv.add(0, "command_not_found_handle");
            return run.branches()
                    .fork(
                            state,
                            "where " + name + " is not found",
                            List.of(
                                    s -> commands.dispatch(Call.of(argv, s, call.position())),
                                    s -> tool(name, Call.of(call.argv(), s, call.position()))));
        }
        if (!search.isHeardOf(name) && !state.shared.fetched && !run.image.isOrMore()) {
            commands.io().write(state, 1, Value.ANYTHING);
            return call.status(State.MISSING);
        }
        return tool(name, call);
    }

    private Outcomes path(Call call, String resolved) {
        State state = call.state();
        if (!Value.isKnown(resolved)) {
            run.recorder.gap(call.position(), "the working directory is not known here", state);
            return call.status(State.UNKNOWN);
        }
        Optional<Node> node = run.files(state).at(resolved);
        int slash = resolved.lastIndexOf('/');
        boolean tool = NodeImage.isToolDirectory(resolved.substring(0, Math.max(0, slash)));
        if (node.isPresent() && node.get() instanceof Node.File file) {
            boolean image = !state.shared.files.containsKey(resolved);
            if (!(image && tool)) {
                if (!file.executable()) {
                    return call.status(126);
                }
                return file(call, resolved, file);
            }
        } else if (node.isPresent() && !run.files(state).mayBeOfOwnImage(resolved)) {
            run.recorder.reached(resolved, call.arguments(), state, call.position());
            return call.status(node.get() instanceof Node.Directory ? 126 : 127);
        }
        run.recorder.reached(tool ? call.name() : resolved, call.arguments(), state, call.position());
        if (tool) {
            return tool(resolved.substring(slash + 1), call);
        }
        if (run.files(state).mayHaveComeLater(resolved)) {
            run.recorder.gap(call.position(), "a program is run that was fetched or unpacked on the node", state);
        }
        commands.io().write(state, 1, Value.ANYTHING);
        return call.status(State.UNKNOWN);
    }

    /** The kernel starts a file. */
    private Outcomes file(Call call, String path, Node.File file) {
        State state = call.state();
        String content = file.content();
        if (content.startsWith(String.valueOf(Value.SHIPPED))) {
            State before = state;
            boolean starts = finds(SHIPPED_LINE, state);
            if (!starts) {
                run.recorder.gap(call.position(), "no bash is in the PATH for the first line of " + path, state);
            }
            State after = process(before, run.processes().shell(before, path, call.arguments(), false), s -> {
                if (!path.equals(NodeImage.BOOTSTRAP)) {
                    s.weaken("through " + path);
                }
                if (!starts) {
                    s.doubt("only if its first line names no env");
                }
                return shipped(s, call.position(), call.arguments(), false);
            });
            return Outcomes.of(after);
        }
        run.recorder.reached(path, call.arguments(), state, call.position());
        if (Value.tellsNothing(content)) {
            if (!run.files(state).isImages(path)) {
                run.recorder.gap(call.position(), "a file is run whose content is not known", state);
            }
            commands.io().write(state, 1, Value.ANYTHING);
            return call.status(State.UNKNOWN);
        }
        Optional<Shebang> shebang = Shebang.of(content);
        if (shebang.isEmpty()) {
            if (ShellInterpreter.isBinary(content, 1)) {
                return call.status(126); // bash: execute_shell_script
            }
            // bash runs it itself, as what it was started as
            return script(call, path, content, state.option(Processes.AS_SH), List.of());
        }
        Shebang line = shebang.get();
        boolean absent = line.isAbsent() && !state.shared.fetched;
        if (line.hasCarriageReturn() || absent || run.files(state).isMissing(line.interpreter())) {
            return call.status(line.hasCarriageReturn() ? 127 : 126); // there is no such interpreter
        }
        if (!finds(line, state)) {
            return call.status(State.NOT_FOUND);
        }
        Optional<Boolean> posix = line.posixShell();
        return posix.isPresent()
                ? script(call, path, content, posix.get(), line.arguments())
                : interpreted(call, path, content, line);
    }

    /** Whether {@code env}, where a first line names it, finds the interpreter: it has the PATH of the environment alone. */
    private boolean finds(Shebang line, State state) {
        Variable path = state.variables.get("PATH");
        return !line.isSearched()
                || path == null
                || !path.has('x')
                || !(search.find(line.program(), state) instanceof PathSearch.Found.Nowhere);
    }

    /** The kernel starts the interpreter with the option, if there is one, and the path. */
    Outcomes interpreted(Call call, String path, String content, Shebang line) {
        List<String> argv = new ArrayList<>(List.of(line.interpreter()));
        if (!line.option().isEmpty()) {
            argv.add(line.option());
        }
        argv.add(path);
        argv.addAll(call.arguments());
        boolean own = run.files(call.state())
                .content(line.interpreter())
                .filter(text -> !Value.tellsNothing(text))
                .isPresent();
        if (own
                || Catalog.all().containsKey(line.program())
                || TWINS.contains(line.program())
                || Set.of("bash", "sh").contains(line.program())) {
            return run(Call.of(argv, call.state(), call.position()));
        }
        if (content.contains("bootstrap")) {
            run.recorder.gap(call.position(), "a script for " + line.interpreter() + " is run", call.state());
        }
        return call.status(State.UNKNOWN);
    }

    private Outcomes script(Call call, String path, String content, boolean posix, List<String> options) {
        ShellArguments given = ShellArguments.of(options, posix);
        if (given.ends().isPresent()) {
            return call.status(given.ends().get());
        }
        State child = run.processes().shell(call.state(), path, call.arguments(), posix);
        given.options().forEach((name, on) -> OptionBuiltins.option(child, name, on));
        return Outcomes.of(process(call.state(), child, s -> {
            s.weaken("through " + path);
            return s.option("noexec")
                    ? Outcomes.of(s)
                    : run.text(content, s, Optional.of(call.position()), Role.SCRIPT);
        }));
    }

    /** Runs a program, with a state of its own, and waits for its end. */
    State started(Call caller, State child, List<String> argv) {
        child.hashed.clear(); // a program looks anew
        child.apart |= !ProgramNames.becomesAnother(caller.name());
        return process(caller.state(), child, state -> run(Call.of(argv, state, caller.position())));
    }

    State process(State parent, State child, Function<State, Outcomes> body) {
        child.traps.values().removeIf(trap -> !trap.isIgnored()); // a program has none of its caller's
        return run.deeper(() -> run.errexit().counted(() -> run.processes().process(parent, child, body)));
    }

    /** The image's own bootstrap script runs. */
    Outcomes shipped(State state, Position position, List<String> arguments, boolean inShell) {
        run.recorder.shipped(NodeImage.BOOTSTRAP, arguments, state, position);
        if (!run.image.isAl2() && run.image != NodeImage.AL2023_WITHOUT_CALLS) {
            state.status = 1;
            return inShell ? Outcomes.of(Escape.EXIT, state) : Outcomes.of(state);
        }
        state.status = run.image.isAl2() ? State.UNKNOWN : State.OK;
        return Outcomes.of(state);
    }

    /** A program that is not modelled may make any file that it is told of. */
    private void mayWrite(Call call) {
        Files files = run.files(call.state());
        for (String argument : call.arguments()) {
            String path = argument.substring(argument.indexOf('=') + 1);
            if (ProgramNames.edits(call.name()) && !path.isEmpty()) {
                files.mayChange(path);
            } else if (path.startsWith("/") && Value.isKnown(path)) {
                call.state().shared.doubtfulFiles.add(files.resolve(path));
            }
        }
    }

    /** Whether one of the arguments leads to the bootstrap script, or to a script that names it. */
    private boolean isGivenCall(Call call) {
        Files files = run.files(call.state());
        return call.arguments().stream()
                .map(argument -> argument.split("\\s", 2)[0])
                .filter(path -> path.contains("/") && Value.isKnown(path))
                .flatMap(path -> files.content(path).stream())
                .anyMatch(content -> content.contains(NodeImage.BOOTSTRAP) || content.indexOf(Value.SHIPPED) >= 0);
    }

    /** A program of the image. */
    private Outcomes tool(String name, Call call) {
        boolean fails = ProgramNames.reads(name) && namesWhatIsNotThere(call);
        call.state().shared.fetched |= ProgramNames.fetches(name);
        if (ProgramNames.makesUsers(name)) {
            call.state().shared.users.addAll(call.arguments());
        }
        Tool tool = tools.get(name);
        if (ProgramNames.fetches(name)) {
            call.state().shared.fetchedSomething();
        }
        if (tool != null) {
            Outcomes outcomes = tool.run(call);
            outcomes.normal()
                    .filter(after -> ProgramNames.isLanguage(name) && after.status == State.UNKNOWN)
                    .ifPresent(after -> after.shared.fetchedSomething());
            outcomes.normal()
                    .filter(after -> after.failed() && ProgramNames.saysWhy(name))
                    .ifPresent(after -> commands.io().write(after, 2, Value.ANYTHING));
            return outcomes;
        }
        if (TWINS.contains(name)) {
            List<String> argv = new ArrayList<>(call.argv());
            argv.set(0, name);
            return commands.builtin(Call.of(argv, call.state(), call.position()));
        }
        State state = call.state();
        if (ProgramNames.runsCode(name)) {
            String given = String.join(" ", call.arguments()) + commands.io().peek(state, 0);
            for (String argument : call.arguments()) {
                if (Value.isKnown(argument) && !argument.isEmpty()) {
                    given += run.files(state).content(argument).orElse("");
                }
            }
            if (given.contains("bootstrap") || given.indexOf(Value.SHIPPED) >= 0) {
                run.recorder.gap(call.position(), "code for " + name + " names bootstrap.sh", state);
            }
        }
        boolean told = call.arguments().size() == 1
                && call.arguments().get(0).matches("--(version|help)")
                && run.image.hasProgram(name).orElse(false);
        if (told) {
            commands.io().write(state, 1, Value.ANYTHING);
            return call.status(State.OK);
        }
        if (!ProgramNames.reads(name)) {
            mayWrite(call);
        }
        if (ProgramNames.places(name)) {
            call.arguments().stream()
                    .filter(word -> !word.startsWith("-") && Value.isKnown(word))
                    .map(word -> word.contains(":") ? PathNames.last(word).replaceFirst("\\.git$", "") : word)
                    .forEach(run.files(state)::mayFetch);
        }
        if (commands.io().peek(state, 0).length() > 0) {
            InputUse use = InputUse.of(name, call.arguments(), search.isHeardOf(name));
            if (use == InputUse.TAKES) {
                commands.io().read(state);
            } else if (use == InputUse.MAY_TAKE) {
                state.weaken("unless " + name + " reads what is left of standard input");
            }
        }
        commands.io().write(state, 1, Value.ANYTHING);
        commands.io().write(state, 2, Value.ANYTHING);
        return call.status(fails ? State.FAILED : State.UNKNOWN);
    }

    /** What starts with a slash is no option's value. */
    private boolean namesWhatIsNotThere(Call call) {
        Files files = run.files(call.state());
        return call.arguments().stream().anyMatch(word -> word.startsWith("/") && files.isMissing(word));
    }
}
