package dev.bootproof.userdata.shell.expand;

import dev.bootproof.userdata.shell.syntax.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A variable's value and attributes.
 *
 * @param elements by subscript; a scalar has the one element {@code 0}
 * @param attributes the letters that {@code declare} knows: {@code a A i l n r u x}
 * @param setAt where the value comes from
 */
public record Variable(Map<String, String> elements, String attributes, Optional<Position> setAt) {
    public Variable {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }

    public static Variable scalar(String value) {
        return new Variable(Map.of("0", value), "", Optional.empty());
    }

    public static Variable exported(String value, Optional<Position> at) {
        return new Variable(Map.of("0", value), "x", at);
    }

    public boolean has(char attribute) {
        return attributes.indexOf(attribute) >= 0;
    }

    public boolean isArray() {
        return has('a') || has('A');
    }

    /** The key of an indexed array's element; counts from the end where it is negative, and may then be before the start. */
    public static Optional<String> index(Optional<Variable> variable, long index) {
        if (index >= 0) {
            return Optional.of(Long.toString(index));
        }
        long last = variable.map(v -> v.elements().keySet().stream()
                        .mapToLong(key -> key.matches("[0-9]{1,18}") ? Long.parseLong(key) : -1)
                        .max()
                        .orElse(-1))
                .orElse(-1L);
        return last + 1 + index < 0 ? Optional.empty() : Optional.of(Long.toString(last + 1 + index));
    }

    /** What {@code $name} is, if it is set. */
    public Optional<String> value() {
        return Optional.ofNullable(elements.get("0"));
    }

    public Variable with(Map<String, String> newElements, Optional<Position> at) {
        return new Variable(newElements, attributes, at);
    }

    /** The same for another process: of its attributes only that it is exported. */
    public Variable exported() {
        return new Variable(elements, "x", setAt);
    }

    public Variable with(char attribute) {
        return has(attribute) ? this : new Variable(elements, attributes + attribute, setAt);
    }

    public Variable without(char attribute) {
        return new Variable(elements, attributes.replace(String.valueOf(attribute), ""), setAt);
    }
}
