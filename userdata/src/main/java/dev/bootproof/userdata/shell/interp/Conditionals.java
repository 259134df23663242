package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Word;
import java.util.List;
import java.util.Optional;

/** {@code if}, {@code case}, {@code &&}, {@code ||}: one way where the condition is known, else both. */
final class Conditionals {
    private final Interpreter run;

    Conditionals(Interpreter run) {
        this.run = run;
    }

    Outcomes andOr(Command.AndOr andOr, State state) {
        Outcomes outcomes = run.errexit().ignored(() -> run.execute(andOr.first(), state));
        for (int i = 0; i < andOr.rest().size(); i++) {
            if (outcomes.normal().isEmpty()) {
                break;
            }
            Command.AndOr.Next next = andOr.rest().get(i);
            boolean last = i == andOr.rest().size() - 1;
            State here = outcomes.normal().get();
            if (here.undecidedStatus()) {
                outcomes.then(either(next, here, last));
            } else if ((here.status == State.OK) == next.and()) {
                outcomes.then(next(next.command(), here, last));
            } else {
                run.branches().dead(next.command(), here);
            }
        }
        return outcomes;
    }

    private Outcomes either(Command.AndOr.Next next, State state, boolean last) {
        Certainty certainty = state.certainty;
        Outcomes outcomes = run.branches()
                .fork(
                        state,
                        "under a condition",
                        List.of(
                                s -> next(next.command(), s.decided(next.and()), last),
                                s -> Outcomes.of(s.decided(!next.and()))));
        if (certainty == Certainty.POSSIBLE) {
            outcomes.normal().ifPresent(s -> s.certainty = certainty);
        }
        return outcomes;
    }

    private Outcomes next(Command command, State state, boolean last) {
        return last ? run.execute(command, state) : run.errexit().ignored(() -> run.execute(command, state));
    }

    Outcomes conditional(Command.If conditional, State state) {
        Outcomes outcomes = run.errexit().ignored(() -> run.execute(conditional.condition(), state));
        if (outcomes.normal().isEmpty()) {
            return outcomes;
        }
        State here = outcomes.normal().get();
        if (here.undecidedStatus()) {
            return outcomes.then(run.branches()
                    .fork(
                            here,
                            "under a condition",
                            List.of(
                                    s -> run.execute(conditional.then(), s.decided(true)),
                                    s -> otherwise(conditional, s.decided(false)))));
        }
        if (here.status == State.OK) {
            conditional.otherwise().ifPresent(other -> run.branches().dead(other, here));
            return outcomes.then(run.execute(conditional.then(), here));
        }
        run.branches().dead(conditional.then(), here);
        return outcomes.then(otherwise(conditional, here));
    }

    private Outcomes otherwise(Command.If conditional, State state) {
        return conditional.otherwise().isEmpty()
                ? Outcomes.of(state.with(State.OK))
                : run.execute(conditional.otherwise().get(), state);
    }

    Outcomes choice(Command.Case choice, State state) {
        String word = run.expander(state, choice.position()).single(choice.word());
        return items(choice, 0, word, state, false);
    }

    private Outcomes items(Command.Case choice, int from, String word, State state, boolean fallen) {
        for (int i = from; i < choice.items().size(); i++) {
            Command.Case.Item item = choice.items().get(i);
            Optional<Boolean> matches = fallen && i == from ? Optional.of(true) : matches(item, word, state, choice);
            int here = i;
            if (matches.isEmpty()) {
                return run.branches()
                        .fork(
                                state,
                                "under a condition",
                                List.of(
                                        s -> item(choice, here, word, s),
                                        s -> items(choice, here + 1, word, s, false)));
            }
            if (matches.get()) {
                for (Command.Case.Item later :
                        choice.items().subList(i + 1, choice.items().size())) {
                    run.branches().dead(later.body(), state);
                }
                return item(choice, i, word, state);
            }
            run.branches().dead(item.body(), state);
        }
        // nothing, or nothing more, matches
        return Outcomes.of(from == 0 ? state.with(State.OK) : state);
    }

    private Optional<Boolean> matches(Command.Case.Item item, String word, State state, Command.Case choice) {
        boolean doubt = false;
        for (Word pattern : item.patterns()) {
            String glob = run.expander(state, choice.position()).pattern(pattern);
            Optional<Boolean> matches = run.tests().matches(word, glob, state.option("extglob"), state);
            if (matches.isPresent() && matches.get()) {
                return matches;
            }
            doubt |= matches.isEmpty();
        }
        return doubt ? Optional.empty() : Optional.of(false);
    }

    private Outcomes item(Command.Case choice, int index, String word, State state) {
        Command.Case.Item item = choice.items().get(index);
        boolean empty =
                item.body() instanceof Command.Sequence body && body.commands().isEmpty();
        if (empty) {
            state.status = State.OK;
        }
        Outcomes outcomes = run.execute(item.body(), state);
        if (outcomes.normal().isEmpty() || index + 1 == choice.items().size()) {
            return outcomes;
        }
        State after = outcomes.normal().get();
        return switch (item.terminator()) {
            case ";&" -> outcomes.then(items(choice, index + 1, word, after, true));
            case ";;&" -> outcomes.then(items(choice, index + 1, word, after, false));
            default -> outcomes;
        };
    }
}
