package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.shell.expand.Arithmetic;
import dev.bootproof.userdata.shell.expand.Expander;
import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import dev.bootproof.userdata.shell.interp.Outcomes.Escape;
import dev.bootproof.userdata.shell.syntax.Command;
import dev.bootproof.userdata.shell.syntax.Position;
import dev.bootproof.userdata.shell.syntax.Word;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@code for}, {@code while}, {@code until}, {@code select}: round by round, to a bound. */
final class Loops {
    private static final int MAX_ROUNDS = 400;
    private static final int MAX_DOUBTFUL_ROUNDS = 25;

    private final Interpreter run;
    /** What follows the loop, from wherever it was left. */
    private final Outcomes left = new Outcomes();

    Loops(Interpreter run) {
        this.run = run;
    }

    Outcomes run(Command.For loop, State state) {
        List<String> items = loop.words()
                .map(words -> run.expander(state, loop.position()).fields(words))
                .orElse(List.copyOf(state.positional));
        Certainty certainty = state.certainty;
        Optional<String> reason = state.reason;
        Variable old = state.variables.get(loop.name());
        if (old != null && old.has('r')) {
            return Outcomes.of(state.with(items.isEmpty() ? State.OK : 1));
        }
        state.loops++;
        if (loop.select()) {
            select(loop, items, state);
            return settled(certainty, reason);
        }
        Optional<Loop> outer = state.loop;
        state.loop = counted(state, loop.position());
        Optional<State> next = Optional.of(state);
        if (items.isEmpty()) {
            state.status = State.OK;
            run.branches().dead(loop.body(), state);
        }
        for (String item : items) {
            if (next.isEmpty()) {
                break;
            }
            next = round(run.traced(next.get(), round -> {
                set(loop, item, round);
                // what is not known is none, one or many
                return item.equals(Value.WORDS)
                        ? run.branches()
                                .fork(
                                        round,
                                        "under a condition",
                                        List.of(s -> run.execute(loop.body(), s), Outcomes::of))
                        : run.execute(loop.body(), round);
            }));
        }
        next.ifPresent(left::addNormal);
        Outcomes outcomes = settled(certainty, reason);
        outcomes.each(after -> after.loop = outer);
        return outcomes;
    }

    private Optional<Loop> counted(State state, Position position) {
        return state.loop.or(() -> Optional.of(Loop.counted(run.at(position))));
    }

    /** Every line of the input chooses once; at its end the loop ends. */
    private void select(Command.For loop, List<String> items, State state) {
        Optional<State> next = Optional.of(state);
        while (next.isPresent() && !items.isEmpty()) {
            State round = next.get();
            String input = run.simple().io().peek(round, 0);
            if (!Value.isKnown(input)) {
                run.gap(round, loop.position(), "what select is answered is not known");
                break;
            }
            int end = input.indexOf('\n');
            if (end < 0) {
                left.addNormal(round.with(1));
                return;
            }
            String answer = input.substring(0, end).strip();
            run.simple().io().left(round, 0, input.substring(end + 1));
            if (answer.isEmpty()) {
                continue;
            }
            int chosen = answer.matches("\\d{1,6}") ? Integer.parseInt(answer) : 0;
            set(loop, chosen >= 1 && chosen <= items.size() ? items.get(chosen - 1) : "", round);
            round.set("REPLY", Variable.scalar(answer));
            next = round(run.execute(loop.body(), round));
        }
        next.ifPresent(left::addNormal);
    }

    private void set(Command.For loop, String item, State state) {
        run.spend(1);
        state.set(
                loop.name(),
                new Variable(
                        Map.of("0", Value.single(item)),
                        attributes(state, loop.name()),
                        Optional.of(run.at(loop.position()))));
    }

    private static String attributes(State state, String name) {
        Variable old = state.variables.get(name);
        return old == null ? "" : old.attributes(); // a reference then refers to each in turn (bash: bind_for_variable)
    }

    /** Takes what leaves the loop aside, and gives what goes on to the next round. */
    private Optional<State> round(Outcomes outcomes) {
        Optional<State> broken = outcomes.take(Escape.BREAK);
        broken.ifPresent(state -> {
            if (--state.levels > 0) {
                left.add(Escape.BREAK, state);
            } else {
                left.addNormal(state);
            }
        });
        Optional<State> continued = outcomes.take(Escape.CONTINUE);
        continued.ifPresent(state -> {
            if (--state.levels > 0) {
                left.add(Escape.CONTINUE, state);
            } else {
                outcomes.addNormal(state);
            }
        });
        Optional<State> normal = outcomes.normal();
        outcomes.normal(Optional.empty());
        left.or(outcomes);
        return normal;
    }

    private Outcomes settled(Certainty certainty, Optional<String> reason) {
        left.each(state -> state.loops--);
        if (!left.escapes()) {
            left.normal().ifPresent(state -> state.backTo(certainty, reason));
        }
        return left;
    }

    Outcomes run(Command.While loop, State state) {
        Optional<Loop> body = Optional.of(Loop.waiting(run.at(loop.position())));
        Optional<Loop> condition = Optional.of(Loop.condition(run.at(loop.position()), loop));
        return marked(
                state,
                body,
                () -> rounds(
                        state,
                        loop.position(),
                        loop.until(),
                        s -> {
                            s.loop = condition;
                            Outcomes tested = run.errexit().ignored(() -> run.execute(loop.condition(), s));
                            tested.each(after -> after.loop = body);
                            return tested;
                        },
                        s -> run.execute(loop.body(), s),
                        loop.body()));
    }

    /** Marks what happens as done again and again. */
    private Outcomes marked(State state, Optional<Loop> loop, Supplier<Outcomes> rounds) {
        Optional<Loop> outer = state.loop;
        state.loop = loop;
        Outcomes outcomes = rounds.get();
        outcomes.each(after -> after.loop = outer);
        return outcomes;
    }

    Outcomes run(Command.ArithmeticFor loop, State state) {
        Position position = loop.position();
        calculate(loop.start(), state, position);
        Supplier<Outcomes> rounds = () -> rounds(
                state,
                position,
                false,
                s -> {
                    boolean always = loop.test().parts().isEmpty();
                    s.status = always ? State.OK : run.calculate(loop.test(), s, position);
                    return Outcomes.of(s);
                },
                s -> {
                    Outcomes outcomes = run.execute(loop.body(), s);
                    outcomes.take(Escape.CONTINUE).ifPresent(c -> {
                        if (c.levels > 1) {
                            outcomes.add(Escape.CONTINUE, c);
                        } else {
                            outcomes.addNormal(c);
                        }
                    });
                    outcomes.normal().ifPresent(n -> calculate(loop.step(), n, position));
                    return outcomes;
                },
                loop.body());
        boolean endless = loop.test().parts().isEmpty();
        return marked(state, endless ? Optional.of(Loop.waiting(run.at(position))) : counted(state, position), rounds);
    }

    private OptionalLong calculate(Word word, State state, Position position) {
        StateEnvironment environment = new StateEnvironment(run, state, position);
        return Arithmetic.evaluate(environment, new Expander(environment).text(word));
    }

    private Outcomes rounds(
            State state,
            Position position,
            boolean until,
            Function<State, Outcomes> condition,
            Function<State, Outcomes> body,
            Command bodyCommand) {
        Certainty certainty = state.certainty;
        Optional<String> reason = state.reason;
        state.loops++;
        Optional<State> next = Optional.of(state);
        int doubtful = 0;
        int last = State.OK;
        boolean entered = false;
        for (int i = 0; next.isPresent(); i++) {
            run.spend(1);
            State before = run.copied(next.get());
            Outcomes tested = condition.apply(next.get());
            next = round(tested);
            if (next.isEmpty()) {
                break;
            }
            State here = next.get();
            boolean doubt = here.undecidedStatus();
            if (!doubt && (here.status == State.OK) == until) {
                if (!entered) {
                    run.branches().dead(bodyCommand, here);
                }
                here.status = last;
                left.addNormal(here);
                break;
            }
            if (doubt) {
                State leaving = run.copied(here).decided(until);
                leaving.status = last;
                left.addNormal(leaving);
                doubtful++;
                if (doubtful > 1 || i > 0) {
                    here.weaken("under a condition");
                }
                here.weaken("under a condition");
            }
            entered = true;
            if (doubt) {
                here.decided(!until);
            }
            next = round(body.apply(here));
            if (next.isEmpty()) {
                break;
            }
            last = next.get().status;
            next.get().status = before.status;
            if (next.get().sameAs(before)) {
                // every further round is like this one
                if (left.normal().isEmpty() && !doubt) {
                    return settled(certainty, reason);
                }
                break;
            }
            next.get().status = last;
            if (i > MAX_ROUNDS || doubtful > MAX_DOUBTFUL_ROUNDS) {
                if (!doubt) {
                    run.gap(next.get(), position, "a loop takes more rounds than are followed");
                }
                State end = next.get();
                for (String name : List.copyOf(end.variables.keySet())) {
                    if (!Objects.equals(end.variables.get(name), before.variables.get(name))) {
                        end.set(name, Variable.scalar(Value.ANYTHING));
                    }
                }
                left.addNormal(end);
                break;
            }
        }
        return settled(certainty, reason);
    }
}
