package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonNone;
import dev.bootproof.userdata.cloudinit.python.PythonText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a later cloud-config is laid over an earlier one: {@code dict(replace)+list()+str()} unless a header or a key says otherwise
 * (cloud-init: {@code mergers/}).
 */
final class Mergers {
    private static final Pattern NAME = Pattern.compile("([a-zA-Z_][A-Za-z0-9_]*+)\\(([^\n]*)\\)");

    /**
     * One merger.
     *
     * @param options whether an option is set
     */
    record Merger(String name, Predicate<String> options) {
        private String method(String otherwise, String... known) {
            for (String method : known) {
                if (options.test(method)) {
                    return method;
                }
            }
            return otherwise;
        }

        private boolean recursesInto(Object value) {
            if (value instanceof List) {
                return options.test("recurse_array") || options.test("recurse_list");
            }
            return value instanceof String && options.test("recurse_str");
        }
    }

    private final List<Merger> mergers;

    private Mergers(List<Merger> mergers) {
        this.mergers = mergers;
    }

    /** {@code mergers.construct}. */
    static Mergers of(List<Merger> mergers) throws PythonException {
        List<Merger> known = new ArrayList<>();
        for (Merger merger : mergers) {
            String name = merger.name().startsWith("m_") ? merger.name() : "m_" + merger.name();
            if (!List.of("m_dict", "m_list", "m_str").contains(name)) {
                throw new PythonException("a merge type that is none");
            }
            known.add(new Merger(name, merger.options()));
        }
        return new Mergers(known);
    }

    /** {@code string_extract_mergers}. */
    static List<Merger> parse(String text) throws PythonException {
        List<Merger> mergers = new ArrayList<>();
        for (String piece : text.split("\\+", -1)) {
            String name = PythonText.strip(PythonText.lower(piece)).replace('-', '_');
            if (name.isEmpty()) {
                continue;
            }
            Matcher matcher = NAME.matcher(name);
            if (!matcher.matches()) {
                throw new PythonException("a merge type that is none");
            }
            List<String> options = new ArrayList<>();
            for (String option : PythonText.strip(matcher.group(2)).split(",", -1)) {
                options.add(PythonText.lower(PythonText.strip(option)));
            }
            options.remove("");
            mergers.add(new Merger(matcher.group(1), options::contains));
        }
        return mergers;
    }

    /** {@code dict_extract_mergers}: takes the keys {@code merge_how} and {@code merge_type} out of the config. */
    static List<Merger> extract(Map<Object, Object> config) throws PythonException {
        Object raw = popped(config, "merge_how");
        if (raw == PythonNone.NONE) {
            raw = popped(config, "merge_type");
        }
        if (raw == PythonNone.NONE) {
            return List.of();
        }
        if (raw instanceof String text) {
            return parse(text);
        }
        Collection<?> items;
        if (raw instanceof Map<?, ?> map) {
            items = map.keySet();
        } else if (raw instanceof Collection<?> list) {
            items = list;
        } else {
            throw new PythonException("a merge type that is none");
        }
        List<Merger> mergers = new ArrayList<>();
        for (Object item : items) {
            merger(item, mergers);
        }
        return mergers;
    }

    private static Object popped(Map<Object, Object> config, String key) {
        Object value = config.remove(key);
        return value == null ? PythonNone.NONE : value;
    }

    private static void merger(Object item, List<Merger> mergers) throws PythonException {
        Object name;
        Object options;
        if (item instanceof Map<?, ?> map) {
            if (!(map.get("name") instanceof String given) || !map.containsKey("settings")) {
                throw new PythonException("a merger without name or settings");
            }
            name = PythonText.strip(given.replace('-', '_'));
            options = map.get("settings");
        } else if (item instanceof List<?> list && !list.isEmpty()) {
            name = list.get(0);
            options = list.subList(1, list.size());
        } else if (item instanceof String text && !text.isEmpty()) {
            // a text is indexed like a list: its first letter is the name
            name = text.substring(0, text.offsetByCodePoints(0, 1));
            options = text.codePointCount(0, text.length()) >= 2
                    ? text.substring(text.offsetByCodePoints(0, 1))
                    : List.of();
        } else {
            throw new PythonException("a merger that is none");
        }
        if (name == PythonNone.NONE
                || name.equals("")
                || name.equals(false)
                || name.equals(BigInteger.ZERO)
                || name.equals(0.0)
                || (name instanceof Collection<?> list && list.isEmpty())
                || (name instanceof Map<?, ?> map && map.isEmpty())) {
            return;
        }
        if (!(name instanceof String text)) {
            throw new PythonException("a merger's name that is no text");
        }
        mergers.add(new Merger(text, options(options)));
    }

    private static Predicate<String> options(Object options) throws PythonException {
        if (options instanceof String text) {
            return text::contains;
        }
        if (options instanceof Map<?, ?> map) {
            return map::containsKey;
        }
        if (options instanceof Collection<?> list) {
            return list::contains;
        }
        throw new PythonException("a merger's settings are no list");
    }

    /** {@code LookupMerger.merge}: the first merger for the type of {@code value} decides; without one the value stays. */
    Object merge(Object value, Object with) throws PythonException {
        String wanted = value instanceof Map
                ? "m_dict"
                : value instanceof List ? "m_list" : value instanceof String ? "m_str" : "";
        for (Merger merger : mergers) {
            if (merger.name().equals(wanted)) {
                return switch (wanted) {
                    case "m_dict" -> maps(merger, (Map<?, ?>) value, with);
                    case "m_list" -> lists(merger, (List<?>) value, with);
                    default -> texts(merger, (String) value, with);
                };
            }
        }
        return value;
    }

    private Object maps(Merger merger, Map<?, ?> value, Object with) throws PythonException {
        if (!(with instanceof Map<?, ?> later)) {
            return value;
        }
        boolean replace = merger.method("no_replace", "replace", "no_replace").equals("replace");
        boolean delete = merger.options().test("allow_delete");
        Map<Object, Object> merged = new LinkedHashMap<>(value);
        for (Map.Entry<?, ?> entry : later.entrySet()) {
            Object key = entry.getKey();
            Object given = entry.getValue();
            Object before = merged.get(key);
            if (before == null || (replace && !(given == PythonNone.NONE && delete))) {
                merged.put(key, given);
            } else if (given == PythonNone.NONE && delete) {
                merged.remove(key);
            } else if (merger.recursesInto(given) || given instanceof Map) {
                merged.put(key, merge(before, given));
            }
        }
        return merged;
    }

    private Object lists(Merger merger, List<?> value, Object with) throws PythonException {
        String method = merger.method("replace", "append", "prepend", "replace", "no_replace");
        if (method.equals("replace") && !(with instanceof List)) {
            return with;
        }
        List<?> later = iterated(with);
        List<Object> merged = new ArrayList<>(value);
        if (method.equals("prepend")) {
            merged.addAll(0, later);
        } else if (method.equals("append")) {
            merged.addAll(later);
        } else {
            for (int i = 0; i < Math.min(merged.size(), later.size()); i++) {
                if (with instanceof Map) {
                    throw new PythonException("a list is merged with a map"); // merge_with[i]
                }
                merged.set(i, sameIndex(merger, method, merged.get(i), later.get(i)));
            }
        }
        return merged;
    }

    private Object sameIndex(Merger merger, String method, Object before, Object given) throws PythonException {
        if (method.equals("no_replace")) {
            return before;
        }
        boolean recurses = merger.recursesInto(given)
                || (given instanceof Map && merger.options().test("recurse_dict"));
        return recurses ? merge(before, given) : given;
    }

    private static List<?> iterated(Object value) throws PythonException {
        if (value instanceof List<?> list) {
            return list;
        }
        if (value instanceof Map<?, ?> map) {
            return List.copyOf(map.keySet());
        }
        if (value instanceof Collection<?> set) {
            return List.copyOf(set);
        }
        if (value instanceof String text) {
            return text.codePoints().mapToObj(Character::toString).toList();
        }
        throw new PythonException("a list is merged with something that is none");
    }

    private static Object texts(Merger merger, String value, Object with) throws PythonException {
        if (!merger.options().test("append")) {
            return with;
        }
        if (!(with instanceof String later)) {
            throw new PythonException("a text is merged with something that is none");
        }
        return value + later;
    }
}
