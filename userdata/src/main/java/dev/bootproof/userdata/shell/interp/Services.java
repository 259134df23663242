package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What runs apart from the script: units that {@code systemctl} starts, jobs of {@code at} and cron. */
final class Services {
    private static final Set<String> STARTS = Set.of("start", "restart", "reload-or-restart", "try-restart", "isolate");
    private static final List<String> FOLDERS =
            List.of("/etc/systemd/system/", "/run/systemd/system/", "/usr/lib/systemd/system/", "/lib/systemd/system/");

    private final Interpreter run;
    private final SimpleCommands commands;
    private final Programs programs;

    Services(Interpreter run, SimpleCommands commands, Programs programs) {
        this.run = run;
        this.commands = commands;
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
        table.put("ssh", this::elsewhere);
        table.put("at", this::later);
        table.put("batch", this::later);
        table.put("crontab", this::crontab);
    }

    /** Splits as a shell does, quotes only. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean open = false;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                open = true;
            } else if (c == '\\' && i + 1 < text.length()) {
                word.append(text.charAt(++i));
                open = true;
            } else if (Character.isWhitespace(c)) {
                if (open) {
                    words.add(word.toString());
                    word.setLength(0);
                    open = false;
                }
            } else {
                word.append(c);
                open = true;
            }
        }
        if (open) {
            words.add(word.toString());
        }
        return words;
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
        return call.status(verb.equals("daemon-reload") ? State.OK : State.UNKNOWN);
    }

    private Outcomes start(Call call, String unit, boolean possible) {
        State state = call.state();
        String name = unit.contains(".") ? unit : unit + ".service";
        name = name.substring(name.lastIndexOf('/') + 1);
        Files files = run.files(state);
        boolean timer = name.matches(".*\\.(timer|path|socket)");
        if (timer) {
            String other = name.replaceFirst("\\.\\w+$", ".service");
            name = unit(files, name).flatMap(text -> setting(text, "Unit")).orElse(other);
        }
        Optional<String> content = unit(files, name);
        if (content.isEmpty()) {
            state.status = State.UNKNOWN;
            return Outcomes.of(state);
        }
        // a timer's time may come while the node boots
        State here = state;
        int status = State.OK;
        for (String line : Split.at("\n", content.get())) {
            String stripped = line.strip();
            if (!stripped.matches("Exec(Start|StartPre|StartPost|Condition)\\s*=.*")) {
                continue;
            }
            List<String> argv =
                    words(stripped.substring(stripped.indexOf('=') + 1).strip().replaceFirst("^[-@+!:]+", ""));
            if (argv.isEmpty()) {
                continue;
            }
            State child = programs.child(here, "", List.of(), false);
            child.variables.keySet().removeIf(variable -> !variable.startsWith(" ") && !variable.equals("PATH"));
            environment(files, content.get())
                    .forEach((variable, value) ->
                            child.set(variable, new Variable(Map.of("0", value), "x", Optional.of(call.position()))));
            argv.replaceAll(word -> expanded(word, child));
            child.descriptors.clear();
            child.directory("/");
            if (possible) {
                child.certainty = Certainty.POSSIBLE;
                child.reason = Optional.of("when the unit is started later");
            } else {
                child.weaken("through the unit " + name);
            }
            here = programs.process(here, child, s -> programs.run(Call.of(argv, s, call.position())));
            status = here.status;
        }
        here.status = status == State.OK ? State.OK : State.UNKNOWN;
        return Outcomes.of(here);
    }

    /** The text of a unit with its drop-ins; empty where it is not known that there is one. */
    private static Optional<String> unit(Files files, String name) {
        StringBuilder text = new StringBuilder();
        for (String folder : FOLDERS) {
            if (text.isEmpty()) {
                files.content(folder + name).ifPresent(text::append);
            }
        }
        for (String folder : FOLDERS) {
            for (String dropIn : files.knownNames(folder + name + ".d")) {
                if (dropIn.endsWith(".conf")) {
                    files.content(folder + name + ".d/" + dropIn)
                            .ifPresent(more -> text.append('\n').append(more));
                }
            }
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.toString().replaceAll("\\\\\n\\s*", " "));
    }

    /** The last value of a setting. */
    private static Optional<String> setting(String text, String name) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.matches(name + "\\s*=.*"))
                .map(line -> line.substring(line.indexOf('=') + 1).strip())
                .reduce((first, last) -> last);
    }

    private static Map<String, String> environment(Files files, String text) {
        Map<String, String> environment = new LinkedHashMap<>();
        for (String line : Split.at("\n", text)) {
            String value = line.substring(line.indexOf('=') + 1).strip();
            List<String> assignments = List.of();
            if (line.strip().matches("Environment\\s*=.*")) {
                assignments = words(value);
            } else if (line.strip().matches("EnvironmentFile\\s*=.*")) {
                assignments = files.content(value.replaceFirst("^-", "")).stream()
                        .flatMap(String::lines)
                        .filter(assignment -> !assignment.startsWith("#"))
                        .flatMap(assignment -> words(assignment).stream().limit(1))
                        .toList();
            }
            for (String assignment : assignments) {
                int equals = assignment.indexOf('=');
                if (equals > 0) {
                    environment.put(assignment.substring(0, equals), assignment.substring(equals + 1));
                }
            }
        }
        return environment;
    }

    /** systemd.service(5): {@code ${NAME}} in a command line is the environment's. */
    private static String expanded(String word, State state) {
        return Pattern.compile("\\$\\{([A-Za-z_]\\w*)}").matcher(word).replaceAll(match -> {
            Variable variable = state.variables.get(match.group(1));
            return Matcher.quoteReplacement(
                    variable == null ? "" : variable.value().orElse(""));
        });
    }

    private Outcomes possible(Call call, String text) {
        State child = programs.child(call.state(), "sh", List.of(), true);
        child.certainty = Certainty.POSSIBLE;
        child.reason = Optional.of("when the job is started later");
        State after = programs.process(call.state(), child, s -> run.text(text, s, Optional.of(call.position()), true));
        after.status = State.OK;
        return Outcomes.of(after);
    }

    /** {@code ssh}: what it runs does not run here. */
    private Outcomes elsewhere(Call call) {
        String given = String.join(" ", call.arguments()) + commands.io().read(call.state());
        boolean here =
                call.arguments().stream().anyMatch(word -> word.matches("(.*@)?(localhost|127\\.0\\.0\\.1|::1)"));
        if (here && given.contains("bootstrap")) {
            run.recorder.gap(call.position(), "ssh to the node itself names bootstrap.sh", call.state());
        }
        commands.io().write(call.state(), 1, Value.ANYTHING);
        return call.status(State.UNKNOWN);
    }

    private Outcomes later(Call call) {
        List<String> words = call.arguments();
        int file = words.indexOf("-f");
        String text = file >= 0 && file + 1 < words.size()
                ? run.files(call.state()).content(words.get(file + 1)).orElse("")
                : commands.io().read(call.state());
        // atd starts it a little later: with the directory and the variables of now
        State child = call.state().copy();
        child.descriptors.clear();
        child.weaken("through a job of at");
        State after = programs.process(
                call.state(), child, s -> programs.run(Call.of(List.of("sh", "-c", text), s, call.position())));
        after.status = State.OK;
        return Outcomes.of(after);
    }

    private Outcomes crontab(Call call) {
        List<String> words =
                call.arguments().stream().filter(w -> !w.matches("-[a-z]")).toList();
        if (call.arguments().contains("-l") || call.arguments().contains("-r")) {
            commands.io().write(call.state(), 1, "");
            return call.status(State.UNKNOWN);
        }
        String text = words.isEmpty() || words.get(0).equals("-")
                ? commands.io().read(call.state())
                : run.files(call.state()).content(words.get(words.size() - 1)).orElse("");
        StringBuilder jobs = new StringBuilder();
        text.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> jobs.append(line.replaceFirst("^(@\\w+|(\\S+\\s+){5})", ""))
                        .append('\n'));
        return possible(call, jobs.toString());
    }
}
