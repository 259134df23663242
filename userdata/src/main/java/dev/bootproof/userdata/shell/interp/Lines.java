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

    /** What a text is to the shell that runs it. */
    enum Role {
        /** All that the shell is to run. */
        SCRIPT,
        /** The same, and what is left of it is what the shell's commands find in standard input. */
        STANDARD_INPUT,
        /** Run by a builtin: {@code eval}, {@code source}. */
        INNER,
        TRAP
    }

    Outcomes run(String text, State start, Role role) {
        boolean main = role == Role.SCRIPT || role == Role.STANDARD_INPUT;
        int shipped = text.indexOf(Value.SHIPPED);
        if (shipped >= 0) {
            Outcomes outcomes = Outcomes.of(start);
            if (!text.substring(0, shipped).isBlank()) {
                outcomes = run(text.substring(0, shipped), start, role);
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
                outcomes.then(run(rest, outcomes.normal().get(), role));
            }
            return outcomes;
        }
        run.spend(text.length() / 16);
        run.functions().mentionedIn(text);
        ShellParser parser = ShellParser.of(text);
        Outcomes outcomes = Outcomes.of(start);
        long startedBefore = run.simple().started(); // a case or an assignment alone is none (bash: this_shell_builtin)
        while (outcomes.normal().isPresent()) {
            State state = outcomes.normal().get();
            if (state.option("noexec")) {
                break; // the rest is only read
            }
            parser.extendedGlobs(state.option("extglob"));
            parser.posix(state.option("posix"));
            parser.conditions(role == Role.TRAP || !state.option(State.IN_CONDITION));
            parser.aliases(name ->
                    state.option("expand_aliases") ? Optional.ofNullable(state.aliases.get(name)) : Optional.empty());
            Optional<Command> command = parser.next();
            if (command.isEmpty()) {
                break;
            }
            String ahead = parser.ahead();
            if (role == Role.STANDARD_INPUT) {
                run.spend(ahead.length() / 4096);
                run.simple().io().left(state, 0, ahead);
            }
            outcomes.then(run.execute(command.get(), state));
            Optional<State> last = outcomes.normal().filter(here -> main && here.option("onecmd"));
            if (last.isPresent()) {
                outcomes.leaves();
                outcomes.add(Escape.EXIT, last.get());
            }
            if (role == Role.STANDARD_INPUT && outcomes.normal().isPresent()) {
                String left = run.simple().io().peek(outcomes.normal().get(), 0);
                if (!left.equals(ahead)) {
                    return outcomes.then(run(left, outcomes.normal().get(), role));
                }
            }
            if (outcomes.of(Escape.DISCARD)
                    .filter(here -> here.subshell == 0 && (main || !leavesText(here)))
                    .isPresent()) {
                outcomes.take(Escape.DISCARD).ifPresent(outcomes::addNormal);
            }
        }
        if (role == Role.SCRIPT && parser.stop().isEmpty()) {
            outcomes.normal()
                    .flatMap(state -> run.files(state).content(state.zero))
                    .filter(now -> now.length() > text.length() && now.startsWith(text))
                    .ifPresent(now -> outcomes.then(
                            run(now.substring(text.length()), outcomes.normal().orElseThrow(), Role.INNER)));
        }
        if (outcomes.normal().isPresent() && parser.stop().isPresent()) {
            Script.Stop stop = parser.stop().get();
            State state = outcomes.normal().get();
            if (stop.error()) {
                run.recorder.fault(run.at(stop.position()), stop.why(), state);
                boolean lexical = stop.lexical();
                if (role == Role.INNER) {
                    OptionBuiltins.option(state, State.IN_CONDITION, stop.kind() == Script.Stop.Kind.CONDITION);
                }
                boolean nested = !main && stop.kind() == Script.Stop.Kind.SUBSTITUTION;
                boolean unclosed = stop.kind() == Script.Stop.Kind.LEXICAL && state.status == State.OK;
                if (!main || !lexical || unclosed || state.option("errexit")) {
                    state.status = nested ? 1 : 2;
                }
                if (!Value.isKnown(text)) {
                    run.gap(state, stop.position(), "a text that is partly unknown is run");
                }
                // bash: parser_error ends a shell that has set -e
                if (main
                        || nested
                        || state.option("errexit")
                        || (state.endsAsPosix()
                                && role == Role.INNER
                                && !lexical
                                && run.simple().started() == startedBefore)) {
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
        return state.failure
                .filter(ExpansionException.Reach.SCRIPT_LINE::equals)
                .isPresent();
    }
}
