package dev.bootproof.userdata.cloudinit.python;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How much a value amounts to with its aliases written out, so that what is made of it stays small. */
public final class ValueSize {
    /** How many values there may be; a text counts for one more with every {@value #TEXT} characters. */
    public static final int MAX_VALUES = 100_000;

    private static final int TEXT = 20;

    private ValueSize() {}

    /**
     * @return how many values it is
     * @throws LimitException if they are more than {@link #MAX_VALUES}
     */
    public static int check(Object value) throws LimitException {
        long size = of(value, new IdentityHashMap<>());
        if (size > MAX_VALUES) {
            throw new LimitException("more than " + MAX_VALUES + " YAML values with aliases written out");
        }
        return (int) size;
    }

    private static long of(Object value, IdentityHashMap<Object, Long> known) {
        if (value instanceof String text) {
            return 1L + text.length() / TEXT;
        }
        if (!(value instanceof Map || value instanceof List)) {
            return 1;
        }
        Long before = known.get(value);
        if (before != null) {
            return before;
        }
        long size = 1;
        if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                size = Math.min(size + of(entry.getKey(), known) + of(entry.getValue(), known), Integer.MAX_VALUE);
            }
        } else {
            for (Object inner : (List<?>) value) {
                size = Math.min(size + of(inner, known), Integer.MAX_VALUE);
            }
        }
        known.put(value, size);
        return size;
    }
}
