package dev.bootproof.userdata.hook;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of hooks there are, so that a test over all of them fails when one more is added and forgotten. */
public final class HookTypes {
    private HookTypes() {}

    public static Set<Class<?>> all() {
        return leaves(Hook.class).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(HookTypes::leaves)
                : Stream.of(type);
    }
}
