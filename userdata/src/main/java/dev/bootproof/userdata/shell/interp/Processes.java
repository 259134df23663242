package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.ExpansionException;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.interp.Lines.Role;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Script;
import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Shells beside the one that runs: subshells, substitutions, background and coprocesses, programs. */
final class Processes {
    /** The descriptors that bash gives the first coprocess. */
    private static final int COPROCESS_OUTPUT = 63;

    private static final int COPROCESS_INPUT = 60;

    /** The option that is on where a shell was started by the name of sh. */
    static final String AS_SH = " sh";

    /** What a shell gives itself that is started without (bash: {@code DEFAULT_PATH_VALUE}). */
    private static final String DEFAULT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

    private final Interpreter run;
    /** What reads from {@code >( )}, by the path that stands for it; the path is a file until all is written. */
    private final Map<String, Script> readers = new HashMap<>();

    Processes(Interpreter run) {
        this.run = run;
    }

    /** A fork of the shell: everything is copied, only files come back. */
    State forked(State parent) {
        State child = run.copied(parent);
        Traps.forked(child);
        child.loops = 0;
        child.subshell++;
        return child;
    }

    /** A new shell, not a fork: it has the environment of its parent, and nothing else. */
    State shell(State parent, String zero, List<String> arguments, boolean posix) {
        State child = run.copied(parent);
        child.variables
                .entrySet()
                .removeIf(e -> !e.getKey().startsWith(" ") && !e.getValue().has('x'));
        child.variables.entrySet().removeIf(e -> e.getValue().isArray()); // there is no form for them there
        child.variables.replaceAll((name, variable) -> name.startsWith(" ") ? variable : variable.exported());
        int level = parent.value("SHLVL")
                .filter(l -> l.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(1);
        child.variables.put(
                "SHLVL", Variable.exported(Integer.toString(parent.replaced ? level : level + 1), Optional.empty()));
        child.variables.putIfAbsent("PATH", Variable.scalar(DEFAULT_PATH));
        child.variables.remove("PS4"); // a shell of root's does not take it (bash: restrict_imported_vars)
        child.undecided.keySet().retainAll(child.variables.keySet());
        child.functions.keySet().removeIf(name -> !parent.exportedFunctions.contains(name));
        child.functions.replaceAll(run.functions()::imported);
        child.doubtfulFunctions.clear();
        child.readonlyFunctions.clear();
        child.aliases.clear();
        OptionBuiltins.initial(child);
        if (Optional.ofNullable(parent.variables.get("SHELLOPTS"))
                .filter(v -> v.has('x'))
                .isPresent()) {
            parent.options.stream().filter(OptionBuiltins::isOfSet).forEach(child.options::add);
        }
        child.traps.values().removeIf(trap -> !trap.isIgnored());
        child.runningTraps.clear();
        child.hashed.clear();
        child.scopes.clear();
        child.frames.clear();
        child.loops = 0;
        boolean known = !parent.apart && parent.subshell == 0;
        child.parent = parent.replaced ? parent.parent : known ? parent.shell : 0;
        child.apart = false;
        child.shell = parent.replaced ? parent.shell : run.newShell();
        child.replaced = false;
        child.subshell = 0;
        child.status = State.OK;
        child.pipeStatuses = List.of();
        child.background.clear();
        child.awaited.clear();
        child.positional = new ArrayList<>(arguments);
        child.zero = zero;
        if (posix) {
            asSh(child);
        }
        return child;
    }

    /** The shell is one that was started by the name of sh. */
    static void asSh(State state) {
        OptionBuiltins.option(state, "posix", true);
        state.options.add(AS_SH);
    }

    /** Runs in a process of its own and takes over what it did to the files; the status is the state's. */
    State process(State parent, State child, Function<State, Outcomes> body) {
        Outcomes outcomes = body.apply(child);
        State end = finish(outcomes, child);
        State after = run.copied(parent);
        after.stuck = end.stuck || (outcomes.normal().isEmpty() && !outcomes.escapes());
        after.share(end);
        // it may have ended at a command that is not known to be there
        boolean doubtful = end.status == State.OK && end.doubt.isPresent() && parent.doubt.isEmpty();
        after.status = doubtful ? State.MISSING : end.status;
        return after;
    }

    /** Runs what may start processes; a signal that one of them sent to this shell comes when it has waited for it. */
    Outcomes signalled(State state, Function<State, Outcomes> body) {
        int before = state.status;
        Outcomes outcomes = body.apply(state);
        outcomes.normal()
                .filter(here -> here.subshell == 0)
                .ifPresent(here -> here.shared.arrived(here.shell).ifPresent(signal -> {
                    Optional<State> otherwise = signal.sure() ? Optional.empty() : Optional.of(run.copied(here));
                    outcomes.then(run.simple().signals().received(signal.name(), here, before));
                    otherwise.ifPresent(stays -> {
                        stays.weaken("unless a signal ends the shell");
                        outcomes.addNormal(stays);
                    });
                }));
        if (outcomes.normal().filter(here -> here.stuck).isPresent()) {
            outcomes.leaves();
        }
        return outcomes;
    }

    /** The state in which a process ends, its EXIT trap run. */
    State finish(Outcomes outcomes, State otherwise) {
        List<State> ends = new ArrayList<>();
        outcomes.each(end -> ends.add(run.traps().exit(end)));
        return ends.stream().reduce(StateJoin::of).orElseGet(() -> run.traps().exit(otherwise));
    }

    Outcomes subshell(Command body, State state) {
        return signalled(state, here -> {
            State after = process(here, forked(here), s -> run.execute(body, s));
            after.pipeStatuses = List.of(after.status);
            return Outcomes.of(after);
        });
    }

    Outcomes background(Command.Background background, State state) {
        Outcomes announced = announced(background.command(), state);
        return announced
                .normal()
                .map(here -> announced.then(started(here, forked(here), background.command())))
                .orElse(announced);
    }

    /** What the shell does before it starts a process for a command (bash: {@code execute_simple_command}). */
    Outcomes announced(Command command, State state) {
        return command instanceof Command.Simple ? run.traced(state, Outcomes::of) : Outcomes.of(state);
    }

    Outcomes coprocess(Command.Coprocess coprocess, State state) {
        State child = forked(state);
        run.simple().io().input(child, 0, Value.ANYTHING);
        String output = run.id("coprocess");
        child.shared.captures.put(output, "");
        child.descriptors.put(1, new Handle.Capture(output));
        Outcomes outcomes = started(state, child, coprocess.command());
        outcomes.normal().ifPresent(after -> {
            String text =
                    Optional.ofNullable(after.shared.captures.remove(output)).orElse(Value.ANYTHING);
            run.simple().io().input(after, COPROCESS_OUTPUT, text);
            after.descriptors.put(COPROCESS_INPUT, new Handle.Nowhere());
            Map<String, String> ends = new LinkedHashMap<>();
            ends.put("0", Integer.toString(COPROCESS_OUTPUT));
            ends.put("1", Integer.toString(COPROCESS_INPUT));
            after.set(coprocess.name(), new Variable(ends, "a", Optional.empty()));
            after.set(coprocess.name() + "_PID", Variable.scalar(after.lastBackground.orElse(Value.ANYTHING)));
        });
        return outcomes;
    }

    /** Runs a command that has a process of its own. */
    Outcomes own(Command command, State parent, State child) {
        Outcomes outcomes = command instanceof Command.Simple simple
                ? run.errexit().unchecked(() -> run.simple(simple, child))
                : run.execute(command, child);
        boolean aborted = command instanceof Command.Simple
                && outcomes.of(Escape.EXIT).filter(State::failedExpansion).isPresent();
        if (aborted && run.traps().isSet("EXIT", parent)) {
            // it has not yet laid its parent's traps aside, and takes conditions in them for true
            run.gap(child, command.position(), "a word cannot be expanded; the process runs the shell's EXIT trap");
        }
        return outcomes;
    }

    private Outcomes started(State state, State child, Command command) {
        String id = run.newProcess();
        double start = state.shared.clock;
        child.detached = true;
        child.job = Optional.of(new BackgroundJob(id, state.shell));
        return signalled(state, here -> {
            State after = process(here, child, s -> own(command, here, s));
            here.traps.forEach((signal, trap) -> {
                if (trap.isIgnored()) {
                    after.shared.trapping.putIfAbsent(new SharedState.Trapped(id, signal), "");
                }
            });
            double end = after.stuck ? Double.POSITIVE_INFINITY : after.shared.clock;
            after.startedInBackground(id, new BackgroundJob.End(after.status, end));
            after.shared.clock = start;
            after.stuck = false; // nobody waits for it
            return Outcomes.of(after.with(State.OK));
        });
    }

    /** What a command substitution's script writes. */
    String output(Script script, State state, boolean assigned) {
        if (state.option("errexit") && readsMissingFile(script, state)) {
            // read without a process of its own, so that the error is the shell's (bash: parse_string_to_command)
            throw new ExpansionException("a file that is not there is read", true);
        }
        State child = forked(state);
        if (!state.option("posix") && !state.option("inherit_errexit")) {
            child.options.remove("errexit");
        }
        child.options.remove(Expander.ASSIGNED);
        if (assigned) {
            child.options.add(Expander.ASSIGNED);
        }
        return captured(state, child, s -> script(script, s));
    }

    private String captured(State state, State child, Function<State, Outcomes> body) {
        String id = run.id("substitution");
        child.shared.captures.put(id, "");
        child.descriptors.put(1, new Handle.Capture(id));
        State after = run.branches().reading(state, () -> process(state, child, body));
        String output = after.shared.captures.getOrDefault(id, "").replace("\0", "");
        state.share(after);
        state.shared.captures.remove(id);
        state.status = after.status;
        state.stuck |= after.stuck;
        return output;
    }

    String substitution(Part.ProcessSubstitution substitution, State state, Position position) {
        String path = "/dev/fd/" + run.id("process");
        int status = state.status;
        State child = forked(state);
        Function<State, Outcomes> body =
                child.option("expand_aliases") && substitution.script().end().isEmpty()
                        ? s -> run.text(substitution.text(), s, Optional.of(run.at(position)), Role.INNER)
                        : s -> script(substitution.script(), s);
        if (substitution.input()) {
            boolean stuck = state.stuck;
            String text = captured(state, child, body);
            state.stuck = stuck; // nobody waits for it
            state.shared.files.put(path, new Node.File(text, false));
        } else {
            readers.put(path, substitution.script());
            state.shared.files.put(path, new Node.File("", false));
        }
        state.status = status;
        return path;
    }

    /** Runs a command; what it wrote to its own {@code >( )} is read then, unless the shell goes on writing there. */
    Outcomes withReaders(Supplier<Outcomes> command) {
        Set<String> before = Set.copyOf(readers.keySet());
        Outcomes outcomes = command.get();
        if (readers.size() > before.size()) {
            Map.copyOf(readers)
                    .forEach((path, reader) -> outcomes.normal()
                            .filter(state ->
                                    !before.contains(path) && state.shared.files.get(path) instanceof Node.File)
                            .ifPresent(state -> read(path, reader, state)));
        }
        return outcomes;
    }

    private void read(String path, Script reader, State state) {
        boolean open = state.descriptors.values().contains(new Handle.ToFile(path));
        String text = run.files(state).content(path).orElse("");
        state.shared.files.remove(path);
        State child = forked(state);
        run.simple().io().input(child, 0, open ? Value.ANYTHING : text);
        state.share(process(state, child, s -> script(reader, s)));
    }

    /** The file of <code>$(&lt;file)</code>. */
    private static Optional<Word> file(Script script) {
        return script.commands().size() == 1
                        && script.commands().get(0) instanceof Command.Simple only
                        && only.words().isEmpty()
                        && only.assignments().isEmpty()
                        && only.redirects().size() == 1
                        && only.redirects().get(0).operator().equals("<")
                ? Optional.of(only.redirects().get(0).target())
                : Optional.empty();
    }

    private boolean readsMissingFile(Script script, State state) {
        return file(script)
                .map(word -> run.expander(run.copied(state), word.position()).single(word))
                .filter(run.files(state)::isMissing)
                .isPresent();
    }

    private Outcomes script(Script script, State state) {
        Optional<Word> read = file(script);
        if (read.isPresent()) {
            String path = run.expander(state, read.get().position()).single(read.get());
            Files files = run.files(state);
            boolean missing =
                    files.node(path).filter(n -> !(n instanceof Node.File)).isPresent();
            state.status = missing ? 1 : State.OK;
            run.simple().io().write(state, 1, missing ? "" : files.content(path).orElse(Value.ANYTHING));
            return Outcomes.of(state);
        }
        if (script.commands().isEmpty()) {
            state.status = State.OK;
        }
        Outcomes outcomes = Outcomes.of(state);
        for (Command command : script.commands()) {
            if (outcomes.normal().isEmpty()) {
                break;
            }
            outcomes.then(run.execute(command, outcomes.normal().get()));
        }
        script.end().filter(stop -> !stop.error()).ifPresent(stop -> {
            run.gap(state, stop.position(), stop.why());
            outcomes.normal().ifPresent(here -> run.simple().io().write(here.with(State.UNKNOWN), 1, Value.ANYTHING));
        });
        return outcomes;
    }
}
