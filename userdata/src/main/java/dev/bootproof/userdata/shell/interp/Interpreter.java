package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Arithmetic;
import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.ExpansionException;
import dev.bootproof.userdata.shell.interp.Lines.Role;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Walks a tree: what is known is decided, what is not is followed both ways. */
final class Interpreter {
    private static final int MAX_STEPS = 150_000;
    /** No shell's {@code $$} is as high. */
    private static final int FIRST_PROCESS = 1_000_000;

    private static final int MAX_DEPTH = 100;

    /** What differs between the machines that an image is for. */
    enum Machine {
        X86_64,
        AARCH64
    }

    final NodeImage image;
    private final Machine machine;
    private boolean askedForMachine;
    final Recorder recorder = new Recorder();
    private final Numbers numbers = new Numbers();
    private final SimpleCommands simple = new SimpleCommands(this);
    private final Tests tests = new Tests(this);
    private final Traps traps = new Traps(this);
    private final Errexit errexit = new Errexit(this, traps);
    private final Processes processes = new Processes(this);
    private final Pipelines pipelines = new Pipelines(this);
    private final Branches branches = new Branches(this);
    private final Conditionals conditionals = new Conditionals(this);
    private final Functions functions = new Functions(this);
    private final Lines lines = new Lines(this);

    /** Where the text being run stands in the part, if it is not the part itself. */
    Optional<Position> inside = Optional.empty();

    private int steps;
    private int depth;
    private int ids;
    private int shells = State.FIRST_SHELL;

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
        return new Files(image, state, recorder);
    }

    Numbers numbers() {
        return numbers;
    }

    Tests tests() {
        return tests;
    }

    SimpleCommands simple() {
        return simple;
    }

    Traps traps() {
        return traps;
    }

    Errexit errexit() {
        return errexit;
    }

    Processes processes() {
        return processes;
    }

    Branches branches() {
        return branches;
    }

    Functions functions() {
        return functions;
    }

    void spend(int amount) {
        steps += amount;
        if (steps > MAX_STEPS) {
            throw new BudgetException("the script takes more than " + MAX_STEPS + " steps");
        }
    }

    /** A copy costs what it holds: a loop may make one in each of its rounds. */
    State copied(State state) {
        spend(state.size() / 64);
        return state.copy();
    }

    String id(String kind) {
        return kind + ++ids;
    }

    /** What {@code $!} is for a process that is started now. */
    String newProcess() {
        return Integer.toString(FIRST_PROCESS + ++ids);
    }

    /** What {@code $$} is in a shell that is started now. */
    int newShell() {
        return ++shells;
    }

    /** The shell that a process id names. */
    Optional<Integer> shell(String process) {
        return Optional.of(process)
                .filter(id -> id.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .filter(id -> id >= State.FIRST_SHELL && id <= shells);
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
    Outcomes text(String text, State state, Optional<Position> from, Role role) {
        return deeper(() -> {
            Optional<Position> before = inside;
            inside = from;
            try {
                return lines.run(text, state, role);
            } finally {
                inside = before;
            }
        });
    }

    /** Counts one more of what a script can nest without end. */
    <T> T deeper(Supplier<T> body) {
        if (++depth > MAX_DEPTH) {
            throw new BudgetException("shells, functions and programs are nested deeper than " + MAX_DEPTH);
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

    // --- commands

    Outcomes execute(Command command, State state) {
        spend(1);
        if (state.option("noexec")) {
            return Outcomes.of(state);
        }
        if (command instanceof Command.Simple s) {
            if (state.runningTraps.isEmpty()) {
                state.command = s.text();
            }
            return traced(state, start -> simple(s, start));
        } else if (command instanceof Command.Sequence s) {
            return sequence(s, state);
        } else if (command instanceof Command.AndOr a) {
            return conditionals.andOr(a, state);
        } else if (command instanceof Command.Pipeline p) {
            return pipelines.run(p, state);
        } else if (command instanceof Command.Group g) {
            return g.subshell()
                    ? errexit.checked(state, own -> processes.subshell(g.body(), own))
                    : execute(g.body(), state);
        } else if (command instanceof Command.If i) {
            return conditionals.conditional(i, state);
        } else if (command instanceof Command.While w) {
            return new Loops(this).run(w, state);
        } else if (command instanceof Command.For f) {
            return guarded(f, state, s -> new Loops(this).run(f, s));
        } else if (command instanceof Command.ArithmeticFor f) {
            return guarded(f, state, s -> new Loops(this).run(f, s));
        } else if (command instanceof Command.Case c) {
            return traced(state, start -> guarded(c, start, s -> conditionals.choice(c, s)));
        } else if (command instanceof Command.Function f) {
            return functions.define(f, state);
        } else if (command instanceof Command.Test t) {
            return traced(
                    state,
                    start -> errexit.checked(
                            start,
                            own -> guarded(
                                    t, own, s -> ended(s, status(tests.condition(t.condition(), s, t.position()))))));
        } else if (command instanceof Command.Calculation c) {
            return traced(
                    state,
                    start -> errexit.checked(
                            start, own -> guarded(c, own, s -> ended(s, calculate(c.expression(), s, c.position())))));
        } else if (command instanceof Command.Background b) {
            return processes.background(b, state);
        } else if (command instanceof Command.Coprocess c) {
            return processes.coprocess(c, state);
        } else if (command instanceof Command.Redirected r) {
            return processes.withReaders(() -> guarded(r, state, s -> simple.redirected(r, s)));
        }
        throw new IllegalStateException("no such command: " + command.getClass());
    }

    /** Runs a simple command that was announced. */
    Outcomes simple(Command.Simple command, State state) {
        return errexit.checked(
                state, own -> processes.signalled(own, here -> processes.withReaders(() -> single(command, here))));
    }

    private Outcomes single(Command.Simple command, State state) {
        Outcomes outcomes = guarded(command, state, here -> simple.run(command, here));
        outcomes.goingOn(after -> after.pipeStatuses = List.of(after.status));
        return outcomes;
    }

    private static Outcomes ended(State state, int status) {
        state.pipeStatuses = List.of(status);
        return Outcomes.of(state.with(status));
    }

    /** Runs the DEBUG trap first, and what the prompt of {@code set -x} expands to. */
    Outcomes traced(State state, Function<State, Outcomes> body) {
        if (state.option("xtrace")) {
            tracePrompt(state);
        }
        Outcomes outcomes = traps.debug(state);
        return outcomes.normal()
                .map(here -> outcomes.then(here.skips ? Outcomes.of(here.with(State.OK)) : body.apply(here)))
                .orElse(outcomes);
    }

    /** Under {@code set -x} bash expands PS4 before each command (bash: {@code indirection_level_string}). */
    private void tracePrompt(State state) {
        String prompt = state.value("PS4").orElse("");
        if (prompt.indexOf('$') < 0 && prompt.indexOf('`') < 0) {
            return;
        }
        int status = state.status;
        state.options.remove("xtrace");
        try {
            expander(state, new Position(1, 1)).prompt(prompt);
        } catch (ExpansionException e) {
            status = state.status; // it is only said, and the command runs all the same
        }
        state.options.add("xtrace");
        state.status = status;
    }

    /** A word may need a choice, or may fail. */
    private Outcomes guarded(Command command, State state, Function<State, Outcomes> body) {
        return branches.choosing(state, s -> {
            try {
                return body.apply(s);
            } catch (ExpansionException e) {
                if (s == state) { // else it fails on one of several ways here, which the script may well rule out
                    recorder.fault(at(command.position()), e.why(), s);
                }
                s.status = 1;
                s.failure = Optional.of(e.reach());
                return Outcomes.of(e.fatal() ? Escape.EXIT : Escape.DISCARD, s);
            }
        });
    }

    static int status(Optional<Boolean> truth) {
        return truth.map(t -> t ? State.OK : 1).orElse(State.UNKNOWN);
    }

    /** The status of {@code (( ))}. */
    int calculate(Word expression, State state, Position position) {
        recorder.reached("((", List.of(), state, at(position));
        StateEnvironment environment = new StateEnvironment(this, state, position);
        try {
            return status(Arithmetic.range(environment, new Expander(environment).text(expression))
                    .isTrue());
        } catch (ExpansionException e) {
            if (e.fatal()) {
                throw e;
            }
            return 1;
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
}
