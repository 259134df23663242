package dev.bootproof.construct;

import java.util.Optional;

/**
 * A taint that nodes carry from the moment they register.
 *
 * @param key for instance {@code dedicated}
 * @param value for instance {@code gpu}
 */
public record Taint(String key, Optional<String> value, Effect effect) {
    /** What happens to pods that do not tolerate the taint. Named as the EKS API names it. */
    public enum Effect {
        NO_SCHEDULE,
        PREFER_NO_SCHEDULE,
        NO_EXECUTE
    }

    public static Taint of(String key, String value, Effect effect) {
        return new Taint(key, Optional.of(value), effect);
    }

    public static Taint of(String key, Effect effect) {
        return new Taint(key, Optional.empty(), effect);
    }
}
