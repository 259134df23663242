package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.cloudinit.python.PythonDate;
import dev.bootproof.userdata.cloudinit.python.PythonNone;
import dev.bootproof.userdata.cloudinit.python.PythonNumber;
import dev.bootproof.userdata.cloudinit.python.PythonRepr;
import dev.bootproof.userdata.cloudinit.python.PythonText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cloud-config that all parts together amount to.
 *
 * @param values its keys and values, as the reading of YAML gives them
 * @param replaced commands and files of a part that a later part's took the place of, so that they have no effect
 */
public record CloudConfig(Map<Object, Object> values, List<Replaced> replaced) {
    static final CloudConfig EMPTY = new CloudConfig(Map.of(), List.of());

    /**
     * What cloud-init's default merge does to a key that two parts have.
     *
     * @param key {@code bootcmd}, {@code runcmd} or {@code write_files}
     * @param part the path of the part whose value is gone
     * @param line of that value in the part; 0 where that is not known
     * @param by the path of the part that replaced it
     */
    public record Replaced(String key, String part, int line, String by) {}

    /** The keys that hold commands and files. */
    private static final List<String> REPORTED = List.of("bootcmd", "runcmd", "write_files");

    public CloudConfig {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        replaced = List.copyOf(replaced);
    }

    public Optional<Object> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /**
     * {@code bootcmd}, {@code runcmd} and {@code write_files} as plain maps, lists, texts, numbers and nulls; a key that is not
     * there is null. Bytes are base64, dates a text.
     */
    public Map<String, @Nullable Object> reported() {
        Map<String, @Nullable Object> reported = new LinkedHashMap<>();
        REPORTED.forEach(
                key -> reported.put(key, get(key).map(CloudConfig::plain).orElse(null)));
        return reported;
    }

    private static @Nullable Object plain(Object value) {
        if (value == PythonNone.NONE) {
            return null;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, inner) -> copy.put(PythonText.joined(PythonRepr.str(key)), plain(inner)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>();
            list.forEach(inner -> copy.add(plain(inner)));
            return copy;
        }
        if (value instanceof Collection<?> set) {
            return set.stream().map(PythonRepr::str).sorted().toList();
        }
        if (value instanceof Bytes bytes) {
            return Base64.getEncoder().encodeToString(bytes.toArray());
        }
        if (value instanceof PythonDate date) {
            return date.text();
        }
        if (value instanceof String text) {
            return PythonText.joined(text);
        }
        if (value instanceof Double number && (number.isNaN() || number.isInfinite())) {
            return PythonNumber.repr(number);
        }
        if (value instanceof BigInteger number && number.bitLength() < Long.SIZE) {
            return number.longValue();
        }
        return value;
    }
}
