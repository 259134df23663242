package dev.bootproof.cdkapp;

import dev.bootproof.construct.ClusterRef;
import dev.bootproof.construct.Reaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the app is told by context.
 *
 * @param clusters {@code -c clusters=a,b}: names of clusters that exist already; without duplicates, in the order given;
 *     empty where none are named
 * @param onFinding {@code -c onFinding=WARN|FAIL}; default {@code WARN}
 * @param onIncomplete {@code -c onIncomplete=WARN|FAIL}; default {@code WARN}
 */
public record AuditOptions(List<String> clusters, Reaction onFinding, Reaction onIncomplete) {
    public AuditOptions {
        clusters = List.copyOf(clusters);
    }

    /**
     * @param context gives the value of a context key, or null
     * @throws IllegalArgumentException with everything that is wrong
     */
    static AuditOptions of(Function<String, @Nullable Object> context) {
        List<String> errors = new ArrayList<>();
        List<String> clusters = clusters(context.apply("clusters"), errors);
        Reaction onFinding = reaction("onFinding", context.apply("onFinding"), errors);
        Reaction onIncomplete = reaction("onIncomplete", context.apply("onIncomplete"), errors);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", errors));
        }
        return new AuditOptions(clusters, onFinding, onIncomplete);
    }

    private static List<String> clusters(@Nullable Object value, List<String> errors) {
        if (value == null) {
            return List.of();
        }
        // the command line gives text, cdk.json may also hold a list
        Stream<String> given = value instanceof Collection<?> list
                ? list.stream().map(Objects::toString)
                : Arrays.stream(value.toString().split(",", -1));
        List<String> names = given.map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.isEmpty()) {
            errors.add("context 'clusters' names no cluster; give names with commas between them: -c clusters=a,b");
        }
        for (String name : names) {
            try {
                ClusterRef.named(name);
            } catch (IllegalArgumentException e) {
                errors.add("context 'clusters': " + e.getMessage());
            }
        }
        return names;
    }

    private static Reaction reaction(String key, @Nullable Object value, List<String> errors) {
        if (value == null) {
            return Reaction.WARN;
        }
        for (Reaction reaction : Reaction.values()) {
            if (reaction.name().equals(value.toString())) {
                return reaction;
            }
        }
        errors.add("context '" + key + "' is '" + value + "'; it can be "
                + Arrays.stream(Reaction.values()).map(Enum::name).collect(Collectors.joining(" or ")));
        return Reaction.WARN;
    }
}
