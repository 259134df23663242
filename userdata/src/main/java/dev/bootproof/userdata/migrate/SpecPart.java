package dev.bootproof.userdata.migrate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Of specifications of NodeConfigs, what they have in common and what one has beyond another. */
final class SpecPart {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SpecPart() {}

    /** A NodeConfig of a specification, as JSON. */
    static String document(Map<String, Object> spec) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("apiVersion", "node.eks.aws/v1alpha1");
        document.put("kind", "NodeConfig");
        document.put("spec", spec);
        try {
            return JSON.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a NodeConfig holds texts, numbers, lists and maps only", e);
        }
    }

    /** The NodeConfig of a specification of the fields that calls of {@code bootstrap.sh} and edits of AL2's files lead to. */
    static NodeConfig config(Map<String, Object> spec) {
        NodeConfig.Builder config = NodeConfig.builder();
        Map<String, Object> cluster = inner(spec, "cluster");
        if (!cluster.isEmpty()) {
            config.cluster(new NodeConfig.Cluster(
                    text(cluster, "name"),
                    text(cluster, "apiServerEndpoint"),
                    Optional.ofNullable((String) cluster.get("certificateAuthority")),
                    text(cluster, "cidr"),
                    Optional.ofNullable((Boolean) cluster.get("enableOutpost")),
                    text(cluster, "id")));
        }
        inner(inner(spec, "kubelet"), "config").forEach(config::kubeletConfig);
        if (inner(spec, "kubelet").get("flags") instanceof List<?> flags) {
            flags.forEach(flag -> config.kubeletFlag((String) flag));
        }
        config.containerdConfig(text(inner(spec, "containerd"), "config"));
        Object strategy = inner(inner(spec, "instance"), "localStorage").get("strategy");
        if (strategy instanceof String name) {
            config.localStorage(name);
        }
        return config.build();
    }

    /** What a specification says of the number of pods, and nothing else of it. */
    static Map<String, Object> pods(Map<String, Object> spec) {
        Object pods = inner(inner(spec, "kubelet"), "config").get("maxPods");
        return pods == null ? Map.of() : Map.of("kubelet", Map.of("config", Map.of("maxPods", pods)));
    }

    private static Map<String, Object> inner(Map<String, Object> map, String key) {
        return map.get(key) instanceof Map<?, ?> inner ? strings(inner) : Map.of();
    }

    private static String text(Map<String, Object> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }

    /** Members that both have with the same value; of maps deeply, of flags those in both. */
    static Map<String, Object> common(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> common = new LinkedHashMap<>();
        one.forEach((key, value) -> {
            Object there = other.get(key);
            if (value instanceof Map<?, ?> map && there instanceof Map<?, ?> twin) {
                Map<String, Object> inner = common(strings(map), strings(twin));
                if (!inner.isEmpty()) {
                    common.put(key, inner);
                }
            } else if (key.equals("flags") && value instanceof List<?> list && there instanceof List<?> twin) {
                List<Object> both = new ArrayList<>(list);
                both.retainAll(twin);
                common.put(key, both);
            } else if (Objects.equals(value, there)) {
                common.put(key, value);
            }
        });
        return common;
    }

    /** Both, as nodeadm merges them: what the second has beats the first, flags add up. */
    static Map<String, Object> merged(Map<String, Object> one, Map<String, Object> over) {
        Map<String, Object> merged = new LinkedHashMap<>(one);
        over.forEach((key, value) -> merged.merge(key, value, (before, now) -> {
            if (before instanceof Map<?, ?> map && now instanceof Map<?, ?> twin) {
                return merged(strings(map), strings(twin));
            }
            if (key.equals("flags") && before instanceof List<?> list && now instanceof List<?> twin) {
                List<Object> both = new ArrayList<>(list);
                both.addAll(twin);
                return both;
            }
            return now;
        }));
        return merged;
    }

    /** What a specification has that is not in a part of it. */
    static Map<String, Object> beyond(Map<String, Object> whole, Map<String, Object> part) {
        Map<String, Object> more = new LinkedHashMap<>();
        whole.forEach((key, value) -> {
            Object there = part.get(key);
            if (value instanceof Map<?, ?> map && there instanceof Map<?, ?> twin) {
                Map<String, Object> inner = beyond(strings(map), strings(twin));
                if (!inner.isEmpty()) {
                    more.put(key, inner);
                }
            } else if (key.equals("flags") && value instanceof List<?> list && there instanceof List<?> twin) {
                List<Object> rest = new ArrayList<>(list);
                rest.removeAll(twin);
                if (!rest.isEmpty()) {
                    more.put(key, rest);
                }
            } else if (!Objects.equals(value, there)) {
                more.put(key, value);
            }
        });
        return more;
    }

    @SuppressWarnings("unchecked") // keys of specifications are texts
    private static Map<String, Object> strings(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
