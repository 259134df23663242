package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.syntax.Command;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Supplier;

/** {@code a | b}, {@code ! a}, {@code time a}: one member after the other, each with all that the one before wrote. */
final class Pipelines {
    private static final int BROKEN_PIPE = 128 + 13;

    private final Interpreter run;

    Pipelines(Interpreter run) {
        this.run = run;
    }

    Outcomes run(Command.Pipeline pipeline, State state) {
        if (pipeline.negated()) {
            Outcomes outcomes = pipeline.members().size() == 1
                    ? run.errexit().inverted(state, here -> members(pipeline.members(), here))
                    : run.errexit().ignored(() -> members(pipeline.members(), state));
            outcomes.normal().ifPresent(State::negate);
            return outcomes;
        }
        return run.errexit().checked(state, here -> members(pipeline.members(), here));
    }

    private Outcomes members(List<Command> members, State state) {
        if (members.isEmpty()) {
            state.status = State.OK;
            return Outcomes.of(state);
        }
        return members.size() == 1
                ? run.execute(members.get(0), state)
                : run.processes().signalled(state, here -> run.branches().choosing(here, s -> piped(members, s)));
    }

    private Outcomes piped(List<Command> members, State state) {
        State around = state;
        Outcomes left = new Outcomes();
        String input = "";
        boolean stuck = false;
        boolean endless = false;
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            boolean last = i == members.size() - 1;
            Command member = members.get(i);
            if (last && state.option("lastpipe") && !state.option("monitor")) {
                var descriptors = new HashMap<>(around.descriptors);
                run.simple().io().input(around, 0, input);
                Outcomes outcomes = run.execute(member, around);
                outcomes.normal().ifPresent(end -> {
                    end.descriptors = descriptors;
                    statuses.add(end.status);
                    settle(end, statuses);
                });
                return left.then(outcomes);
            }
            left.then(run.processes().announced(member, around));
            if (left.normal().isEmpty()) {
                return left;
            }
            around = left.normal().get();
            State child = run.processes().forked(around);
            String read = run.id("input");
            if (i > 0) {
                child.shared.inputs.put(read, input);
                child.descriptors.put(0, new Handle.In(read, endless));
            }
            String capture = run.id("pipe");
            if (!last) {
                child.shared.captures.put(capture, "");
                child.descriptors.put(1, new Handle.Capture(capture));
            }
            State writer = around;
            Supplier<State> process = () ->
                    run.processes().process(writer, child, s -> run.processes().own(member, writer, s));
            around = last ? process.get() : run.branches().reading(state, process);
            input = around.shared.captures.getOrDefault(capture, "");
            // what writes without end is ended by a signal when nobody reads any more
            endless = around.stuck && !last && !input.isEmpty();
            stuck |= around.stuck && !endless;
            around.stuck = false;
            around.shared.captures.remove(capture);
            around.shared.inputs.remove(read);
            statuses.add(endless ? BROKEN_PIPE : around.status);
        }
        settle(around, statuses);
        around.stuck = stuck;
        return left.then(Outcomes.of(around));
    }

    private static void settle(State state, List<Integer> statuses) {
        state.pipeStatuses = List.copyOf(statuses);
        if (!state.option("pipefail")) {
            return;
        }
        // the last that failed; one that may have failed leaves it open which
        for (int status : statuses) {
            if (status != State.OK && !(status < 0 && status != State.FAILED && state.failed())) {
                state.status = status;
            }
        }
    }
}
