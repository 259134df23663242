package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.interp.Lines.Role;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import java.util.List;
import java.util.Optional;

/**
 * What a shell runs before what it is given (bash(1), INVOCATION). Files of the image itself are not followed: only those
 * that the script made or changed.
 */
final class StartupFiles {
    private final Interpreter run;

    StartupFiles(Interpreter run) {
        this.run = run;
    }

    Outcomes before(ShellArguments arguments, State state, Call call) {
        Outcomes outcomes = Outcomes.of(state);
        if (arguments.login()) {
            return arguments.noProfile() ? outcomes : login(arguments, outcomes, call);
        }
        if (arguments.interactive()) {
            if (arguments.posix()) {
                return named("ENV", outcomes, call);
            }
            return arguments.noRc()
                    ? outcomes
                    : read(arguments.rcFile().orElse(home(state) + "/.bashrc"), outcomes, call);
        }
        return arguments.posix() ? outcomes : named("BASH_ENV", outcomes, call);
    }

    private Outcomes login(ShellArguments arguments, Outcomes outcomes, Call call) {
        State state = call.state();
        read("/etc/profile", outcomes, call);
        List<String> own =
                arguments.posix() ? List.of(".profile") : List.of(".bash_profile", ".bash_login", ".profile");
        for (String name : own) {
            String path = home(state) + "/" + name;
            if (run.files(state).content(path).isPresent()) {
                return read(path, outcomes, call);
            }
        }
        return outcomes;
    }

    /** A file that a variable names, read where it is there. */
    private Outcomes named(String variable, Outcomes outcomes, Call call) {
        State state = outcomes.normal().orElseThrow();
        String path = state.value(variable).orElse("");
        if (path.isEmpty()) {
            return outcomes;
        }
        if (!Value.isKnown(path)) {
            run.recorder.gap(call.position(), variable + " names a file that is not known", state);
            return outcomes;
        }
        return read(path, outcomes, call);
    }

    private Outcomes read(String path, Outcomes outcomes, Call call) {
        Optional<State> here = outcomes.normal();
        Optional<String> content = here.flatMap(state -> run.files(state).content(path));
        if (here.isPresent() && content.isPresent()) {
            here.get().weaken("through " + path);
            here.get().options.add(State.SOURCED);
            outcomes.then(run.text(content.get(), here.get(), Optional.of(call.position()), Role.INNER));
            outcomes.take(Escape.RETURN).ifPresent(outcomes::addNormal);
            outcomes.normal().ifPresent(after -> after.options.remove(State.SOURCED));
            // what cannot be expanded ends the reading of this file alone
            if (outcomes.of(Escape.EXIT).filter(State::failedExpansion).isPresent()) {
                outcomes.take(Escape.EXIT).ifPresent(outcomes::addNormal);
                outcomes.normal().ifPresent(after -> after.failure = Optional.empty());
            }
        }
        return outcomes;
    }

    /** bash looks for itself where HOME is not set; scripts run as root. */
    private static String home(State state) {
        return state.value("HOME").filter(Value::isKnown).orElse("/root");
    }

    /** The text that an interactive shell reads: it runs PROMPT_COMMAND before each line that it prompts for. */
    String prompted(String text, ShellArguments arguments, State state) {
        String before = Optional.ofNullable(state.variables.get("PROMPT_COMMAND"))
                .filter(variable -> arguments.interactive() && variable.has('x'))
                .flatMap(Variable::value)
                .orElse("");
        return before.isEmpty() ? text : before + "\n" + text;
    }
}
