package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.Word;
import java.util.List;
import java.util.Optional;

/** What a parameter holds: its values, its attributes, and another value for it. */
final class ParameterValues {
    /** In the order in which <code>${name@a}</code> has them. */
    private static final String ATTRIBUTES = "aAinrtxclu";

    private final Environment environment;
    private final Expander expander;

    ParameterValues(Environment environment, Expander expander) {
        this.environment = environment;
        this.expander = expander;
    }

    /** The values a parameter has before any operation: none where it is not set. */
    List<String> of(String name, Optional<Word> subscript) {
        if (name.equals("@") || name.equals("*")) {
            return environment.positional();
        }
        if (Character.isDigit(name.charAt(0)) && !name.equals("0")) {
            int index = name.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(name);
            List<String> positional = environment.positional();
            if (index >= 1 && index <= positional.size()) {
                return List.of(Value.single(positional.get(index - 1)));
            }
            return positional.contains(Value.WORDS) ? List.of(Value.ANYTHING) : List.of();
        }
        if (!Character.isLetter(name.charAt(0)) && (name.charAt(0) != '_' || name.length() == 1)) {
            return environment.special(name.charAt(0)).map(List::of).orElse(List.of());
        }
        Optional<Variable> variable = environment.variable(name);
        if (subscript.isEmpty()) {
            return variable.flatMap(Variable::value).map(List::of).orElse(List.of());
        }
        String written = subscript.get().plain().orElse("");
        if (written.equals("@") || written.equals("*")) {
            return variable.map(v -> v.isArray() || !v.value().equals(Optional.of(Value.ANYTHING))
                            ? List.copyOf(v.elements().values())
                            : List.of(Value.WORDS))
                    .orElse(List.of());
        }
        String key = key(variable, subscript.get());
        if (!Value.isKnown(key)) {
            return List.of(Value.ANYTHING);
        }
        boolean unknown =
                variable.filter(v -> v.elements().containsValue(Value.WORDS)).isPresent();
        return variable.flatMap(v -> Optional.ofNullable(v.elements().get(key)))
                .map(value -> List.of(Value.single(value)))
                .orElse(unknown ? List.of(Value.ANYTHING) : List.of());
    }

    private String key(Optional<Variable> variable, Word subscript) {
        return new Subscripts(environment, expander).key(variable, subscript).orElse("");
    }

    void assign(String name, Optional<Word> subscript, String value) {
        if (!Character.isLetter(name.charAt(0)) && (name.charAt(0) != '_' || name.length() == 1)) {
            throw new ExpansionException(
                    "$" + name + " cannot be assigned", environment.option("posix") || environment.option("errexit"));
        }
        Optional<String> key = subscript.map(s -> key(environment.variable(name), s));
        if (key.filter(String::isEmpty).isPresent()) {
            throw new ExpansionException(
                    "a subscript is wrong", environment.option("posix") || environment.option("errexit"));
        }
        environment.assign(name, key, value);
    }

    /** Under {@code set -u} a parameter without a value is an error. */
    void require(String name, List<String> values) {
        if (values.isEmpty() && environment.option("nounset")) {
            throw new ExpansionException(name + " is not set", true);
        }
    }

    /** The letters of {@code declare}. */
    String attributes(String name) {
        Optional<Variable> variable = environment.variable(name);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < ATTRIBUTES.length(); i++) {
            char letter = ATTRIBUTES.charAt(i);
            if (variable.filter(v -> v.has(letter)).isPresent()) {
                letters.append(letter);
            }
        }
        return letters.toString();
    }
}
