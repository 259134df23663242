package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.interp.Lines.Role;
import dev.bootproof.userdata.shell.syntax.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is told to run at some other time: jobs of {@code at} and cron. */
final class Jobs {
    private static final String TABLES = "/etc/cron\\.d/.+|/etc/crontab|/var/spool/cron/.+";
    /** Where cron, init and cloud-init look for programs; the last two at the next boot. */
    private static final String PROGRAMS =
            "/etc/cron\\.(hourly|daily|weekly|monthly)/.+|(/etc|/etc/rc\\.d)/(rc\\.local|init\\.d/.+)"
                    + "|/var/lib/cloud/scripts/per-(boot|instance|once)/.+";

    private final Interpreter run;
    private final SimpleCommands commands;
    private final Programs programs;

    Jobs(Interpreter run, SimpleCommands commands, Programs programs) {
        this.run = run;
        this.commands = commands;
        this.programs = programs;
    }

    /** Looks into what the script left where cron or a later boot runs it. */
    void left(State state) {
        Map.copyOf(state.shared.files).forEach((path, node) -> {
            Optional<Position> written = run.recorder.lastChange(path);
            if (node instanceof Node.File file && written.isPresent()) {
                Call call = Call.of(List.of(), state, written.get());
                if (path.matches(TABLES)) {
                    possible(call, jobs(file.content(), path.startsWith("/etc/") ? 6 : 5));
                } else if (path.matches(PROGRAMS) && file.executable()) {
                    possible(call, path);
                }
            }
        });
    }

    void into(Map<String, Tool> table) {
        table.put("at", this::later);
        table.put("batch", this::later);
        table.put("crontab", this::crontab);
    }

    private Outcomes possible(Call call, String text) {
        State child = run.processes().shell(call.state(), "sh", List.of(), true);
        child.detached = true;
        child.certainty = Certainty.POSSIBLE;
        child.reason = Optional.of("when the job is started later");
        // what it does to files comes after whatever this script does
        programs.process(call.state().copy(), child, s -> run.text(text, s, Optional.of(call.position()), Role.SCRIPT));
        // AL2023 comes without cron
        boolean there = run.image == NodeImage.AL2 || call.state().shared.fetched;
        return call.status(there ? State.OK : State.MISSING);
    }

    /** @param fields how many stand before a command: the five of its time and, in the system's tables, a user */
    private static String jobs(String table, int fields) {
        StringBuilder jobs = new StringBuilder();
        table.lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(line -> jobs.append(line.replaceFirst(
                                "^(@\\w+\\s+(\\S+\\s+){" + (fields - 5) + "}|(\\S+\\s+){" + fields + "})", ""))
                        .append('\n'));
        return jobs.toString();
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
        child.detached = true;
        child.weaken("through a job of at");
        State after = programs.started(call, child, List.of("sh", "-c", text));
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
        return possible(call, jobs(text, 5));
    }
}
