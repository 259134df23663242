package dev.bootproof.userdata.nodeadm;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The spec as nodeadm holds it while it merges: Go's structure with its zero values, where an absent list and an empty one
 * are not always the same (nodeadm: {@code internal/api/types.go}, {@code internal/api/merge.go}; mergo with override).
 */
final class NodeConfigDraft {
    String name = "";
    String apiServerEndpoint = "";
    byte @Nullable [] certificateAuthority;
    String cidr = "";

    @Nullable
    Boolean enableOutpost;

    String id = "";
    String containerdConfig = "";
    Map<String, @Nullable Object> baseRuntimeSpec = new LinkedHashMap<>();
    String strategy = "";
    String mountPath = "";
    List<String> disabledMounts = new ArrayList<>();
    Map<String, @Nullable Map<String, String>> environment = new LinkedHashMap<>();
    List<String> nameservers = new ArrayList<>();
    List<String> domains = new ArrayList<>();
    Map<String, @Nullable Object> kubeletConfig = new LinkedHashMap<>();
    List<String> kubeletFlags = new ArrayList<>();
    String maxPodsExpression = "";
    Map<String, Boolean> featureGates = new LinkedHashMap<>();

    /** Why two specs cannot become one; the node does not join. */
    static final class UnmergeableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnmergeableException(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }

    /** Takes a later spec over this one. */
    void merge(NodeConfigDraft later) throws UnmergeableException, LimitException {
        name = either(name, later.name);
        apiServerEndpoint = either(apiServerEndpoint, later.apiServerEndpoint);
        if (later.certificateAuthority != null && later.certificateAuthority.length > 0) {
            certificateAuthority = later.certificateAuthority;
        }
        cidr = either(cidr, later.cidr);
        if (enableOutpost == null || Boolean.TRUE.equals(later.enableOutpost)) {
            enableOutpost = later.enableOutpost == null ? enableOutpost : later.enableOutpost;
        }
        id = either(id, later.id);
        if (containerdConfig.isEmpty() || later.containerdConfig.isEmpty()) {
            containerdConfig = either(containerdConfig, later.containerdConfig);
        } else {
            containerdConfig = GoToml.merged(containerdConfig, later.containerdConfig);
        }
        baseRuntimeSpec = mergedDocuments(baseRuntimeSpec, later.baseRuntimeSpec);
        strategy = either(strategy, later.strategy);
        mountPath = either(mountPath, later.mountPath);
        disabledMounts = either(disabledMounts, later.disabledMounts);
        later.environment.forEach((unit, variables) -> {
            Map<String, String> earlier = environment.get(unit);
            if (earlier == null || variables == null) {
                environment.put(unit, variables);
            } else {
                Map<String, String> merged = new LinkedHashMap<>(earlier);
                merged.putAll(variables);
                environment.put(unit, merged);
            }
        });
        nameservers = either(nameservers, later.nameservers);
        domains = either(domains, later.domains);
        kubeletConfig = mergedDocuments(kubeletConfig, later.kubeletConfig);
        kubeletFlags.addAll(later.kubeletFlags);
        maxPodsExpression = either(maxPodsExpression, later.maxPodsExpression);
        featureGates.putAll(later.featureGates);
    }

    private static String either(String earlier, String later) {
        return later.isEmpty() ? earlier : later;
    }

    private static List<String> either(List<String> earlier, List<String> later) {
        return later.isEmpty() ? earlier : later;
    }

    private static Map<String, @Nullable Object> mergedDocuments(
            Map<String, @Nullable Object> earlier, Map<String, @Nullable Object> later) throws UnmergeableException {
        if (earlier.isEmpty() || later.isEmpty()) {
            return later.isEmpty() ? earlier : later;
        }
        return deep(floats(earlier), floats(later));
    }

    /** Maps are merged, everything else is replaced, by null too. */
    static Map<String, @Nullable Object> deep(Map<?, ?> earlier, Map<?, ?> later) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        earlier.forEach((key, value) -> merged.put(String.valueOf(key), value));
        later.forEach((key, value) -> {
            Object base = merged.get(String.valueOf(key));
            merged.put(
                    String.valueOf(key),
                    base instanceof Map<?, ?> from && value instanceof Map<?, ?> over ? deep(from, over) : value);
        });
        return merged;
    }

    /** What is left of a document whose numbers have been float64 for a moment. */
    private static Map<String, @Nullable Object> floats(Map<String, @Nullable Object> document)
            throws UnmergeableException {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (Map.Entry<String, @Nullable Object> entry : document.entrySet()) {
            map.put(entry.getKey(), floated(entry.getValue()));
        }
        return map;
    }

    private static @Nullable Object floated(@Nullable Object value) throws UnmergeableException {
        if (value instanceof Number number) {
            double real = number.doubleValue();
            if (Double.isInfinite(real)) {
                throw new UnmergeableException("json: cannot unmarshal number into a value of type float64");
            }
            return Tree.ofDouble(real);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            for (Object item : list) {
                items.add(floated(item));
            }
            return items;
        }
        if (value instanceof Map<?, ?> inner) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : inner.entrySet()) {
                map.put(String.valueOf(entry.getKey()), floated(entry.getValue()));
            }
            return map;
        }
        return value;
    }

    /** nodeadm's own validation, in its words (nodeadm: {@code internal/api/validation.go}). */
    Optional<String> validationError() {
        if (name.isEmpty()) {
            return Optional.of("Name is missing in cluster configuration");
        }
        if (apiServerEndpoint.isEmpty()) {
            return Optional.of("Apiserver endpoint is missing in cluster configuration");
        }
        if (certificateAuthority == null) {
            return Optional.of("Certificate authority is missing in cluster configuration");
        }
        if (cidr.isEmpty()) {
            return Optional.of("CIDR is missing in cluster configuration");
        }
        if (Boolean.TRUE.equals(enableOutpost) && id.isEmpty()) {
            return Optional.of("CIDR is missing in cluster configuration");
        }
        return Optional.empty();
    }

    NodeConfig config() {
        Map<String, Map<String, String>> variables = new LinkedHashMap<>();
        environment.forEach((unit, map) -> variables.put(unit, map == null ? Map.of() : map));
        Optional<String> authority = Optional.ofNullable(certificateAuthority)
                .map(bytes -> Base64.getEncoder().encodeToString(bytes));
        return new NodeConfig(
                Optional.of(new NodeConfig.Cluster(
                        name, apiServerEndpoint, authority, cidr, Optional.ofNullable(enableOutpost), id)),
                Optional.of(new NodeConfig.Containerd(containerdConfig, open(baseRuntimeSpec))),
                Optional.of(new NodeConfig.Instance(
                        Optional.of(new NodeConfig.LocalStorage(strategy, mountPath, disabledMounts)),
                        variables,
                        Optional.of(new NodeConfig.Network(nameservers, domains)))),
                Optional.of(new NodeConfig.Kubelet(open(kubeletConfig), kubeletFlags, maxPodsExpression)),
                featureGates);
    }

    @SuppressWarnings({"NullAway", "unchecked"}) // an open map may hold null, which stays null in YAML and JSON
    private static Map<String, Object> open(Map<String, @Nullable Object> map) {
        return (Map<String, Object>) (Map<String, ?>) map;
    }

    /** As Go's {@code encoding/json} writes the structure: a structure stands though it be empty, other members do not. */
    Map<String, Object> spec() {
        Map<String, Object> cluster = new LinkedHashMap<>();
        put(cluster, "name", name);
        put(cluster, "apiServerEndpoint", apiServerEndpoint);
        put(
                cluster,
                "certificateAuthority",
                certificateAuthority == null ? "" : Base64.getEncoder().encodeToString(certificateAuthority));
        put(cluster, "cidr", cidr);
        if (enableOutpost != null) {
            cluster.put("enableOutpost", enableOutpost);
        }
        put(cluster, "id", id);
        Map<String, Object> containerd = new LinkedHashMap<>();
        put(containerd, "config", containerdConfig);
        put(containerd, "baseRuntimeSpec", baseRuntimeSpec);
        Map<String, Object> localStorage = new LinkedHashMap<>();
        put(localStorage, "strategy", strategy);
        put(localStorage, "mountPath", mountPath);
        put(localStorage, "disabledMounts", disabledMounts);
        Map<String, Object> network = new LinkedHashMap<>();
        put(network, "nameservers", nameservers);
        put(network, "domains", domains);
        Map<String, Object> instance = new LinkedHashMap<>();
        instance.put("localStorage", localStorage);
        put(instance, "environment", environment);
        instance.put("network", network);
        Map<String, Object> kubelet = new LinkedHashMap<>();
        put(kubelet, "config", kubeletConfig);
        put(kubelet, "flags", kubeletFlags);
        put(kubelet, "maxPodsExpression", maxPodsExpression);
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("cluster", cluster);
        spec.put("containerd", containerd);
        spec.put("instance", instance);
        spec.put("kubelet", kubelet);
        put(spec, "featureGates", featureGates);
        return spec;
    }

    private static void put(Map<String, Object> map, String name, Object value) {
        boolean empty = (value instanceof String text && text.isEmpty())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> inner && inner.isEmpty());
        if (!empty) {
            map.put(name, value);
        }
    }
}
