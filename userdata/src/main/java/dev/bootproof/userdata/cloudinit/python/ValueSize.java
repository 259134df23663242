package dev.bootproof.userdata.cloudinit.python;

import dev.bootproof.userdata.Bytes;
import java.math.BigInteger;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** How much a value amounts to with its aliases written out, so that what is made of it stays small. */
public final class ValueSize {
    /** How many values there may be; a text counts for one more with every {@value #TEXT} characters, bytes and digits alike. */
    public static final int MAX_VALUES = 100_000;

    private static final int TEXT = 20;
    /** Of a number, for each digit. */
    private static final int BITS = 3;

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
        if (value instanceof Bytes bytes) {
            return 1L + bytes.size() / TEXT;
        }
        if (value instanceof BigInteger number) {
            return 1L + number.bitLength() / BITS / TEXT;
        }
        if (!(value instanceof Map || value instanceof Collection)) {
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
            for (Object inner : (Collection<?>) value) {
                size = Math.min(size + of(inner, known), Integer.MAX_VALUE);
            }
        }
        known.put(value, size);
        return size;
    }
}
