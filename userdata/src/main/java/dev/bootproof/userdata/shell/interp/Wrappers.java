package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.program.OptionTable;
import dev.bootproof.userdata.shell.program.Options;
import dev.bootproof.userdata.shell.program.QuotedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Programs that run the program their arguments name, as it is named: {@code env nice timeout nohup chroot flock …}. */
final class Wrappers {
    /** Where a program is looked for that has no PATH (glibc: {@code execvp}). */
    private static final String DEFAULT_PATH = "/bin:/usr/bin";

    private static final List<String> OF_SERVICE =
            List.of("LANG", "INVOCATION_ID", "JOURNAL_STREAM", "SYSTEMD_EXEC_PID", "SHLVL", "PWD", "_");

    /** The PATH of a unit (systemd.exec: {@code $PATH}). */
    private static final String UNIT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin";

    private final Interpreter run;
    private final SimpleCommands commands;
    private final Programs programs;

    /** Also change a process that runs already, and then run none. */
    private static final Set<String> FOR_PROCESSES = Set.of("ionice", "taskset", "chrt", "prlimit", "choom");

    /** What {@code setarch} can be told; {@code setarch --list}. */
    private static final String ARCHITECTURES = "linux(32|64)|uname26|i[3456]86|athlon|x86_64|aarch64|armv?\\w*";

    private static final OptionTable SCRIPT =
            OptionTable.of("a append c: command: e return f flush force E: echo: I: log-in: O: log-out: B: log-io: T:"
                    + " log-timing: t:: timing:: m: logging-format: o: output-limit: q quiet h help V version");

    Wrappers(Interpreter run, SimpleCommands commands, Programs programs) {
        this.run = run;
        this.commands = commands;
        this.programs = programs;
    }

    /** What a program of its own kind does before the command starts. */
    private interface Preparation {
        /**
         * Whether the command starts; else the program fails.
         *
         * @param words the command; what goes before it is taken away here
         * @param with the state in which it starts
         */
        boolean prepare(Options options, List<String> words, State with);
    }

    void into(Map<String, Tool> table) {
        Wrapper.names()
                .forEach(name ->
                        table.put(name, call -> wrapped(call, Wrapper.named(name), (options, words, with) -> true)));
        table.put("env", this::env);
        table.put("nice", this::nice);
        table.put("nohup", this::nohup);
        table.put("timeout", this::timeout);
        table.put("chroot", this::chroot);
        table.put("unshare", this::unshare);
        // cloud-init gives a script no terminal to take
        table.put(
                "setsid",
                call -> wrapped(call, Wrapper.named("setsid"), (options, words, with) -> !options.has("c", "ctty")));
        table.put("setarch", this::setarch);
        table.put("flock", this::flock);
        table.put("systemd-run", this::systemdRun);
        table.put("xargs", call -> new Xargs(run, programs, call).run());
        table.put("find", call -> new Find(run, programs, call).run());
        table.put("busybox", call -> inner(call, call.arguments()));
        table.put("script", this::script);
        table.put("run-parts", this::runParts);
    }

    private Outcomes inner(Call call, List<String> argv) {
        return argv.isEmpty() ? call.status(0) : programs.run(Call.of(argv, call.state(), call.position()));
    }

    private Outcomes wrapped(Call call, Wrapper wrapper, Preparation preparation) {
        Options options = wrapper.options().leading(call.arguments());
        if (options.has("help", "version", "h", "V")) {
            commands.io().write(call.state(), 1, Value.ANYTHING);
            return call.status(State.OK);
        }
        if (FOR_PROCESSES.contains(call.name()) && options.has("p", "pid")) {
            return call.status(State.OK);
        }
        State with = call.state().copy();
        List<String> words = new ArrayList<>(options.operands());
        if (!wrapper.accepts(options) || !preparation.prepare(options, words, with)) {
            return call.status(wrapper.usage());
        }
        words.subList(0, Math.min(words.size(), wrapper.operands().size())).clear();
        if (words.isEmpty()) {
            return switch (wrapper.bare()) {
                case REFUSES -> call.status(wrapper.usage());
                case SHOWS_IF_ASKED -> call.status(options.given().isEmpty() ? State.OK : wrapper.usage());
                case SHOWS -> call.status(State.OK);
                case OPENS_SHELL -> inner(call, List.of("sh"));
            };
        }
        return Outcomes.of(programs.started(call, with, words));
    }

    /** Lets a program start what it starts in a directory; whether there is one. */
    private boolean goesTo(Optional<String> directory, State with) {
        directory.ifPresent(path -> with.directory(run.files(with).resolve(path)));
        return directory.filter(run.files(with)::isMissing).isEmpty();
    }

    private Outcomes env(Call call) {
        Wrapper env = Wrapper.named("env");
        Options given = env.options().leading(call.arguments());
        Optional<String> split = given.value("S", "split-string");
        if (split.isPresent()) {
            List<String> argv = new ArrayList<>(List.of("env"));
            given.given().stream()
                    .filter(option -> option.name().matches("i|ignore-environment"))
                    .forEach(option -> argv.add("-i"));
            argv.addAll(QuotedWords.of(split.get()));
            argv.addAll(given.operands());
            return env(Call.of(argv, call.state(), call.position()));
        }
        return wrapped(call, env, (options, words, with) -> {
            environment(call, options, words, with);
            if (words.isEmpty()) {
                commands.io().write(call.state(), 1, printed(with));
            }
            return goesTo(options.value("C", "chdir"), with) && (words.isEmpty() || !options.has("0", "null"));
        });
    }

    /** coreutils: {@code -5} and {@code --5} stand for {@code -n 5} and {@code -n -5} before any other option. */
    private Outcomes nice(Call call) {
        List<String> argv = new ArrayList<>(call.argv());
        while (argv.size() > 1 && argv.get(1).matches("-[+-]?\\d+")) {
            argv.remove(1);
        }
        return wrapped(
                Call.of(argv, call.state(), call.position()), Wrapper.named("nice"), (options, words, with) -> true);
    }

    private Outcomes nohup(Call call) {
        return wrapped(call, Wrapper.named("nohup"), (options, words, with) -> {
            with.traps.put("HUP", new State.Trap("", call.position()));
            return true;
        });
    }

    private Outcomes timeout(Call call) {
        Wrapper timeout = Wrapper.named("timeout");
        Outcomes outcomes = wrapped(call, timeout, (options, words, with) -> {
            with.timed = true;
            double limit = Endless.seconds(words.get(0)).orElse(0);
            with.deadline = limit == 0 ? with.deadline : Math.min(with.shared.clock + limit, with.deadline);
            return true;
        });
        Options given = timeout.options().leading(call.arguments());
        boolean kills = given.value("s", "signal")
                .filter(name -> name.matches("9|(SIG)?KILL"))
                .isPresent();
        double outer = call.state().deadline;
        outcomes.normal().filter(after -> after.stuck).ifPresent(after -> {
            after.stuck = after.shared.clock >= outer;
            after.status = kills ? 137 : given.has("preserve-status") ? 143 : 124;
        });
        return outcomes;
    }

    /** What is below another root is there under its whole path; what runs it, too, has to be there. */
    private Outcomes chroot(Call call) {
        return wrapped(call, Wrapper.named("chroot"), (options, words, with) -> {
            String root = run.files(with).resolve(words.get(0));
            if (!root.equals("/") && words.size() > 1 && words.get(1).startsWith("/")) {
                words.set(1, root + words.get(1));
            }
            if (words.size() > 1 && run.files(with).isMissing(root + "/bin")) {
                words.set(1, root + "/bin/sh");
            }
            if (!options.has("skip-chdir")) {
                with.directory("/");
            }
            return !run.files(with).isMissing(root);
        });
    }

    private Outcomes unshare(Call call) {
        return wrapped(
                call, Wrapper.named("unshare"), (options, words, with) -> goesTo(options.value("w", "wd"), with));
    }

    /** util-linux: the architecture may be named before all options. */
    private Outcomes setarch(Call call) {
        Wrapper setarch = Wrapper.named("setarch");
        List<String> argv = new ArrayList<>(call.argv());
        if (argv.size() > 1 && !argv.get(1).startsWith("-")) {
            String architecture = argv.remove(1);
            if (Value.isKnown(architecture) && !architecture.matches(ARCHITECTURES)) {
                return call.status(setarch.usage());
            }
        }
        return wrapped(Call.of(argv, call.state(), call.position()), setarch, (options, words, with) -> true);
    }

    private Outcomes flock(Call call) {
        Wrapper flock = Wrapper.named("flock");
        List<String> operands = flock.options().leading(call.arguments()).operands();
        if (operands.size() == 1 && operands.get(0).matches("\\d+")) {
            return call.status(State.OK); // a descriptor of its caller's
        }
        Files files = run.files(call.state());
        if (operands.size() > 1 && !files.hasFolder(files.resolve(operands.get(0)))) {
            return call.status(66);
        }
        return wrapped(call, flock, (options, words, with) -> {
            if (words.size() > 1 && words.get(1).matches("-c|--command")) {
                words.addAll(1, List.of("sh"));
                return words.size() == 4;
            }
            return !options.has("c", "command");
        });
    }

    private Outcomes systemdRun(Call call) {
        Wrapper systemdRun = Wrapper.named("systemd-run");
        Options given = systemdRun.options().leading(call.arguments());
        boolean starts = systemdRun.accepts(given) && !given.operands().isEmpty();
        boolean waits = given.has("wait", "scope", "pipe", "pty", "t", "P");
        Outcomes outcomes = wrapped(call, systemdRun, (options, words, with) -> {
            if (options.given().stream().anyMatch(option -> option.name().startsWith("on-"))) {
                with.weaken("through a timer"); // its time may come while the node boots
            }
            with.detached |= !waits;
            if (!options.has("scope")) {
                cleared(with);
                with.set("PATH", Variable.exported(UNIT_PATH, Optional.empty()));
                if (!options.has("d", "same-dir")) {
                    with.directory("/");
                }
                assign(call, new ArrayList<>(options.values("E", "setenv")), with);
            }
            return goesTo(options.value("working-directory"), with);
        });
        outcomes.normal().filter(after -> starts && !waits).ifPresent(after -> after.status = State.OK);
        return outcomes;
    }

    private static void cleared(State with) {
        with.exportedFunctions.clear();
        with.variables.replaceAll((name, variable) -> variable.without('x'));
    }

    /** What {@code env} makes of the environment; takes its assignments away from the words. */
    private static void environment(Call call, Options options, List<String> words, State with) {
        boolean empty = options.has("i", "ignore-environment");
        if (!words.isEmpty() && words.get(0).equals("-")) {
            words.remove(0);
            empty = true;
        }
        if (empty) {
            cleared(with);
            with.set("PATH", new Variable(Map.of("0", DEFAULT_PATH), "", Optional.empty()));
        }
        for (String name : options.values("u", "unset")) {
            with.unset(name);
            with.exportedFunctions.remove(name.replaceFirst("^BASH_FUNC_(.*)%%$", "$1"));
        }
        assign(call, words, with);
    }

    /** The environment, of which the start of the service that runs the script has its part. */
    private static String printed(State state) {
        StringBuilder text = new StringBuilder();
        // without a PATH it is one that was emptied
        boolean whole = Optional.ofNullable(state.variables.get("PATH"))
                .filter(path -> path.has('x'))
                .isPresent();
        for (String name : whole ? OF_SERVICE : List.<String>of()) {
            text.append(name).append('=').append(Value.ANYTHING).append('\n');
        }
        state.variables.forEach((name, variable) -> variable.value()
                .filter(value -> variable.has('x'))
                .ifPresent(value -> text.append(name).append('=').append(value).append('\n')));
        return state.unknownVariables ? Value.ANYTHING : text.toString();
    }

    /** Takes assignments away from the front of the words. */
    static void assign(Call call, List<String> words, State with) {
        while (!words.isEmpty() && words.get(0).matches("(?s)([A-Za-z_]\\w*|BASH_FUNC_[^=]+%%)=.*")) {
            String assignment = words.remove(0);
            int equals = assignment.indexOf('=');
            if (assignment.charAt(equals - 1) == '%') {
                Functions.fromEnvironment(
                        assignment.substring("BASH_FUNC_".length(), equals - 2),
                        assignment.substring(equals + 1),
                        with);
                continue;
            }
            with.set(
                    assignment.substring(0, equals),
                    Variable.exported(assignment.substring(equals + 1), Optional.of(call.position())));
        }
    }

    /** The crontabs package's, which AL2023 comes without like cron itself. */
    private Outcomes runParts(Call call) {
        State state = call.state();
        boolean there = run.image.isAl2() || state.shared.fetched;
        String folder = call.arguments().isEmpty() ? "" : call.arguments().get(0);
        for (String name : run.files(state).knownNames(folder)) {
            String path = folder + "/" + name;
            boolean runs = run.files(state)
                    .node(path)
                    .filter(node -> node instanceof Node.File file && file.executable())
                    .isPresent();
            if (runs && !name.matches(".*[~,]")) {
                State with = state.copy();
                if (!there) {
                    with.doubt("only if the image has run-parts");
                }
                state = programs.started(Call.of(call.argv(), state, call.position()), with, List.of(path));
            }
        }
        return Outcomes.of(state.with(there ? State.OK : State.MISSING));
    }

    /** util-linux's {@code script}: a command under a terminal of its own. */
    private Outcomes script(Call call) {
        Options options = SCRIPT.permuted(call.arguments());
        if (options.areRefused()) {
            return call.status(1);
        }
        List<String> argv = options.value("c", "command")
                .map(text -> List.of("sh", "-c", text))
                .orElse(List.of("sh", "-i"));
        return Outcomes.of(programs.started(call, call.state().copy(), argv));
    }
}
