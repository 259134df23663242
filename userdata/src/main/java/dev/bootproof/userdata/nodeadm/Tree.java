package dev.bootproof.userdata.nodeadm;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value with the place it was read from, whether the text was JSON or YAML. {@code at} counts code points from the
 * beginning of the text.
 */
sealed interface Tree {
    int at();

    /** What the value is called in an error. */
    String kind();

    /** As maps, lists, strings, numbers, booleans and null; of two members of one name the later counts. */
    @Nullable
    Object plain();

    record Null(int at) implements Tree {
        @Override
        public String kind() {
            return "null";
        }

        @Override
        public @Nullable Object plain() {
            return null;
        }
    }

    record Bool(boolean value, int at) implements Tree {
        @Override
        public String kind() {
            return "a boolean";
        }

        @Override
        public Object plain() {
            return value;
        }
    }

    /** @param value a Long, BigInteger, Double or BigDecimal */
    record Num(Number value, int at) implements Tree {
        @Override
        public String kind() {
            return "a number";
        }

        @Override
        public Object plain() {
            return value;
        }
    }

    record Text(String value, int at) implements Tree {
        @Override
        public String kind() {
            return "a string";
        }

        @Override
        public Object plain() {
            return value;
        }
    }

    record Array(List<Tree> items, int at) implements Tree {
        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public Object plain() {
            List<@Nullable Object> plain = new ArrayList<>();
            items.forEach(item -> plain.add(item.plain()));
            return plain;
        }
    }

    /**
     * Members in the order of the text.
     *
     * @param members of JSON all, as a later one is read over an earlier; of YAML the last of each name
     * @param repeated the names that the text has more than once
     */
    record Obj(List<Member> members, Set<String> repeated, int at) implements Tree {
        @Override
        public String kind() {
            return "a map";
        }

        @Override
        public Object plain() {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            members.forEach(member -> map.put(member.name(), member.value().plain()));
            return map;
        }
    }

    record Member(String name, Tree value, int at) {}

    /** A float64 as Go's {@code encoding/json} writes it: without a point where it is a whole number below 1e21. */
    static Number ofDouble(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e21) {
            return ofInteger(new BigDecimal(Double.toString(value)).toBigInteger());
        }
        return value;
    }

    static Number ofInteger(BigInteger value) {
        return value.bitLength() < 64 ? (Number) value.longValue() : value;
    }
}
