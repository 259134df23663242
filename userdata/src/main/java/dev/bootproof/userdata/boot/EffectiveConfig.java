package dev.bootproof.userdata.boot;

import dev.bootproof.userdata.Bytes;
import dev.bootproof.userdata.mime.MimeWriter;
import dev.bootproof.userdata.mime.MimeWriter.TextPart;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.nodeadm.NodeadmReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What nodeadm ends up with on the node, and who decides each field.
 *
 * <p>EKS and Karpenter add a NodeConfig of their own, and whether it stands before or behind ours decides who wins. The fields
 * are told for the order with the better evidence ({@link Target#order()}), with what they would be the other way round.
 */
public record EffectiveConfig(Target target, List<Field> fields) {
    /** Stands for a value that is not known here, since somebody else decides it. */
    public static final String THEIRS = "(theirs)";

    /** The same for the certificate, which is base64. */
    static final String THEIRS_IN_BASE64 =
            Base64.getEncoder().encodeToString(THEIRS.getBytes(StandardCharsets.US_ASCII));

    /**
     * A field of {@code spec}.
     *
     * @param path for instance {@code kubelet.config.maxPods}
     * @param value as in JSON
     * @param from who gives it: the target, or one of ours by its name
     * @param otherwise what it would be if the target's part stood at the other end, where that differs; empty text for
     *     nothing
     */
    public record Field(String path, String value, String from, Optional<String> otherwise) {}

    public EffectiveConfig {
        fields = List.copyOf(fields);
    }

    static EffectiveConfig of(Target target, Map<String, NodeConfig> ours) {
        Map<String, NodeConfig> theirsFirst = new LinkedHashMap<>();
        Map<String, NodeConfig> theirsLast = new LinkedHashMap<>(ours);
        target.added().ifPresent(added -> {
            theirsFirst.put(target.name(), added);
            theirsLast.put(target.name(), added);
        });
        theirsFirst.putAll(ours);
        boolean first = target.order() == Target.Order.THEIRS_FIRST;
        Map<String, NodeConfig> likely = first ? theirsFirst : theirsLast;
        Map<String, String> otherwise = leaves(merged(first ? theirsLast : theirsFirst));
        List<Field> fields = new ArrayList<>();
        leaves(merged(likely)).forEach((path, value) -> {
            String other = otherwise.getOrDefault(path, "");
            fields.add(new Field(
                    path,
                    value,
                    owners(path, likely),
                    Optional.of(other).filter(different -> !different.equals(value))));
        });
        return new EffectiveConfig(target, fields);
    }

    private static Map<String, Object> merged(Map<String, NodeConfig> configs) {
        List<TextPart> parts = configs.values().stream()
                .map(config -> new TextPart(NodeConfig.CONTENT_TYPE, "node-config.yaml", config.toYaml()))
                .toList();
        return parts.isEmpty()
                ? Map.of()
                : NodeadmReader.read(Bytes.of(MimeWriter.write(parts))).spec();
    }

    private static String owners(String path, Map<String, NodeConfig> configs) {
        List<String> owners = configs.entrySet().stream()
                .filter(entry -> leaves(entry.getValue().spec()).containsKey(path))
                .map(Map.Entry::getKey)
                .toList();
        if (owners.isEmpty()) {
            return "nodeadm";
        }
        // flags are the one list that nodeadm appends to; everything else is decided by the last
        return path.equals("kubelet.flags") ? String.join(", ", owners) : owners.get(owners.size() - 1);
    }

    private static Map<String, String> leaves(Map<String, Object> spec) {
        Map<String, String> leaves = new LinkedHashMap<>();
        collect("", spec, leaves);
        return leaves;
    }

    private static void collect(String path, Map<?, ?> map, Map<String, String> leaves) {
        map.forEach((key, value) -> {
            String at = path.isEmpty() ? String.valueOf(key) : path + "." + key;
            if (value instanceof Map<?, ?> inner) {
                collect(at, inner, leaves);
            } else {
                String text = String.valueOf(value);
                leaves.put(at, text.equals(THEIRS_IN_BASE64) ? THEIRS : text);
            }
        });
    }

    /** A table for people. */
    public String describe() {
        String end = target.order() == Target.Order.THEIRS_FIRST ? "last" : "first";
        return fields.stream()
                .map(field -> field.path() + " = " + field.value() + "  (" + field.from()
                        + field.otherwise()
                                .map(other -> other.isEmpty()
                                        ? "; absent if theirs came " + end
                                        : "; " + other + " if theirs came " + end)
                                .orElse("")
                        + ")")
                .collect(Collectors.joining("\n"));
    }
}
