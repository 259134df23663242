package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.Word.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** <code>${x:from:count}</code> of a text, of the positional parameters and of an array. */
final class Slices {
    private final Environment environment;
    private final Expander expander;

    Slices(Environment environment, Expander expander) {
        this.environment = environment;
        this.expander = expander;
    }

    /** Counts letters; empty, which is not an empty text, where it begins outside. */
    Optional<String> text(String value, Operation operation) {
        OptionalLong from = bound(operation, 0);
        OptionalLong count = operation.operands().size() > 1 ? bound(operation, 1) : OptionalLong.empty();
        boolean unknownCount = operation.operands().size() > 1 && count.isEmpty();
        if (!Value.isKnown(value) || from.isEmpty() || unknownCount) {
            return Optional.of(Value.ANYTHING);
        }
        int length = value.codePointCount(0, value.length());
        long start = from.getAsLong() < 0 ? length + from.getAsLong() : from.getAsLong();
        if (start < 0 || start > length) {
            return Optional.empty();
        }
        long end = length;
        if (count.isPresent()) {
            end = count.getAsLong() < 0 ? length + count.getAsLong() : start + Math.min(length, count.getAsLong());
        }
        if (end < start) {
            throw new ExpansionException("substring expression < 0", false);
        }
        return Optional.of(value.substring(
                value.offsetByCodePoints(0, (int) start), value.offsetByCodePoints(0, (int) Math.min(end, length))));
    }

    /** <code>${@:from:count}</code>, where {@code $0} comes first. */
    List<String> positional(List<String> values, Operation operation) {
        List<String> all = new ArrayList<>(values);
        all.add(0, environment.special('0').orElse(""));
        OptionalLong from = bound(operation, 0);
        OptionalLong count = operation.operands().size() > 1 ? bound(operation, 1) : OptionalLong.of(all.size());
        if (from.isEmpty() || count.isEmpty() || values.contains(Value.WORDS)) {
            return List.of(Value.WORDS);
        }
        long start = from.getAsLong() < 0 ? all.size() + from.getAsLong() : from.getAsLong();
        if (start < 0 || start > all.size()) {
            return List.of();
        }
        return taken(all.subList((int) start, all.size()), count.getAsLong());
    }

    /** Counts by subscript, of which not every one need be there. */
    List<String> array(Optional<Variable> variable, Operation operation) {
        OptionalLong from = bound(operation, 0);
        OptionalLong count = operation.operands().size() > 1 ? bound(operation, 1) : OptionalLong.of(Integer.MAX_VALUE);
        if (variable.isEmpty() || variable.get().elements().isEmpty()) {
            return List.of();
        }
        if (from.isEmpty() || count.isEmpty() || variable.get().has('A')) {
            return List.of(Value.WORDS);
        }
        Optional<String> start = Variable.index(variable, from.getAsLong());
        if (start.isEmpty()) {
            return List.of();
        }
        long first = Long.parseLong(start.get());
        List<String> behind = variable.get().elements().entrySet().stream()
                .filter(entry -> !entry.getKey().matches("[0-9]{1,18}") || Long.parseLong(entry.getKey()) >= first)
                .map(Map.Entry::getValue)
                .toList();
        return behind.isEmpty() ? behind : taken(behind, count.getAsLong());
    }

    private List<String> taken(List<String> values, long count) {
        if (count < 0) {
            throw new ExpansionException("substring expression < 0", false);
        }
        return values.subList(0, (int) Math.min(values.size(), count));
    }

    private OptionalLong bound(Operation operation, int index) {
        return Arithmetic.evaluate(
                environment, expander.text(operation.operands().get(index)));
    }
}
