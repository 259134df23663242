package dev.bootproof.userdata.nodeadm;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values with the types Go's {@code encoding/json} takes for a field: null leaves a field as it is, nothing is converted. A
 * path names fields of the schema only; what somebody named is {@code *}, as it may tell what is to be kept.
 */
final class TreeValues {
    private TreeValues() {}

    static List<Tree.Member> members(Tree tree, String path) throws UndecodableException {
        if (tree instanceof Tree.Null) {
            return List.of();
        }
        if (tree instanceof Tree.Obj object) {
            return object.members();
        }
        throw mismatch(tree, path, "a map");
    }

    static UndecodableException mismatch(Tree tree, String path, String wanted) {
        return new UndecodableException(path + " is " + tree.kind() + ", nodeadm wants " + wanted, tree.at());
    }

    static String string(Tree tree, String path, String current) throws UndecodableException {
        if (tree instanceof Tree.Null) {
            return current;
        }
        if (tree instanceof Tree.Text text) {
            return text.value();
        }
        throw mismatch(tree, path, "a string");
    }

    static @Nullable Boolean bool(Tree tree, String path) throws UndecodableException {
        if (tree instanceof Tree.Null) {
            return null;
        }
        if (tree instanceof Tree.Bool bool) {
            return bool.value();
        }
        throw mismatch(tree, path, "true or false");
    }

    static List<String> strings(Tree tree, String path) throws UndecodableException {
        List<String> strings = new ArrayList<>();
        if (tree instanceof Tree.Null) {
            return strings;
        }
        if (!(tree instanceof Tree.Array array)) {
            throw mismatch(tree, path, "a list of strings");
        }
        for (int i = 0; i < array.items().size(); i++) {
            strings.add(string(array.items().get(i), path + "[" + i + "]", ""));
        }
        return strings;
    }

    static Map<String, String> stringMap(Tree tree, String path) throws UndecodableException {
        Map<String, String> map = new LinkedHashMap<>();
        for (Tree.Member member : members(tree, path)) {
            map.put(member.name(), string(member.value(), path + ".*", ""));
        }
        return map;
    }

    /** Go's {@code []byte}: base64 in a string, or a list of numbers. */
    static byte @Nullable [] bytes(Tree tree, String path) throws UndecodableException {
        if (tree instanceof Tree.Null) {
            return null;
        }
        if (tree instanceof Tree.Text text) {
            byte[] digits = text.value().getBytes(StandardCharsets.UTF_8);
            byte[] data = GoEncodings.decodedIfBase64(digits);
            if (data == digits && digits.length > 0) {
                throw new UndecodableException(path + " is not base64 (illegal base64 data)", tree.at());
            }
            return data;
        }
        if (!(tree instanceof Tree.Array array)) {
            throw mismatch(tree, path, "base64 in a string");
        }
        byte[] data = new byte[array.items().size()];
        for (int i = 0; i < data.length; i++) {
            Tree item = array.items().get(i);
            if (item instanceof Tree.Num number
                    && number.value() instanceof Long whole
                    && BigInteger.valueOf(whole).shiftRight(8).signum() == 0) {
                data[i] = whole.byteValue();
            } else if (!(item instanceof Tree.Null)) {
                throw mismatch(item, path + "[" + i + "]", "a byte");
            }
        }
        return data;
    }
}
