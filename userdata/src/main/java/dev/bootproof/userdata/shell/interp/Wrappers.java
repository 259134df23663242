package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
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

    /** The PATH of a unit (systemd.exec: {@code $PATH}). */
    private static final String UNIT_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin";

    private final Interpreter run;
    private final SimpleCommands commands;
    private final Programs programs;

    /**
     * @param letters short options that take a value
     * @param names long options that take the next word as value
     * @param operands how many words stand before the command
     */
    private record Shape(String letters, Set<String> names, int operands) {
        static Shape of(String letters, String... names) {
            return new Shape(letters, Set.of(names), 0);
        }

        Shape after(int words) {
            return new Shape(letters, names, words);
        }
    }

    private static final Map<String, Shape> SHAPES = Map.ofEntries(
            Map.entry("env", Shape.of("uCS", "unset", "chdir", "split-string")),
            Map.entry("nice", Shape.of("n", "adjustment")),
            Map.entry("ionice", Shape.of("cnp", "class", "classdata")),
            Map.entry("nohup", Shape.of("")),
            Map.entry("setsid", Shape.of("")),
            Map.entry("stdbuf", Shape.of("ioe", "input", "output", "error")),
            Map.entry("timeout", Shape.of("sk", "signal", "kill-after").after(1)),
            Map.entry("time", Shape.of("fo", "format", "output")),
            Map.entry("chroot", Shape.of("").after(1)),
            Map.entry("taskset", Shape.of("").after(1)),
            Map.entry("numactl", Shape.of("NmCip")),
            Map.entry("chrt", Shape.of("TPD").after(1)),
            Map.entry("unshare", Shape.of("RSGw", "root", "wd", "setuid", "setgid")),
            Map.entry("nsenter", Shape.of("tSG", "target", "setuid", "setgid")),
            Map.entry("setarch", Shape.of("").after(1)),
            Map.entry("linux64", Shape.of("")),
            Map.entry("strace", Shape.of("eopsEPu")),
            Map.entry(
                    "systemd-run",
                    Shape.of(
                            "pEHMu",
                            "unit",
                            "property",
                            "setenv",
                            "slice",
                            "uid",
                            "gid",
                            "description",
                            "working-directory",
                            "on-active",
                            "on-boot",
                            "on-calendar")),
            Map.entry("systemd-inhibit", Shape.of("", "what", "who", "why", "mode")),
            Map.entry("systemd-cat", Shape.of("tp", "identifier", "priority")),
            Map.entry("cgexec", Shape.of("g")),
            Map.entry("prlimit", Shape.of("")),
            Map.entry("choom", Shape.of("n", "adjust")),
            Map.entry("runcon", Shape.of("urtl")),
            Map.entry("setpriv", Shape.of("", "reuid", "regid")),
            Map.entry(
                    "flock",
                    Shape.of("wE", "timeout", "wait", "conflict-exit-code").after(1)));

    /** What those end with that want a command; {@code nice} and {@code ionice} do once they are told how nice to be. */
    private static final Map<String, Integer> WITHOUT_COMMAND = Map.of(
            "nice", 125, "ionice", 1, "nohup", 125, "timeout", 125, "stdbuf", 125, "setsid", 1, "taskset", 1, "chrt", 1,
            "time", 1);

    /** Also change a process that runs already, and then run none. */
    private static final Set<String> FOR_PROCESSES = Set.of("ionice", "taskset", "chrt", "prlimit", "choom");

    /** Start a shell where nothing is named to be run. */
    private static final Set<String> OPEN_SHELL = Set.of("unshare", "chroot", "nsenter");

    Wrappers(Interpreter run, SimpleCommands commands, Programs programs) {
        this.run = run;
        this.commands = commands;
        this.programs = programs;
    }

    void into(Map<String, Tool> table) {
        SHAPES.forEach((name, shape) -> table.put(name, call -> wrapped(call, name, shape)));
        table.put("xargs", call -> new Xargs(run, programs, call).run());
        table.put("find", call -> new Find(run, programs, call).run());
        table.put("busybox", call -> inner(call, call.arguments()));
        table.put("script", this::script);
    }

    private Outcomes inner(Call call, List<String> argv) {
        return argv.isEmpty() ? call.status(0) : programs.run(Call.of(argv, call.state(), call.position()));
    }

    private Outcomes wrapped(Call call, String name, Shape shape) {
        Options options = Options.leading(call.arguments(), shape.letters(), shape.names());
        if (FOR_PROCESSES.contains(name) && options.has("p", "pid")) {
            return call.status(State.OK);
        }
        List<String> words = new ArrayList<>(options.operands());
        for (int i = 0; i < shape.operands() && !words.isEmpty(); i++) {
            String operand = words.remove(0);
            if (name.equals("chroot")
                    && !operand.equals("/")
                    && !words.isEmpty()
                    && words.get(0).startsWith("/")) {
                words.set(0, operand + words.get(0));
            }
        }
        if (name.equals("flock") && !words.isEmpty() && words.get(0).matches("-c|--command")) {
            words = List.of("sh", "-c", words.size() > 1 ? words.get(1) : "");
        }
        State with = call.state().copy();
        if (name.equals("env")) {
            Optional<String> split = options.value("S", "split-string");
            if (split.isPresent()) {
                List<String> argv = new ArrayList<>(List.of("env"));
                argv.addAll(QuotedWords.of(split.get()));
                argv.addAll(words);
                return wrapped(Call.of(argv, call.state(), call.position()), name, shape);
            }
            environment(call, options, words, with);
        }
        if (words.isEmpty()) {
            if (name.equals("env")) {
                commands.io().write(call.state(), 1, printed(with));
            }
            boolean asked = name.matches("(io)?nice") && call.arguments().isEmpty();
            return OPEN_SHELL.contains(name)
                    ? inner(call, List.of("sh"))
                    : call.status(asked ? State.OK : WITHOUT_COMMAND.getOrDefault(name, State.OK));
        }
        options.value("C", "chdir", "working-directory", "w", "wd")
                .filter(directory -> !name.equals("flock"))
                .ifPresent(directory -> with.directory(run.files(with).resolve(directory)));
        if (options.given().stream().anyMatch(option -> option.name().startsWith("on-"))) {
            with.certainty = Certainty.POSSIBLE;
            with.reason = Optional.of("started later");
        }
        boolean startedOnly = name.equals("systemd-run") && !options.has("wait", "scope", "pipe", "t", "P");
        with.detached |= startedOnly;
        with.timed |= name.equals("timeout");
        if (name.equals("nohup")) {
            with.traps.put("HUP", new State.Trap("", call.position()));
        }
        if (name.equals("systemd-run") && !options.has("scope")) {
            cleared(with);
            with.set("PATH", Variable.exported(UNIT_PATH, Optional.empty()));
            if (!options.has("working-directory", "d", "same-dir")) {
                with.directory("/");
            }
            assign(call, new ArrayList<>(options.values("E", "setenv")), with);
        }
        List<String> argv = words;
        State after = programs.started(call, with, argv);
        if (startedOnly) {
            after.status = State.OK;
        } else if (name.equals("timeout") && after.stuck) {
            after.stuck = false;
            after.status = 124;
        }
        return Outcomes.of(after);
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
        options.values("u", "unset").forEach(with::unset);
        assign(call, words, with);
    }

    /** The environment, of which the start of the service that runs the script has its part. */
    private static String printed(State state) {
        StringBuilder text = new StringBuilder();
        for (String name :
                List.of("LANG", "INVOCATION_ID", "JOURNAL_STREAM", "SYSTEMD_EXEC_PID", "SHLVL", "PWD", "_")) {
            text.append(name).append('=').append(Value.ANYTHING).append('\n');
        }
        state.variables.forEach((name, variable) -> variable.value()
                .filter(value -> variable.has('x'))
                .ifPresent(value -> text.append(name).append('=').append(value).append('\n')));
        return state.unknownVariables ? Value.ANYTHING : text.toString();
    }

    /** Takes assignments away from the front of the words. */
    static void assign(Call call, List<String> words, State with) {
        while (!words.isEmpty() && words.get(0).matches("(?s)[A-Za-z_]\\w*=.*")) {
            String assignment = words.remove(0);
            int equals = assignment.indexOf('=');
            with.set(
                    assignment.substring(0, equals),
                    Variable.exported(assignment.substring(equals + 1), Optional.of(call.position())));
        }
    }

    /** util-linux's {@code script}: a command under a terminal of its own. */
    private Outcomes script(Call call) {
        Options options = Options.parse(
                call.arguments(),
                "cEImoOtTB",
                Set.of("command", "echo", "log-in", "log-out", "log-io", "output-limit"));
        List<String> argv = options.value("c", "command")
                .map(text -> List.of("sh", "-c", text))
                .orElse(List.of("sh", "-i"));
        return Outcomes.of(programs.started(call, call.state().copy(), argv));
    }
}
