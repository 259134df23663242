package dev.bootproof.userdata.cloudinit;

import dev.bootproof.userdata.cloudinit.python.LimitException;
import dev.bootproof.userdata.cloudinit.python.PythonException;
import dev.bootproof.userdata.cloudinit.python.PythonNone;
import dev.bootproof.userdata.cloudinit.python.PythonText;
import dev.bootproof.userdata.cloudinit.python.PythonYaml;
import dev.bootproof.userdata.cloudinit.python.ValueSize;
import dev.bootproof.userdata.cloudinit.python.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Merges the cloud-config parts, one after the other (cloud-init: {@code handlers/cloud_config.py}). */
final class CloudConfigHandler {
    private static final String DEFAULT = "dict(replace)+list()+str()";
    private static final String JSONP_PREFIX = "#cloud-config-jsonp";

    /** How many values all steps of merging may amount to. */
    static final int MAX_MERGED = 10 * ValueSize.MAX_VALUES;

    /**
     * Where a key's value comes from.
     *
     * @param skipped lines of the part before the YAML's first
     * @param key the key's value in the part's YAML; empty where the part is no YAML (a JSON patch)
     */
    record Origin(HandledPart part, Optional<YamlNode> key, int skipped) {}

    private final Map<String, Origin> origins = new HashMap<>();
    /** Where each entry of {@code write_files} stands; merging takes them over as they are, or not at all. */
    private final Map<Object, Origin> files = new HashMap<>();

    private final List<CloudConfig.Replaced> replaced = new ArrayList<>();
    private Object merged = new LinkedHashMap<>();
    private boolean any;
    private int values;

    /**
     * @param mergeType the part's {@code Merge-Type} or {@code X-Merge-Type} header
     * @throws PythonException where cloud-init logs a failure and leaves the part out
     */
    void merge(HandledPart part, String payload, Optional<String> mergeType, int skipped)
            throws PythonException, LimitException {
        start();
        if (PythonText.hasSurrogates(payload)) {
            throw new PythonException(
                    "it holds bytes that are not UTF-8, or a letter that a 7bit or 8bit part cannot carry");
        }
        PythonYaml.Document document = PythonYaml.load(payload);
        if (!(document.value() instanceof Map<?, ?> map)) {
            throw new PythonException("it is no YAML map");
        }
        Map<Object, Object> config = new LinkedHashMap<>(map);
        List<Mergers.Merger> mergers = new ArrayList<>(Mergers.extract(config));
        mergers.addAll(Mergers.parse(mergeType.orElse("")));
        if (mergers.isEmpty()) {
            mergers.addAll(Mergers.parse(DEFAULT));
        }
        Optional<YamlNode> root = document.root();
        root.flatMap(node -> YamlNode.value(node, WriteFiles.KEY))
                .ifPresent(node -> files(part, map.get(WriteFiles.KEY), node, skipped));
        merged(part, Mergers.of(mergers).merge(merged, config), root, skipped);
    }

    private void files(HandledPart part, @Nullable Object value, YamlNode node, int skipped) {
        if (value instanceof List<?> entries
                && node instanceof YamlNode.Sequence sequence
                && sequence.items().size() == entries.size()) {
            for (int i = 0; i < entries.size(); i++) {
                files.put(
                        entries.get(i),
                        new Origin(part, Optional.of(sequence.items().get(i)), skipped));
            }
        }
    }

    void patch(HandledPart part, String payload) throws PythonException, LimitException {
        start();
        String text = PythonText.lstrip(payload);
        if (text.startsWith(JSONP_PREFIX)) {
            text = text.substring(JSONP_PREFIX.length());
        }
        merged(part, JsonPatch.apply(text, merged), Optional.empty(), 0);
    }

    private void start() {
        if (!any) {
            merged = new LinkedHashMap<>();
        }
    }

    private void merged(HandledPart part, Object now, Optional<YamlNode> root, int skipped) throws LimitException {
        values += ValueSize.check(now);
        if (values > MAX_MERGED) {
            throw new LimitException("more than " + MAX_MERGED + " YAML values in all steps of merging");
        }
        for (String key : List.of("bootcmd", "runcmd", WriteFiles.KEY)) {
            Object before = merged instanceof Map<?, ?> map ? map.get(key) : null;
            Object after = now instanceof Map<?, ?> map ? map.get(key) : null;
            Origin origin = origins.get(key);
            if (before != null && origin != null && !keeps(after, before)) {
                int line =
                        origin.key().map(node -> node.line() + origin.skipped()).orElse(0);
                replaced.add(new CloudConfig.Replaced(key, origin.part().path(), line, part.path()));
            }
            if ((after != null && !Objects.equals(before, after)) || (after != null && !origins.containsKey(key))) {
                origins.put(key, new Origin(part, root.flatMap(node -> YamlNode.value(node, key)), skipped));
            }
        }
        merged = now;
        any = true;
    }

    private static boolean keeps(@Nullable Object after, Object before) {
        return before.equals(after)
                || (before instanceof List<?> old
                        && after instanceof List<?> list
                        && new HashSet<>(list).containsAll(old));
    }

    Optional<Origin> origin(String key) {
        return Optional.ofNullable(origins.get(key));
    }

    /** Where an entry of {@code write_files} stands. */
    Optional<Origin> file(Object entry) {
        return Optional.ofNullable(files.get(entry));
    }

    /** The file that the modules read: written as YAML, so its maps are sorted; what is no map is an empty one. */
    CloudConfig config() {
        Object sorted = sorted(merged);
        Map<Object, Object> values = new LinkedHashMap<>();
        if (sorted instanceof Map<?, ?> map) {
            values.putAll(map);
        }
        return new CloudConfig(values, replaced);
    }

    private static Object sorted(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(CloudConfigHandler::sorted).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value == null ? PythonNone.NONE : value;
        }
        Map<Object, Object> copy = new LinkedHashMap<>();
        if (map.keySet().stream().allMatch(String.class::isInstance)) {
            Map<String, Object> ordered = new TreeMap<>(CloudConfigHandler::compareCodePoints);
            map.forEach((key, inner) -> ordered.put((String) key, sorted(inner)));
            copy.putAll(ordered);
        } else {
            map.forEach((key, inner) -> copy.put(key, sorted(inner)));
        }
        return copy;
    }

    private static int compareCodePoints(String one, String other) {
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return Integer.compare(one.codePointAt(i), other.codePointAt(i));
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
