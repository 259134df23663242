package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.program.utility.PathNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units that {@code systemctl} and {@code service} start. */
final class Services {
    private static final Set<String> STARTS = Set.of("start", "restart", "reload-or-restart", "try-restart", "isolate");
    /** In the order in which they run (systemd.service(5)). */
    private static final List<String> COMMANDS = List.of("ExecCondition", "ExecStartPre", "ExecStart", "ExecStartPost");

    private final Interpreter run;
    private final Programs programs;

    Services(Interpreter run, Programs programs) {
        this.run = run;
        this.programs = programs;
    }

    void into(Map<String, Tool> table) {
        table.put("systemctl", this::systemctl);
        table.put("service", call -> {
            List<String> words = call.arguments();
            return words.size() > 1 && STARTS.contains(words.get(1))
                    ? start(call, words.get(0), false)
                    : call.status(State.UNKNOWN);
        });
    }

    private Outcomes systemctl(Call call) {
        List<String> words =
                call.arguments().stream().filter(w -> !w.startsWith("-")).toList();
        boolean now = call.arguments().contains("--now");
        if (words.isEmpty()) {
            return call.status(State.UNKNOWN);
        }
        String verb = words.get(0);
        Outcomes outcomes = Outcomes.of(call.state());
        if (STARTS.contains(verb) || verb.equals("enable") || verb.equals("reenable")) {
            boolean possible = !STARTS.contains(verb) && !now;
            for (String unit : words.subList(1, words.size())) {
                if (outcomes.normal().isEmpty()) {
                    break;
                }
                State here = outcomes.normal().get();
                outcomes.then(start(new Call(call.argv(), Map.of(), here, call.position()), unit, possible));
            }
            return outcomes;
        }
        if (verb.equals("daemon-reload")) {
            return call.status(State.OK);
        }
        run.simple().io().write(call.state(), 1, Value.ANYTHING); // is-active, show and their like
        return call.status(State.UNKNOWN);
    }

    private Outcomes start(Call call, String name, boolean possible) {
        State state = call.state();
        Files files = run.files(state);
        String unit = PathNames.last(name) + (name.contains(".") ? "" : ".service");
        if (unit.matches(".*\\.(timer|path|socket)")) {
            // a timer's time may come while the node boots
            String kind = unit.substring(unit.lastIndexOf('.') + 1);
            String setting = Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + ".Unit";
            unit = Unit.of(files, unit)
                    .flatMap(timer -> timer.last(setting))
                    .orElse(unit.substring(0, unit.lastIndexOf('.')) + ".service");
        }
        Optional<Unit> found = Unit.of(files, unit);
        boolean unseen = Unit.paths(unit).stream()
                .anyMatch(path -> state.shared.doubtfulFiles.contains(path)
                        || files.content(path).filter(Value::tellsNothing).isPresent());
        if (unseen && !possible) {
            run.recorder.gap(call.position(), "a unit is started whose content is not known", state);
        }
        if (found.isEmpty()) {
            return call.status(State.UNKNOWN);
        }
        State here = state;
        boolean failed = false;
        for (String setting : COMMANDS) {
            for (String command : found.get().all("Service." + setting)) {
                if (failed) {
                    continue; // what comes before it has failed
                }
                here = execute(call, here, found.get(), command, possible ? Optional.empty() : Optional.of(unit));
                failed = setting.matches("Exec(StartPre|Condition)") && here.failed() && !command.startsWith("-");
            }
        }
        here.status = here == state || here.status == State.OK ? State.OK : State.UNKNOWN;
        return Outcomes.of(here);
    }

    /** @param started the unit's name; empty where it may be started some time */
    private State execute(Call call, State here, Unit unit, String command, Optional<String> started) {
        State child = run.processes().shell(here, "", List.of(), false);
        child.variables.keySet().removeIf(variable -> !variable.startsWith(" ") && !variable.equals("PATH"));
        Map<String, String> environment = unit.environment(run.files(here));
        environment.forEach(
                (variable, value) -> child.set(variable, Variable.exported(value, Optional.of(call.position()))));
        List<String> argv = Unit.words(command, environment);
        if (argv.isEmpty()) {
            return here;
        }
        child.detached = true;
        child.descriptors.clear();
        child.directory(unit.last("Service.WorkingDirectory")
                .map(directory -> directory.replaceFirst("^-", "").replaceFirst("^~", "/root"))
                .orElse("/"));
        started.ifPresentOrElse(name -> child.weaken("through the unit " + name), () -> {
            child.certainty = Certainty.POSSIBLE;
            child.reason = Optional.of("when the unit is started later");
        });
        return programs.process(here, child, s -> programs.run(Call.of(argv, s, call.position())));
    }
}
