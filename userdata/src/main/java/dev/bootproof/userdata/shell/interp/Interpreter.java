package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.Arithmetic;
import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.ExpansionException;
import dev.bootproof.userdata.shell.expand.GlobPattern;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.interp.State.Handle;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Script;
import dev.bootproof.userdata.shell.syntax.ShellParser;
import dev.bootproof.userdata.shell.syntax.Word;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Walks a tree: what is known is decided, what is not is followed both ways. */
final class Interpreter {
    private static final int MAX_STEPS = 150_000;
    private static final int MAX_DEPTH = 60;
    private static final int MAX_ROUNDS = 400;
    private static final int MAX_DOUBTFUL_ROUNDS = 25;

    /** What differs between the machines that an image is for. */
    enum Machine {
        X86_64,
        AARCH64
    }

    final NodeImage image;
    private final Machine machine;
    private boolean askedForMachine;
    final Recorder recorder = new Recorder();
    private final SimpleCommands simple = new SimpleCommands(this);
    private final Tests tests = new Tests(this);
    private final Set<Command> deadSeen = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Functions that were called; the others are only possible. */
    final Set<Command> called = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Where the text being run stands in the part, if it is not the part itself. */
    Optional<Position> inside = Optional.empty();

    /** The states in which what is written now will be read: of substitutions and pipelines, the innermost first. */
    private final Deque<State> readers = new ArrayDeque<>();

    private int ignoreErrexit;
    private int steps;
    private int depth;
    private int ids;

    Interpreter(NodeImage image, Machine machine) {
        this.image = image;
        this.machine = machine;
    }

    /** The machine's architecture as {@code uname -m} names it. */
    String architecture() {
        askedForMachine = true;
        return machine.name().toLowerCase(Locale.ROOT);
    }

    /** Whether another machine may go another way. */
    boolean askedForMachine() {
        return askedForMachine;
    }

    Files files(State state) {
        return new Files(image, state);
    }

    Tests tests() {
        return tests;
    }

    SimpleCommands simple() {
        return simple;
    }

    void spend(int amount) {
        steps += amount;
        if (steps > MAX_STEPS) {
            throw new BudgetException("the script takes more than " + MAX_STEPS + " steps");
        }
    }

    String id(String kind) {
        return kind + ++ids;
    }

    Position at(Position own) {
        return inside.orElse(own);
    }

    Expander expander(State state, Position position) {
        return new Expander(new StateEnvironment(this, state, position));
    }

    void gap(State state, Position position, String why) {
        recorder.gap(at(position), why, state);
    }

    // --- texts and processes

    /** Runs a text in the shell of {@code state}, line by line. */
    Outcomes text(String text, State state, Optional<Position> from, boolean main) {
        return deeper(() -> {
            Optional<Position> before = inside;
            inside = from;
            try {
                return lines(text, state, main);
            } finally {
                inside = before;
            }
        });
    }

    private Outcomes lines(String text, State start, boolean main) {
        int shipped = text.indexOf(Value.SHIPPED);
        if (shipped >= 0) {
            Outcomes outcomes = Outcomes.of(start);
            if (!text.substring(0, shipped).isBlank()) {
                outcomes = lines(text.substring(0, shipped), start, main);
            }
            Optional<State> here = outcomes.normal();
            if (here.isEmpty()) {
                return outcomes;
            }
            outcomes.then(simple.programs().shipped(here.get(), inside.orElse(new Position(1, 1)), List.of(), true));
            String rest = text.substring(shipped + 1);
            if (outcomes.normal().isPresent() && !rest.isBlank()) {
                outcomes.then(lines(rest, outcomes.normal().get(), main));
            }
            return outcomes;
        }
        ShellParser parser = ShellParser.of(text);
        Outcomes outcomes = Outcomes.of(start);
        while (outcomes.normal().isPresent()) {
            State state = outcomes.normal().get();
            if (state.option("noexec")) {
                break; // the rest is only read
            }
            parser.extendedGlobs(state.option("extglob"));
            parser.aliases(name ->
                    state.option("expand_aliases") ? Optional.ofNullable(state.aliases.get(name)) : Optional.empty());
            Optional<Command> command = parser.next();
            if (command.isEmpty()) {
                break;
            }
            outcomes.then(execute(command.get(), state));
            if (main && outcomes.has(Escape.DISCARD)) {
                State given = outcomes.take(Escape.DISCARD).orElseThrow();
                if (outcomes.normal().isEmpty() && given.certainty != Certainty.LIKELY) {
                    outcomes.normal(Optional.of(given));
                } else {
                    outcomes.addNormal(given);
                }
            }
        }
        if (outcomes.normal().isPresent() && parser.stop().isPresent()) {
            Script.Stop stop = parser.stop().get();
            State state = outcomes.normal().get();
            if (stop.error()) {
                state.status = 2;
                if (text.indexOf(Value.UNKNOWN) >= 0) {
                    gap(state, stop.position(), "a text that is partly unknown is run");
                }
                if (main) {
                    outcomes.normal(Optional.empty());
                    outcomes.add(Escape.EXIT, state);
                }
            } else {
                gap(state, stop.position(), "from here on the script is not followed: " + stop.why());
            }
        }
        return outcomes;
    }

    /** Runs in a process of its own and takes over what it did to the files; the status is the state's. */
    State process(State parent, State child, Function<State, Outcomes> body) {
        child.scopes.clear();
        int ignored = ignoreErrexit;
        State base = parent;
        State end = finish(body.apply(child), child);
        ignoreErrexit = ignored;
        State after = copied(base);
        after.share(end);
        after.status = end.status;
        return after;
    }

    /** The state in which a process ends, its EXIT trap run. */
    State finish(Outcomes outcomes, State otherwise) {
        State end = outcomes.end().orElse(otherwise);
        State.Trap trap = end.traps.remove("EXIT");
        if (trap != null) {
            int status = end.status;
            if (!Value.isKnown(trap.action()) && trap.action().equals(Value.ANYTHING)) {
                gap(end, trap.at(), "what a trap runs is not known");
                return end;
            }
            State done =
                    text(trap.action(), end, Optional.of(trap.at()), true).end().orElse(end);
            done.status = status;
            return done;
        }
        return end;
    }

    /** A copy costs what it holds: a loop may make one in each of its rounds. */
    State copied(State state) {
        spend(state.size() / 64);
        return state.copy();
    }

    /** A fork of the shell: everything is copied, only files come back. */
    State forked(State parent) {
        State child = copied(parent);
        child.traps
                .keySet()
                .removeIf(name -> !(name.equals("ERR") && parent.option("errtrace"))
                        && !(name.equals("DEBUG") && parent.option("functrace")));
        return child;
    }

    /** What a command substitution's script writes. */
    String output(Script script, State state, Position position) {
        return deeper(() -> {
            String id = id("substitution");
            State child = forked(state);
            if (!state.option("posix") && !state.option("inherit_errexit")) {
                child.options.remove("errexit");
            }
            child.captures.put(id, "");
            child.descriptors.put(1, new Handle.Capture(id));
            State after = reading(state, () -> process(state, child, s -> script(script, s)));
            String output = after.captures.getOrDefault(id, "").replace("\0", "");
            state.share(after);
            state.captures.remove(id);
            state.status = after.status;
            return output;
        });
    }

    /** Runs what writes for a reader: a choice that the reader has as well is the reader's. */
    private <T> T reading(State reader, java.util.function.Supplier<T> body) {
        readers.push(reader);
        try {
            return body.get();
        } finally {
            readers.pop();
        }
    }

    private Outcomes script(Script script, State state) {
        // $(<file)
        if (script.commands().size() == 1
                && script.commands().get(0) instanceof Command.Simple only
                && only.words().isEmpty()
                && only.assignments().isEmpty()
                && only.redirects().size() == 1
                && only.redirects().get(0).operator().equals("<")) {
            String path = expander(state, only.position())
                    .single(only.redirects().get(0).target());
            simple.io().write(state, 1, files(state).content(path).orElse(Value.ANYTHING));
            return Outcomes.of(state);
        }
        Outcomes outcomes = Outcomes.of(state);
        for (Command command : script.commands()) {
            if (outcomes.normal().isEmpty()) {
                break;
            }
            outcomes.then(execute(command, outcomes.normal().get()));
        }
        script.end().filter(stop -> !stop.error()).ifPresent(stop -> gap(state, stop.position(), stop.why()));
        return outcomes;
    }

    String processSubstitution(Script script, State state, boolean input, Position position) {
        String path = "/dev/fd/" + id("process");
        if (input) {
            String text = output(script, state, position);
            state.files.put(path, new Node.File(text, false, Optional.of(position)));
            return path;
        }
        // the reader runs when its text is complete; what it is given is not known here
        State child = forked(state);
        String id = id("input");
        child.inputs.put(id, Value.ANYTHING);
        child.descriptors.put(0, new Handle.In(id));
        state.share(process(state, child, s -> script(script, s)));
        return path;
    }

    private <T> T deeper(java.util.function.Supplier<T> body) {
        if (++depth > MAX_DEPTH) {
            throw new BudgetException("shells and functions are nested deeper than " + MAX_DEPTH);
        }
        try {
            return body.get();
        } finally {
            depth--;
        }
    }

    Outcomes function(Command body, State state, Optional<Position> where) {
        return deeper(() -> {
            Optional<Position> before = inside;
            inside = where;
            try {
                return execute(body, state);
            } finally {
                inside = before;
            }
        });
    }

    // --- branches

    /** Several ways on, one of which is taken. */
    Outcomes fork(State state, String why, List<Function<State, Outcomes>> ways) {
        Certainty certainty = state.certainty;
        Optional<String> reason = state.reason;
        Outcomes all = new Outcomes();
        for (Function<State, Outcomes> way : ways) {
            State copy = copied(state);
            copy.weaken(why);
            all.or(way.apply(copy));
        }
        if (!all.escapes()) {
            all.normal().ifPresent(end -> {
                end.certainty = certainty;
                end.reason = reason;
            });
        }
        return all;
    }

    /** Runs what may need a decision between things that branches left different. */
    Outcomes choosing(State state, Function<State, Outcomes> body) {
        return choosing(state, body, 0);
    }

    private Outcomes choosing(State state, Function<State, Outcomes> body, int level) {
        if (!state.isUndecided()) {
            return body.apply(state);
        }
        State backup = copied(state);
        try {
            return body.apply(state);
        } catch (ChoiceException e) {
            if (!readers.isEmpty() && e.isUndecidedIn(readers.peek())) {
                throw e; // decided there, what is written here stays known
            }
            if (level > 5) {
                throw new BudgetException("too many things are undecided at once");
            }
            List<Function<State, Outcomes>> ways = e.options().stream()
                    .<Function<State, Outcomes>>map(option -> s -> choosing(decided(s, option), body, level + 1))
                    .toList();
            return fork(backup, "under a condition", ways);
        }
    }

    private static State decided(State state, Consumer<State> option) {
        option.accept(state);
        return state;
    }

    /** Looks at what is never run: what it would reach is possible. */
    void dead(Command command, State state) {
        if (state.certainty == Certainty.POSSIBLE || !deadSeen.add(command)) {
            return;
        }
        State copy = state.copy();
        copy.certainty = Certainty.POSSIBLE;
        copy.reason = Optional.of("in a branch that is never taken");
        execute(command, copy);
    }

    // --- commands

    Outcomes execute(Command command, State state) {
        spend(1);
        if (command instanceof Command.Simple s) {
            return errexit(guarded(debugged(state), start -> simple.run(s, start)));
        } else if (command instanceof Command.Sequence s) {
            return sequence(s, state);
        } else if (command instanceof Command.AndOr a) {
            return andOr(a, state);
        } else if (command instanceof Command.Pipeline p) {
            return p.negated() ? pipeline(p, state) : errexit(pipeline(p, state));
        } else if (command instanceof Command.Group g) {
            if (!g.subshell()) {
                return execute(g.body(), state);
            }
            return errexit(Outcomes.of(process(state, forked(state), s -> execute(g.body(), s))));
        } else if (command instanceof Command.If i) {
            return conditional(i, state);
        } else if (command instanceof Command.While w) {
            return new Loops(this).run(w, state);
        } else if (command instanceof Command.For f) {
            return guarded(state, s -> new Loops(this).run(f, s));
        } else if (command instanceof Command.ArithmeticFor f) {
            return guarded(state, s -> new Loops(this).run(f, s));
        } else if (command instanceof Command.Case c) {
            return guarded(state, s -> choice(c, s));
        } else if (command instanceof Command.Function f) {
            state.functions.put(f.name(), new State.Function(f.body(), f.text(), state.source(), inside));
            state.doubtfulFunctions.remove(f.name());
            state.status = State.OK;
            if (state.option("posix") && !f.name().matches("[A-Za-z_]\\w*")) {
                return Outcomes.of(Escape.EXIT, state);
            }
            return Outcomes.of(state);
        } else if (command instanceof Command.Test t) {
            return errexit(guarded(state, s -> {
                s.status = status(tests.condition(t.condition(), s, t.position()));
                return Outcomes.of(s);
            }));
        } else if (command instanceof Command.Calculation c) {
            return errexit(guarded(state, s -> {
                s.status = calculate(c.expression(), s, c.position());
                return Outcomes.of(s);
            }));
        } else if (command instanceof Command.Background b) {
            State after = process(state, forked(state), s -> execute(b.command(), s));
            after.jobs++;
            after.lastJob = after.status;
            after.status = State.OK;
            return Outcomes.of(after);
        } else if (command instanceof Command.Coprocess c) {
            State child = forked(state);
            String id = id("input");
            child.inputs.put(id, Value.ANYTHING);
            child.descriptors.put(0, new Handle.In(id));
            State after = process(state, child, s -> execute(c.command(), s));
            after.status = State.OK;
            return Outcomes.of(after);
        } else if (command instanceof Command.Redirected r) {
            return guarded(state, s -> simple.redirected(r, s));
        }
        throw new IllegalStateException("no such command: " + command.getClass());
    }

    /** Runs the DEBUG trap, which comes before every command. */
    private State debugged(State state) {
        State.Trap trap = state.traps.remove("DEBUG");
        if (trap == null) {
            return state;
        }
        int status = state.status;
        State after =
                text(trap.action(), state, Optional.of(trap.at()), false).end().orElse(state);
        after.status = status;
        return after;
    }

    /** A word may need a choice, or may fail. */
    private Outcomes guarded(State state, Function<State, Outcomes> body) {
        return choosing(state, s -> {
            try {
                return body.apply(s);
            } catch (ExpansionException e) {
                s.status = 1;
                return Outcomes.of(e.fatal() ? Escape.EXIT : Escape.DISCARD, s);
            }
        });
    }

    static int status(Optional<Boolean> truth) {
        return truth.map(t -> t ? State.OK : 1).orElse(State.UNKNOWN);
    }

    /** The status of {@code (( ))}. */
    int calculate(Word expression, State state, Position position) {
        StateEnvironment environment = new StateEnvironment(this, state, position);
        try {
            OptionalLong value = Arithmetic.evaluate(environment, new Expander(environment).text(expression));
            return value.isEmpty() ? State.UNKNOWN : value.getAsLong() != 0 ? State.OK : 1;
        } catch (ExpansionException e) {
            if (e.fatal()) {
                throw e;
            }
            return 1;
        }
    }

    private Outcomes errexit(Outcomes outcomes) {
        Optional<State> normal = outcomes.normal();
        if (normal.isPresent() && ignoreErrexit == 0) {
            State state = normal.get();
            boolean failed = state.status > 0 || state.status == State.FAILED;
            if (state.status == State.UNKNOWN && state.option("errexit")) {
                state.weaken("unless a command before it fails and ends the script");
            }
            if (failed) {
                State.Trap trap = state.traps.remove("ERR");
                if (trap != null) {
                    int status = state.status;
                    outcomes.then(text(trap.action(), state, Optional.of(trap.at()), false));
                    if (outcomes.normal().isEmpty()) {
                        return outcomes;
                    }
                    state = outcomes.normal().get();
                    state.traps.putIfAbsent("ERR", trap);
                    state.status = status;
                }
                if (state.option("errexit")) {
                    outcomes.normal(Optional.empty());
                    outcomes.add(Escape.EXIT, state);
                }
            }
        }
        return outcomes;
    }

    Outcomes ignoringErrexit(java.util.function.Supplier<Outcomes> body) {
        ignoreErrexit++;
        try {
            return body.get();
        } finally {
            ignoreErrexit--;
        }
    }

    /** Runs a body in which {@code set -e} counts again: a shell of its own. */
    <T> T countingErrexit(java.util.function.Supplier<T> body) {
        int before = ignoreErrexit;
        ignoreErrexit = 0;
        try {
            return body.get();
        } finally {
            ignoreErrexit = before;
        }
    }

    private Outcomes sequence(Command.Sequence sequence, State state) {
        Outcomes outcomes = Outcomes.of(state);
        for (Command command : sequence.commands()) {
            if (outcomes.normal().isEmpty()) {
                break;
            }
            outcomes.then(execute(command, outcomes.normal().get()));
        }
        return outcomes;
    }

    private Outcomes andOr(Command.AndOr andOr, State state) {
        Outcomes outcomes = ignoringErrexit(() -> execute(andOr.first(), state));
        for (int i = 0; i < andOr.rest().size(); i++) {
            if (outcomes.normal().isEmpty()) {
                break;
            }
            Command.AndOr.Next next = andOr.rest().get(i);
            boolean last = i == andOr.rest().size() - 1;
            State here = outcomes.normal().get();
            if (here.status == State.UNKNOWN) {
                Certainty certainty = here.certainty;
                outcomes.then(fork(
                        here,
                        "under a condition",
                        List.of(
                                s -> {
                                    s.status = next.and() ? State.OK : State.FAILED;
                                    return run(next.command(), s, last);
                                },
                                s -> {
                                    s.status = next.and() ? State.FAILED : State.OK;
                                    return Outcomes.of(s);
                                })));
                if (certainty == Certainty.POSSIBLE) {
                    outcomes.normal().ifPresent(s -> s.certainty = certainty);
                }
            } else if ((here.status == State.OK) == next.and()) {
                outcomes.then(run(next.command(), here, last));
            } else {
                dead(next.command(), here);
            }
        }
        return outcomes;
    }

    private Outcomes run(Command command, State state, boolean last) {
        return last ? execute(command, state) : ignoringErrexit(() -> execute(command, state));
    }

    private Outcomes pipeline(Command.Pipeline pipeline, State state) {
        List<Command> members = pipeline.members();
        Outcomes outcomes;
        if (members.isEmpty()) {
            state.status = State.OK;
            outcomes = Outcomes.of(state);
        } else if (members.size() == 1) {
            outcomes = ignoringErrexit(() -> execute(members.get(0), state));
        } else {
            outcomes = choosing(state, s -> Outcomes.of(piped(members, s)));
        }
        if (pipeline.negated()) {
            outcomes.normal().ifPresent(s -> {
                boolean failed = s.status > 0 || s.status == State.FAILED;
                s.status = s.status == State.UNKNOWN ? State.UNKNOWN : failed ? State.OK : 1;
            });
        }
        return outcomes;
    }

    private State piped(List<Command> members, State state) {
        State around = state;
        Optional<String> input = Optional.empty();
        int failed = State.OK;
        for (int i = 0; i < members.size(); i++) {
            State child = forked(around);
            String read = id("input");
            if (input.isPresent()) {
                child.inputs.put(read, input.get());
                child.descriptors.put(0, new Handle.In(read));
            }
            boolean last = i == members.size() - 1;
            if (last && state.option("lastpipe") && input.isPresent()) {
                State here = around;
                simple.io().input(here, 0, input.get());
                State end = execute(members.get(i), here).end().orElse(here);
                end.descriptors = new java.util.HashMap<>(state.descriptors);
                return end;
            }
            String capture = id("pipe");
            if (!last) {
                child.captures.put(capture, "");
                child.descriptors.put(1, new Handle.Capture(capture));
            }
            Command member = members.get(i);
            State writer = around;
            around = last
                    ? process(writer, child, s -> execute(member, s))
                    : reading(state, () -> process(writer, child, s -> execute(member, s)));
            input = Optional.of(around.captures.getOrDefault(capture, ""));
            around.captures.remove(capture);
            around.inputs.remove(read);
            if (around.status != State.OK && failed <= State.OK) {
                failed = around.status;
            }
        }
        if (state.option("pipefail")) {
            around.status = failed;
        }
        return around;
    }

    private Outcomes conditional(Command.If conditional, State state) {
        Outcomes outcomes = ignoringErrexit(() -> execute(conditional.condition(), state));
        if (outcomes.normal().isEmpty()) {
            return outcomes;
        }
        State here = outcomes.normal().get();
        if (here.status == State.UNKNOWN) {
            return outcomes.then(fork(
                    here,
                    "under a condition",
                    List.of(
                            s -> execute(conditional.then(), decidedStatus(s, State.OK)),
                            s -> otherwise(conditional, decidedStatus(s, State.FAILED)))));
        }
        if (here.status == State.OK) {
            conditional.otherwise().ifPresent(other -> dead(other, here));
            return outcomes.then(execute(conditional.then(), here));
        }
        dead(conditional.then(), here);
        return outcomes.then(otherwise(conditional, here));
    }

    private static State decidedStatus(State state, int status) {
        state.status = status;
        return state;
    }

    private Outcomes otherwise(Command.If conditional, State state) {
        if (conditional.otherwise().isEmpty()) {
            state.status = State.OK;
            return Outcomes.of(state);
        }
        return execute(conditional.otherwise().get(), state);
    }

    private Outcomes choice(Command.Case choice, State state) {
        String word = expander(state, choice.position()).single(choice.word());
        state.status = State.OK;
        return items(choice, 0, word, state, false);
    }

    private Outcomes items(Command.Case choice, int from, String word, State state, boolean fallen) {
        for (int i = from; i < choice.items().size(); i++) {
            Command.Case.Item item = choice.items().get(i);
            Optional<Boolean> matches = fallen && i == from ? Optional.of(true) : matches(item, word, state, choice);
            int here = i;
            if (matches.isEmpty()) {
                return fork(
                        state,
                        "under a condition",
                        List.of(s -> item(choice, here, word, s), s -> items(choice, here + 1, word, s, false)));
            }
            if (matches.get()) {
                for (Command.Case.Item later :
                        choice.items().subList(i + 1, choice.items().size())) {
                    dead(later.body(), state);
                }
                return item(choice, i, word, state);
            }
            dead(item.body(), state);
        }
        return Outcomes.of(state);
    }

    private Optional<Boolean> matches(Command.Case.Item item, String word, State state, Command.Case choice) {
        boolean doubt = false;
        for (Word pattern : item.patterns()) {
            Optional<Boolean> matches = GlobPattern.of(
                            expander(state, choice.position()).pattern(pattern), this::spend)
                    .matches(word);
            if (matches.isPresent() && matches.get()) {
                return matches;
            }
            doubt |= matches.isEmpty();
        }
        return doubt ? Optional.empty() : Optional.of(false);
    }

    private Outcomes item(Command.Case choice, int index, String word, State state) {
        Command.Case.Item item = choice.items().get(index);
        Outcomes outcomes = execute(item.body(), state);
        if (outcomes.normal().isPresent() && index + 1 < choice.items().size()) {
            State after = outcomes.normal().get();
            if (item.terminator().equals(";&")) {
                return outcomes.then(items(choice, index + 1, word, after, true));
            }
            if (item.terminator().equals(";;&")) {
                return outcomes.then(items(choice, index + 1, word, after, false));
            }
        }
        return outcomes;
    }

    static int maxRounds() {
        return MAX_ROUNDS;
    }

    static int maxDoubtfulRounds() {
        return MAX_DOUBTFUL_ROUNDS;
    }
}
