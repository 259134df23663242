package dev.bootproof.userdata.cloudinit.python;

import dev.bootproof.userdata.Bytes;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * {@code yaml.load(text, Loader=SafeLoader)}: SnakeYAML reads the syntax; what the nodes mean is PyYAML's ({@code constructor.py}), which
 * differs from SnakeYAML's in numbers, in tags, and in what it raises.
 *
 * <p>Values: {@link Map}, {@link List}, {@link Set}, String, {@link BigInteger}, Double, Boolean, {@link Bytes},
 * {@link PythonDate}, {@link PythonNone}.
 */
public final class PythonYaml {
    /** How deep collections may stand in each other. */
    public static final int MAX_DEPTH = 100;

    private final IdentityHashMap<YamlNode, Object> constructed = new IdentityHashMap<>();
    private final Set<YamlNode> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int merged;

    private PythonYaml() {}

    /**
     * A document.
     *
     * @param value what Python has for it; {@link PythonNone} for an empty one
     * @param root empty where the document is
     */
    public record Document(Object value, Optional<YamlNode> root) {}

    /**
     * @throws PythonException where Python raises; its kind says what
     * @throws LimitException over a bound
     */
    public static Document load(String text) throws PythonException, LimitException {
        try {
            Optional<YamlNode> root = new YamlComposer(text).single();
            if (root.isEmpty()) {
                return new Document(PythonNone.NONE, root);
            }
            Object value = new PythonYaml().construct(root.get());
            ValueSize.check(value);
            return new Document(value, root);
        } catch (YAMLException | NumberFormatException e) {
            // SnakeYAML lets the latter out where a tag's %-escape is no number; PyYAML raises a ScannerError
            throw failed("not YAML");
        }
    }

    private Object construct(YamlNode node) throws PythonException, LimitException {
        Object known = constructed.get(node);
        if (known != null) {
            return known;
        }
        if (!open.add(node)) {
            throw new LimitException("a YAML value that contains itself");
        }
        Object value;
        if (node instanceof YamlNode.Scalar scalar) {
            value = YamlScalars.construct(scalar.tag(), scalar.value());
        } else if (node instanceof YamlNode.Sequence sequence) {
            value = constructSequence(sequence);
        } else {
            value = constructMapping((YamlNode.Mapping) node);
        }
        open.remove(node);
        constructed.put(node, value);
        return value;
    }

    private Object constructSequence(YamlNode.Sequence node) throws PythonException, LimitException {
        List<Object> list = new ArrayList<>();
        switch (node.tag().startsWith(YamlNode.TAG) ? node.tag().substring(YamlNode.TAG.length()) : "") {
            case "seq" -> {
                for (YamlNode item : node.items()) {
                    list.add(construct(item));
                }
            }
            case "omap", "pairs" -> {
                for (YamlNode item : node.items()) {
                    if (!(item instanceof YamlNode.Mapping pair)
                            || pair.entries().size() != 1) {
                        throw failed("expected a mapping of length 1");
                    }
                    list.add(List.of(
                            construct(pair.entries().get(0).key()),
                            construct(pair.entries().get(0).value())));
                }
            }
            default -> throw failed("a list with a tag of something else");
        }
        return list;
    }

    private Object constructMapping(YamlNode.Mapping node) throws PythonException, LimitException {
        switch (node.tag().startsWith(YamlNode.TAG) ? node.tag().substring(YamlNode.TAG.length()) : "") {
            case "map" -> {
                return map(node);
            }
            case "set" -> {
                return new LinkedHashSet<>(map(node).keySet());
            }
            case "str", "int", "float", "bool", "null", "binary", "timestamp", "python/unicode" -> {
                // construct_scalar of a mapping: the value of its key '='
                for (YamlNode.Entry entry : node.entries()) {
                    if (entry.key() instanceof YamlNode.Scalar key && key.tag().equals(YamlNode.TAG + "value")) {
                        if (entry.value() instanceof YamlNode.Scalar value
                                && !node.tag().endsWith("timestamp")) {
                            return YamlScalars.construct(node.tag(), value.value());
                        }
                        throw new PythonException("a scalar tag on a mapping");
                    }
                }
                throw failed("a scalar tag on a mapping");
            }
            default -> throw failed("a mapping with a tag of something else");
        }
    }

    private Map<Object, Object> map(YamlNode.Mapping node) throws PythonException, LimitException {
        flatten(node, 0);
        Map<Object, Object> map = new LinkedHashMap<>();
        for (YamlNode.Entry entry : node.entries()) {
            Object key = entry.key() instanceof YamlNode.Scalar scalar
                            && scalar.tag().equals(YamlNode.TAG + "value")
                    ? scalar.value()
                    : construct(entry.key());
            if (key instanceof Map || key instanceof Collection) {
                throw failed("found unhashable key");
            }
            map.put(key, construct(entry.value()));
        }
        return map;
    }

    private void flatten(YamlNode.Mapping node, int depth) throws PythonException, LimitException {
        if (depth > MAX_DEPTH) {
            throw new LimitException("YAML merge keys nested deeper than " + MAX_DEPTH);
        }
        List<YamlNode.Entry> own = new ArrayList<>();
        List<YamlNode.Entry> merge = new ArrayList<>();
        for (YamlNode.Entry entry : node.entries()) {
            if (!(entry.key() instanceof YamlNode.Scalar key) || !key.tag().equals(YamlNode.TAG + "merge")) {
                own.add(entry);
            } else if (entry.value() instanceof YamlNode.Mapping other) {
                if (other == node) {
                    throw new LimitException("a YAML value that contains itself");
                }
                flatten(other, depth + 1);
                merge.addAll(other.entries());
            } else if (entry.value() instanceof YamlNode.Sequence others) {
                for (int i = others.items().size() - 1; i >= 0; i--) {
                    if (!(others.items().get(i) instanceof YamlNode.Mapping other)) {
                        throw failed("expected a mapping for merging");
                    }
                    flatten(other, depth + 1);
                    merge.addAll(other.entries());
                }
            } else {
                throw failed("expected a mapping or list of mappings for merging");
            }
            merged += merge.size();
            if (merged > ValueSize.MAX_VALUES) {
                throw new LimitException("more than " + ValueSize.MAX_VALUES + " YAML values");
            }
        }
        if (own.size() < node.entries().size()) {
            merge.addAll(own);
            node.setEntries(merge);
        }
    }

    static PythonException failed(String why) {
        return new PythonException(PythonException.Kind.LOAD, why);
    }
}
