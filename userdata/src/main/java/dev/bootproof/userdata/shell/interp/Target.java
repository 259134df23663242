package dev.bootproof.userdata.shell.interp;

import dev.bootproof.userdata.shell.expand.Value;
import dev.bootproof.userdata.shell.expand.Variable;
import java.util.Optional;

/**
 * What a name means that a command is given: a variable, behind references ({@code declare -n}), or an element of one,
 * {@code name[subscript]}.
 */
record Target(String name, Optional<String> subscript) {
    private static final int MAX_REFERENCES = 10;

    static Target of(State state, String written) {
        String name = written;
        Optional<String> subscript = Optional.empty();
        for (int i = 0; i < MAX_REFERENCES; i++) {
            int bracket = name.indexOf('[');
            if (bracket > 0 && name.endsWith("]")) {
                String inner = name.substring(bracket + 1, name.length() - 1);
                subscript = subscript.or(() -> Optional.of(inner));
                name = name.substring(0, bracket);
            }
            String pointed = Optional.ofNullable(state.variables.get(name))
                    .filter(variable -> variable.has('n'))
                    .flatMap(Variable::value)
                    .orElse("");
            if (pointed.isEmpty() || !Value.isKnown(pointed)) {
                break;
            }
            name = pointed;
        }
        return new Target(name, subscript);
    }

    /** Whether it is all elements of an array that are meant. */
    boolean isWhole() {
        return subscript.filter(key -> key.equals("@") || key.equals("*")).isPresent();
    }
}
