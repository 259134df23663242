package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.ExpansionException;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One moment of a shell process, and of the files around it. Mutable; a branch takes a {@link #copy}. */
final class State {
    static final int OK = 0;
    static final int UNKNOWN = -1;
    /** Not zero; which number is not known. */
    static final int FAILED = -2;
    /** What a shell says of a command that is not there. */
    static final int NOT_FOUND = 127;
    /** Failed because nothing is there that could run, unless the image has more than is known of it. */
    static final int MISSING = unless(NOT_FOUND);

    /** The working directory stands among the variables, under a name no script can use. */
    private static final String DIRECTORY = " directory";

    /** The options that {@code local -} kept stand among the variables of a function, under such a name. */
    private static final String OPTIONS = " options";

    /** The variables of assignments before a function's call stand in a scope that is marked with this name. */
    static final String BEFORE_CALL = " before call";

    /** {@code command} runs something; for its caller, too, after a program (bash: {@code executing_command_builtin}). */
    static final String UNDER_COMMAND = " command";

    /** A file is being run in the shell itself, which a {@code return} leaves. */
    static final String SOURCED = " sourced";

    /** {@code set} has given the shell other arguments, which a file keeps that was sourced with some. */
    static final String ARGUMENTS_SET = " arguments";

    /** A text that was run had a {@code [[} that is not closed. */
    static final String IN_CONDITION = " condition";

    private static final String IGNORED_NAMES = "GLOBIGNORE";
    private static final String HIDDEN_NAMES = "dotglob";

    static final int FIRST_SHELL = 4242;

    /** @param source the file in which it was defined */
    record Function(Command body, String text, String source, Optional<Position> inside) {
        /** In a form that a shell can read again. */
        String definition(String name) {
            return name + " ()\n" + text + "\n";
        }
    }

    /** @param at where the action's text stands */
    record Trap(String action, Position at) {
        /** Whether nothing happens: {@code trap '' TERM}. */
        boolean isIgnored() {
            return action.isEmpty();
        }
    }

    /** One level of {@code FUNCNAME} and {@code BASH_SOURCE}. */
    record Frame(String function, String source) {}

    Map<String, Variable> variables = new HashMap<>();
    /** What a variable may be instead, where branches left it different. */
    Map<String, List<Optional<Variable>>> undecided = new HashMap<>();
    /** Whether variables may be set that nobody saw. */
    boolean unknownVariables;

    List<Map<String, Optional<Variable>>> scopes = new ArrayList<>();
    /** The functions and sourced files that are being run, the innermost last. */
    List<Frame> frames = new ArrayList<>();

    List<String> positional = new ArrayList<>();
    String zero = "bash";
    Map<String, Function> functions = new HashMap<>();
    /** Functions that only some branches made. */
    Set<String> doubtfulFunctions = new TreeSet<>();

    Set<String> exportedFunctions = new TreeSet<>();
    Set<String> readonlyFunctions = new TreeSet<>();

    Map<String, String> aliases = new HashMap<>();
    Set<String> options = new TreeSet<>();
    List<String> directories = new ArrayList<>();
    Map<String, Trap> traps = new HashMap<>();
    /** Those of the shell that this is a fork of: {@code trap -p} tells them until the fork sets one of its own. */
    Map<String, Trap> inheritedTraps = Map.of();

    Map<String, String> hashed = new HashMap<>();
    Map<Integer, Handle> descriptors = new HashMap<>();
    int status;
    /** {@code PIPESTATUS}; empty before the first command, and what branches on other commands leaves it as it was. */
    List<Integer> pipeStatuses = List.of();
    /** What was started in the background, by process id. */
    Map<String, BackgroundJob.End> background = new HashMap<>();

    /** Those of them whose end the shell has seen. */
    Set<String> awaited = new TreeSet<>();

    Optional<String> lastBackground = Optional.empty();
    /** {@code BASH_COMMAND}: the last simple command outside traps; after a branch, that of either way. */
    String command = "";
    /** The traps whose actions are being run: they do not set themselves off. */
    Set<String> runningTraps = new TreeSet<>();
    /** Whether a DEBUG trap keeps the next command from being run. */
    boolean skips;
    /** What the place is in, in any function and process. */
    Optional<Loop> loop = Optional.empty();
    /** Whether the shell that started this does not wait for its end. */
    boolean detached;
    /** Whether something ends this after a time. */
    boolean timed;
    /** When this is ended; {@link SharedState#clock} tells the time. */
    double deadline = Double.POSITIVE_INFINITY;
    /** The background process that this runs in. */
    Optional<BackgroundJob> job = Optional.empty();
    /** How many loops the place is in, in this function and process. */
    int loops;
    /** What {@code $$} is: a number like any other, so that files named by it are known. */
    int shell = FIRST_SHELL;
    /** What {@code $$} is in the shell that started this one and waits for it; 0 where that is not known. */
    int parent;
    /** Whether a program that waits stands between the shell and what is started here. */
    boolean apart;
    /** How many forks lie between here and the shell that {@code $$} names. */
    int subshell;
    /** The signal that ends the shell; 0 where none does. */
    int endedBy;
    /** How far the error reaches that last kept a word from being expanded. */
    Optional<ExpansionException.Reach> failure = Optional.empty();
    /** Whether the shell waits for what never ends. */
    boolean stuck;
    /** Whether what is run next takes the shell's place, and its process id. */
    boolean replaced;
    /** How many loops a {@code break} or {@code continue} still has to leave. */
    int levels;

    SharedState shared = new SharedState();

    Certainty certainty = Certainty.DEFINITE;
    Optional<String> reason = Optional.empty();
    /** Why this place is probably not reached, though it may be. */
    Optional<String> doubt = Optional.empty();
    /** Whether a command before may have failed and ended the shell. */
    private boolean perhapsEnded;

    State copy() {
        State copy = new State();
        copy.variables = new HashMap<>(variables);
        copy.undecided = new HashMap<>(undecided);
        copy.unknownVariables = unknownVariables;
        for (Map<String, Optional<Variable>> scope : scopes) {
            copy.scopes.add(new HashMap<>(scope));
        }
        copy.frames = new ArrayList<>(frames);
        copy.positional = new ArrayList<>(positional);
        copy.zero = zero;
        copy.functions = new HashMap<>(functions);
        copy.doubtfulFunctions = new TreeSet<>(doubtfulFunctions);
        copy.exportedFunctions = new TreeSet<>(exportedFunctions);
        copy.readonlyFunctions = new TreeSet<>(readonlyFunctions);
        copy.aliases = new HashMap<>(aliases);
        copy.options = new TreeSet<>(options);
        copy.directories = new ArrayList<>(directories);
        copy.traps = new HashMap<>(traps);
        copy.inheritedTraps = inheritedTraps;
        copy.hashed = new HashMap<>(hashed);
        copy.descriptors = new HashMap<>(descriptors);
        copy.status = status;
        copy.pipeStatuses = pipeStatuses;
        copy.background = new HashMap<>(background);
        copy.command = command;
        copy.awaited = new TreeSet<>(awaited);
        copy.lastBackground = lastBackground;
        copy.runningTraps = new TreeSet<>(runningTraps);
        copy.loop = loop;
        copy.detached = detached;
        copy.timed = timed;
        copy.deadline = deadline;
        copy.job = job;
        copy.loops = loops;
        copy.shell = shell;
        copy.parent = parent;
        copy.apart = apart;
        copy.subshell = subshell;
        copy.endedBy = endedBy;
        copy.failure = failure;
        copy.stuck = stuck;
        copy.replaced = replaced;
        copy.levels = levels;
        copy.share(this);
        copy.certainty = certainty;
        copy.doubt = doubt;
        copy.reason = reason;
        copy.perhapsEnded = perhapsEnded;
        return copy;
    }

    /** How many things a copy has to copy. */
    int size() {
        int scoped = 0;
        for (Map<String, Optional<Variable>> scope : scopes) {
            scoped += scope.size();
        }
        return variables.size()
                + undecided.size()
                + scoped
                + positional.size()
                + functions.size()
                + aliases.size()
                + background.size()
                + awaited.size()
                + shared.size();
    }

    /** Takes over what another process did to the things all processes share. */
    void share(State other) {
        shared = other.shared.copy();
    }

    /** The file whose text is being run. */
    String source() {
        return frames.isEmpty() ? zero : frames.get(frames.size() - 1).source();
    }

    boolean option(String name) {
        return options.contains(name);
    }

    /** Whether the shell ends because a word could not be expanded. */
    boolean failedExpansion() {
        return failure.filter(ExpansionException.Reach.SHELL::equals).isPresent();
    }

    /** Whether errors end the shell that POSIX says do, and bash else only reports. */
    boolean endsAsPosix() {
        return option("posix") && !option(UNDER_COMMAND);
    }

    String directory() {
        Variable variable = variables.get(DIRECTORY);
        return variable == null ? "/" : variable.value().orElse("/");
    }

    /** The working directory by the name that led there, which may go through links. */
    String logicalDirectory() {
        Variable variable = variables.get(DIRECTORY);
        return variable == null ? "/" : variable.elements().getOrDefault("1", directory());
    }

    boolean directoryUndecided() {
        return undecided.containsKey(DIRECTORY);
    }

    void directory(String path) {
        directory(path, path);
    }

    void directory(String path, String logical) {
        set(DIRECTORY, new Variable(Map.of("0", path, "1", logical), "", Optional.empty()));
    }

    static String directoryName() {
        return DIRECTORY;
    }

    boolean failed() {
        return status > 0 || status == FAILED;
    }

    boolean undecidedStatus() {
        return status == UNKNOWN || isDoubted();
    }

    /**
     * A status that is so unless the image has a program that it is not known to have: then a failure is a success, and a
     * success a failure.
     */
    static int unless(int known) {
        return FAILED - 1 - known;
    }

    /** Whether the status is so unless what is doubted is so. */
    boolean isDoubted() {
        return status < FAILED;
    }

    /** The status where nothing of what is doubted is so; the status itself where nothing is doubted about it. */
    int undoubted() {
        return isDoubted() ? FAILED - 1 - status : status;
    }

    /** Goes on where a command is taken to have ended well, or to have failed. */
    State decided(boolean succeeded) {
        if (isDoubted() && (undoubted() == OK) != succeeded) {
            doubt("only if the image has a program that it is not known to have");
            status = succeeded ? OK : FAILED;
        } else {
            status = succeeded ? OK : isDoubted() ? undoubted() : FAILED;
        }
        return this;
    }

    /** From here on it is probably not so, though it may be. */
    void doubt(String why) {
        if (doubt.isEmpty()) {
            doubt = Optional.of(why);
        }
    }

    /** Waits for a time; never ends where that is without end, or is ended before. */
    void sleep(double seconds) {
        double end = shared.clock + seconds;
        stuck |= end > deadline || Double.isInfinite(end);
        double until = Math.min(end, deadline);
        shared.clock = Double.isInfinite(until) ? shared.clock : until;
    }

    /** The same, with a status. */
    State with(int newStatus) {
        status = newStatus;
        return this;
    }

    void negate() {
        if (isDoubted()) {
            status = unless(undoubted() == OK ? 1 : OK);
        } else {
            status = status == UNKNOWN ? UNKNOWN : failed() ? OK : 1;
        }
    }

    /** How the processes end that were started in the background and whose end the shell has not seen, by id. */
    Map<String, BackgroundJob.End> running() {
        Map<String, BackgroundJob.End> running = new TreeMap<>(background);
        running.replaceAll((id, end) -> shared.killed.getOrDefault(id, end));
        running.keySet().removeAll(awaited);
        return running;
    }

    /** How a process ends that was started in the background. */
    Optional<BackgroundJob.End> end(String id) {
        return Optional.ofNullable(background.get(id)).map(end -> shared.killed.getOrDefault(id, end));
    }

    void startedInBackground(String id, BackgroundJob.End end) {
        background.put(id, end);
        lastBackground = Optional.of(id);
    }

    /** The innermost function's own variables give way to those they hid. */
    void leaveScope() {
        scopes.remove(scopes.size() - 1).forEach(this::reveal);
    }

    private void reveal(String name, Optional<Variable> hidden) {
        if (name.equals(OPTIONS)) {
            options.removeIf(OptionBuiltins::isOfSet);
            hidden.ifPresent(kept -> options.addAll(kept.elements().values()));
        } else {
            hidden.ifPresentOrElse(v -> set(name, v), () -> unset(name));
        }
    }

    /** {@code local -}: the options of {@code set} are again what they are now when the function is left. */
    void keepOptions() {
        Map<String, String> kept = new HashMap<>();
        options.stream().filter(OptionBuiltins::isOfSet).forEach(name -> kept.put(name, name));
        scopes.get(scopes.size() - 1).putIfAbsent(OPTIONS, Optional.of(new Variable(kept, "", Optional.empty())));
    }

    /** {@code unset}: in a function that some other called, a variable of the caller's own reveals what it hid. */
    void forget(String name) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            if (scopes.get(i).containsKey(name)) {
                if (i < scopes.size() - 1) {
                    reveal(name, scopes.get(i).remove(name));
                } else {
                    unset(name);
                }
                return;
            }
        }
        unset(name);
    }

    /** What {@code $name} is, if it is set; an unknown text where it may be one of several. */
    Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).flatMap(Variable::value);
    }

    void set(String name, Variable variable) {
        undecided.remove(name);
        if (name.equals("PATH")) {
            hashed.clear(); // bash: sv_path
        }
        variables.put(name, variable);
        // bash: setup_glob_ignore in pathexp.c
        if (name.equals(IGNORED_NAMES) && !variable.value().orElse("").isEmpty()) {
            options.add(HIDDEN_NAMES);
        }
    }

    void unset(String name) {
        undecided.remove(name);
        if (name.equals("PATH")) {
            hashed.clear();
        }
        variables.remove(name);
        if (name.equals(IGNORED_NAMES)) {
            options.remove(HIDDEN_NAMES);
        }
    }

    /** From here on only one of several ways was taken. */
    void weaken(String why) {
        if (certainty == Certainty.DEFINITE) {
            certainty = Certainty.LIKELY;
            reason = Optional.of(why);
        }
    }

    /** From here on the shell is there only if the command before did not fail. */
    void perhapsEnds() {
        perhapsEnded = true;
        weaken(ReachedCommand.UNLESS_ENDED);
    }

    /** What made a part of the script less certain is over with it, but a shell that ended in it does not go on. */
    void backTo(Certainty before, Optional<String> why) {
        certainty = before;
        reason = why;
        if (perhapsEnded) {
            weaken(ReachedCommand.UNLESS_ENDED);
        }
    }

    /** The certainty where one of two ways was taken. */
    void joinCertainty(State other) {
        if (other.certainty.compareTo(certainty) > 0) {
            certainty = other.certainty;
            reason = other.reason;
        }
        perhapsEnded |= other.perhapsEnded;
    }

    boolean isUndecided() {
        return !undecided.isEmpty() || isDoubted() || shared.isUndecided();
    }

    /** Whether nothing that the script can see is different. */
    boolean sameAs(State other) {
        return variables.equals(other.variables)
                && undecided.equals(other.undecided)
                && shared.sameAs(other.shared)
                && functions.equals(other.functions)
                && positional.equals(other.positional);
    }
}
