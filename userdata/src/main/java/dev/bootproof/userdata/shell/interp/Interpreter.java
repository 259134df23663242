package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Arithmetic;
import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.ExpansionException;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Script;
import dev.bootproof.userdata.shell.syntax.ShellParser;
import dev.bootproof.userdata.shell.syntax.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Walks a tree: what is known is decided, what is not is followed both ways. */
final class Interpreter {
    private static final int MAX_STEPS = 150_000;
    private static final int MAX_DEPTH = 100;
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
    private final Traps traps = new Traps(this);
    private final Errexit errexit = new Errexit(this, traps);
    private final Processes processes = new Processes(this);
    private final Pipelines pipelines = new Pipelines(this);
    private final Branches branches = new Branches(this);
    private final Conditionals conditionals = new Conditionals(this);
    private final Functions functions = new Functions(this);

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
        return new Files(image, state);
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
        functions.mentionedIn(text);
        ShellParser parser = ShellParser.of(text);
        Outcomes outcomes = Outcomes.of(start);
        boolean nothingRan = true;
        while (outcomes.normal().isPresent()) {
            State state = outcomes.normal().get();
            if (state.option("noexec")) {
                break; // the rest is only read
            }
            parser.extendedGlobs(state.option("extglob"));
            parser.posix(state.option("posix"));
            parser.aliases(name ->
                    state.option("expand_aliases") ? Optional.ofNullable(state.aliases.get(name)) : Optional.empty());
            Optional<Command> command = parser.next();
            if (command.isEmpty()) {
                break;
            }
            outcomes.then(execute(command.get(), state));
            nothingRan = false;
            if (outcomes.of(Escape.DISCARD)
                    .filter(here -> here.subshell == 0 && (main || !leavesText(here)))
                    .isPresent()) {
                outcomes.take(Escape.DISCARD).ifPresent(outcomes::addNormal);
            }
        }
        if (outcomes.normal().isPresent() && parser.stop().isPresent()) {
            Script.Stop stop = parser.stop().get();
            State state = outcomes.normal().get();
            if (stop.error()) {
                recorder.fault(at(stop.position()), stop.why(), state);
                boolean lexical = stop.kind() == Script.Stop.Kind.LEXICAL;
                boolean nested = !main && stop.kind() == Script.Stop.Kind.SUBSTITUTION;
                if (!main || !lexical) {
                    state.status = nested ? 1 : 2;
                }
                if (text.indexOf(Value.UNKNOWN) >= 0) {
                    gap(state, stop.position(), "a text that is partly unknown is run");
                }
                // bash: parser_error ends a shell that has set -e
                if (main || nested || state.option("errexit") || (state.endsAsPosix() && !lexical && nothingRan)) {
                    outcomes.leaves();
                    outcomes.add(Escape.EXIT, state);
                }
            } else {
                gap(state, stop.position(), "from here on the script is not followed: " + stop.why());
            }
        }
        return outcomes;
    }

    /** Whether the line that is given up is the script's own, not that of an eval, a trap or a sourced file. */
    private static boolean leavesText(State state) {
        return state.option("errexit")
                || state.failure
                        .filter(ExpansionException.Reach.SCRIPT_LINE::equals)
                        .isPresent();
    }

    /** Counts one more of what a script can nest without end. */
    <T> T deeper(java.util.function.Supplier<T> body) {
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
        if (command instanceof Command.Simple s) {
            return traced(
                    state,
                    start -> errexit.checked(
                            start,
                            own -> processes.signalled(
                                    own,
                                    here -> processes.withReaders(() -> guarded(s, here, one -> simple.run(s, one))))));
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

    private static Outcomes ended(State state, int status) {
        state.pipeStatuses = List.of();
        return Outcomes.of(state.with(status));
    }

    /** Runs the DEBUG trap first, and what the prompt of {@code set -x} expands to. */
    Outcomes traced(State state, Function<State, Outcomes> body) {
        if (state.option("xtrace")) {
            tracePrompt(state);
        }
        Outcomes outcomes = traps.debug(state);
        return outcomes.normal().map(here -> outcomes.then(body.apply(here))).orElse(outcomes);
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
            ShellParser.expansions(prompt.replaceAll("(?s)\\\\.", ""))
                    .ifPresent(word -> expander(state, word.position()).text(word));
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
                recorder.fault(at(command.position()), e.why(), s);
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

    static int maxRounds() {
        return MAX_ROUNDS;
    }

    static int maxDoubtfulRounds() {
        return MAX_DOUBTFUL_ROUNDS;
    }
}
