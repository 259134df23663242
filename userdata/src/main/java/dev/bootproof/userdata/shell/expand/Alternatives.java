package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.expand.Parameters.Target;
import dev.bootproof.userdata.shell.syntax.Word;
import dev.bootproof.userdata.shell.syntax.Word.Operation;
import dev.bootproof.userdata.shell.syntax.Word.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operators that ask whether a parameter has a value: {@code - = ? +}, with a colon or without. */
final class Alternatives {
    private final Expander expander;
    private final ParameterValues stored;

    Alternatives(Expander expander, ParameterValues stored) {
        this.expander = expander;
        this.stored = stored;
    }

    static boolean isOne(Optional<Operation> operation) {
        return operation.filter(o -> o.operator().matches(":?[-=?+]")).isPresent();
    }

    /** Writes the other value and says so, or leaves the parameter's own to the caller. */
    boolean apply(Part.Parameter parameter, Target target, List<String> values, Run run, boolean quoted) {
        Operation operation = parameter.operation().orElseThrow();
        boolean colon = operation.operator().startsWith(":");
        Word word = operation.operands().get(0);
        if (!quoted && !expander.joinsByBlank() && holdsList(word)) {
            // bash joins a list there in ways that differ from case to case
            if (operation.operator().endsWith("=") && values.isEmpty()) {
                stored.assign(target.name(), target.subscript(), Value.ANYTHING);
            }
            expander.value(Value.ANYTHING, run, false);
            return true;
        }
        String joined = String.join(" ", values);
        boolean one = run.isAssigned()
                && !quoted
                && values.size() == 1
                && (Parameters.isList(parameter) || (Parameters.isStar(parameter) && !expander.joinsByNothing()));
        boolean empty = values.isEmpty() || (colon && joined.isEmpty() && !one);
        boolean doubtful = !empty && colon && joined.chars().allMatch(c -> c == Value.UNKNOWN);
        switch (operation.operator().charAt(operation.operator().length() - 1)) {
            case '+' -> {
                if (doubtful) {
                    String other = expander.operandText(word, run, quoted);
                    expander.value(other.isEmpty() ? "" : Value.ANYTHING, run, quoted);
                } else if (!empty) {
                    expander.operand(word, run, quoted);
                } else {
                    return false;
                }
                return true;
            }
            case '?' -> {
                if (empty) {
                    throw new ExpansionException(target.name() + " is not set", true);
                }
                return false;
            }
            case '=' -> {
                if (!empty) {
                    return false;
                }
                String value = expander.operandText(word, run, quoted);
                stored.assign(target.name(), target.subscript(), value);
                expander.value(value, run, quoted);
                return true;
            }
            default -> {
                if (!empty) {
                    return false;
                }
                expander.operand(word, run, quoted);
                return true;
            }
        }
    }

    private static boolean holdsList(Word word) {
        return word.parts().stream()
                .flatMap(part -> part instanceof Part.DoubleQuoted d ? d.parts().stream() : Stream.of(part))
                .anyMatch(part -> part instanceof Part.Parameter p && (Parameters.isList(p) || Parameters.isStar(p)));
    }
}
