package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One of two states, nobody knows which. */
final class StateJoin {
    private static final int MAX_ALTERNATIVES = 6;

    private StateJoin() {}

    static State of(State one, State other) {
        if (one == other) {
            return one;
        }
        State joined = one.copy();
        Set<String> names = new LinkedHashSet<>(one.variables.keySet());
        names.addAll(other.variables.keySet());
        names.addAll(one.undecided.keySet());
        names.addAll(other.undecided.keySet());
        for (String name : names) {
            Set<Optional<Variable>> values = new LinkedHashSet<>();
            values.addAll(alternatives(one, name));
            values.addAll(alternatives(other, name));
            if (values.size() == 1) {
                continue;
            }
            Variable unknown = new Variable(Map.of("0", Value.ANYTHING), "", Optional.empty());
            if (values.size() > MAX_ALTERNATIVES || values.contains(Optional.of(unknown))) {
                joined.set(name, unknown);
            } else {
                joined.undecided.put(name, List.copyOf(values));
                joined.variables.put(name, unknown);
            }
        }
        joined.unknownVariables |= other.unknownVariables;
        other.functions.forEach((name, function) -> {
            if (!Objects.equals(joined.functions.put(name, function), function)) {
                joined.doubtfulFunctions.add(name);
            }
        });
        for (String name : one.functions.keySet()) {
            if (!other.functions.containsKey(name)) {
                joined.doubtfulFunctions.add(name);
            }
        }
        joined.doubtfulFunctions.addAll(other.doubtfulFunctions);
        joined.readonlyFunctions.retainAll(other.readonlyFunctions);
        joined.aliases.putAll(other.aliases);
        joined.options.retainAll(other.options);
        joined.traps.putAll(other.traps);
        joined.hashed.keySet().retainAll(other.hashed.keySet());
        joined.positional = positional(one.positional, other.positional);
        joined.status = status(one, other);
        joined.pipeStatuses = one.pipeStatuses.equals(other.pipeStatuses) ? one.pipeStatuses : List.of(State.UNKNOWN);
        other.background.forEach((id, end) -> joined.background.merge(id, end, BackgroundJob.End::or));
        joined.command = one.command.equals(other.command) ? one.command : Value.ANYTHING;
        joined.awaited.retainAll(other.awaited);
        if (!one.lastBackground.equals(other.lastBackground)) {
            joined.lastBackground = Optional.of(Value.ANYTHING);
        }
        joined.levels = Math.max(one.levels, other.levels);
        joined.doubt = one.doubt.flatMap(why -> other.doubt);
        joined.shared.join(other.shared);
        joined.joinCertainty(other);
        return joined;
    }

    private static List<String> positional(List<String> one, List<String> other) {
        boolean counted = one.size() == other.size() && !one.contains(Value.WORDS) && !other.contains(Value.WORDS);
        List<String> joined = new ArrayList<>(counted ? one : List.of(Value.WORDS));
        for (int i = 0; i < one.size() && counted; i++) {
            joined.set(i, one.get(i).equals(other.get(i)) ? one.get(i) : Value.ANYTHING);
        }
        return one.equals(other) ? one : joined;
    }

    private static int status(State one, State other) {
        if (one.status == other.status) {
            return one.status;
        }
        if (one.failed() && other.failed()) {
            return State.FAILED;
        }
        if (one.doubt.isPresent() == other.doubt.isPresent()) {
            return State.UNKNOWN;
        }
        int known = (one.doubt.isPresent() ? other : one).undoubted();
        int doubtful = (one.doubt.isPresent() ? one : other).undoubted();
        if (doubtful == State.UNKNOWN || known < State.OK) {
            return State.UNKNOWN;
        }
        return (known == State.OK) == (doubtful == State.OK) ? known : State.unless(known);
    }

    private static List<Optional<Variable>> alternatives(State state, String name) {
        List<Optional<Variable>> several = state.undecided.get(name);
        return several == null ? List.of(Optional.ofNullable(state.variables.get(name))) : several;
    }
}
