package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.ExpansionException;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Script;
import dev.bootproof.userdata.shell.syntax.ShellParser;
import java.util.Optional;

/** Runs a text as a shell reads it: a complete command, then the next, as the aliases and options of before have it. */
final class Lines {
    private final Interpreter run;

    Lines(Interpreter run) {
        this.run = run;
    }

    /** @param main whether it is a script of its own, not an eval, a trap or a sourced file */
    Outcomes run(String text, State start, boolean main) {
        int shipped = text.indexOf(Value.SHIPPED);
        if (shipped >= 0) {
            Outcomes outcomes = Outcomes.of(start);
            if (!text.substring(0, shipped).isBlank()) {
                outcomes = run(text.substring(0, shipped), start, main);
            }
            Optional<State> here = outcomes.normal();
            if (here.isEmpty()) {
                return outcomes;
            }
            outcomes.then(run.simple()
                    .programs()
                    .shipped(here.get(), run.inside.orElse(new Position(1, 1)), here.get().positional, true));
            String rest = text.substring(shipped + 1);
            if (outcomes.normal().isPresent() && !rest.isBlank()) {
                outcomes.then(run(rest, outcomes.normal().get(), main));
            }
            return outcomes;
        }
        run.functions().mentionedIn(text);
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
            outcomes.then(run.execute(command.get(), state));
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
                run.recorder.fault(run.at(stop.position()), stop.why(), state);
                boolean lexical = stop.kind() == Script.Stop.Kind.LEXICAL;
                boolean nested = !main && stop.kind() == Script.Stop.Kind.SUBSTITUTION;
                if (!main || !lexical) {
                    state.status = nested ? 1 : 2;
                }
                if (text.indexOf(Value.UNKNOWN) >= 0) {
                    run.gap(state, stop.position(), "a text that is partly unknown is run");
                }
                // bash: parser_error ends a shell that has set -e
                if (main || nested || state.option("errexit") || (state.endsAsPosix() && !lexical && nothingRan)) {
                    outcomes.leaves();
                    outcomes.add(Escape.EXIT, state);
                }
            } else {
                run.gap(state, stop.position(), "from here on the script is not followed: " + stop.why());
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
}
