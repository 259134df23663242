package dev.bootproof.userdata.nodeadm;

import dev.bootproof.userdata.Bytes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * nodeadm's configuration, {@code node.eks.aws/v1alpha1} kind {@code NodeConfig}, whole. In a managed node group with an EKS
 * AMI, EKS adds a NodeConfig with the cluster's data by itself; {@link #cluster()} is for nodes for which nobody does.
 *
 * <p>As in nodeadm, an empty string, list or map is the same as none. Strings are not checked here and may be CDK tokens;
 * {@link NodeConfigProblems} says what is wrong with them.
 *
 * @param featureGates {@code InstanceIdNodeName}, {@code FastImagePull}; others have no effect
 */
public record NodeConfig(
        Optional<Cluster> cluster,
        Optional<Containerd> containerd,
        Optional<Instance> instance,
        Optional<Kubelet> kubelet,
        Map<String, Boolean> featureGates) {
    /** The media type of the part that nodeadm reads. */
    public static final String CONTENT_TYPE = "application/node.eks.aws";

    static final String GROUP = "node.eks.aws";
    static final String API_VERSION = GROUP + "/v1alpha1";
    static final String KIND = "NodeConfig";

    public NodeConfig {
        cluster = cluster.filter(value -> !value.toMap().isEmpty());
        containerd = containerd.filter(value -> !value.toMap().isEmpty());
        instance = instance.filter(value -> !value.toMap().isEmpty());
        kubelet = kubelet.filter(value -> !value.toMap().isEmpty());
        featureGates = ordered(featureGates);
    }

    /** The same for another cluster. */
    public NodeConfig with(Optional<Cluster> other) {
        return new NodeConfig(other, containerd, instance, kubelet, featureGates);
    }

    /**
     * {@code spec.cluster}; the first four are required by nodeadm, once all NodeConfigs are merged.
     *
     * @param apiServerEndpoint an https URL
     * @param certificateAuthority base64 of the PEM
     * @param cidr the service CIDR, neither the VPC's nor the pods'
     * @param enableOutpost whether the cluster is a local one on an Outpost
     * @param id the cluster's id; required on an Outpost, unused elsewhere
     */
    public record Cluster(
            String name,
            String apiServerEndpoint,
            Optional<String> certificateAuthority,
            String cidr,
            Optional<Boolean> enableOutpost,
            String id) {
        /** A cluster in a region. */
        public Cluster(String name, String apiServerEndpoint, String certificateAuthority, String cidr) {
            this(name, apiServerEndpoint, Optional.of(certificateAuthority), cidr, Optional.empty(), "");
        }

        private Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            put(map, "name", name);
            put(map, "apiServerEndpoint", apiServerEndpoint);
            certificateAuthority.ifPresent(value -> map.put("certificateAuthority", value));
            put(map, "cidr", cidr);
            enableOutpost.ifPresent(value -> map.put("enableOutpost", value));
            put(map, "id", id);
            return map;
        }
    }

    /**
     * {@code spec.containerd}.
     *
     * @param config TOML, merged over nodeadm's own {@code /etc/containerd/config.toml}
     * @param baseRuntimeSpec an OCI runtime specification, merged over nodeadm's own; lists replace
     */
    public record Containerd(String config, Map<String, Object> baseRuntimeSpec) {
        public Containerd {
            baseRuntimeSpec = sorted(baseRuntimeSpec);
        }

        private Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            put(map, "config", config);
            put(map, "baseRuntimeSpec", baseRuntimeSpec);
            return map;
        }
    }

    /**
     * {@code spec.instance}.
     *
     * @param environment variables by systemd unit, named without {@code .service}; {@code default} is for all units and for
     *     nodeadm itself, which is where a proxy goes
     */
    public record Instance(
            Optional<LocalStorage> localStorage,
            Map<String, Map<String, String>> environment,
            Optional<Network> network) {
        public Instance {
            localStorage = localStorage.filter(value -> !value.toMap().isEmpty());
            network = network.filter(value -> !value.toMap().isEmpty());
            Map<String, Map<String, String>> copy = new LinkedHashMap<>();
            environment.forEach((unit, variables) -> copy.put(unit, ordered(variables)));
            environment = Collections.unmodifiableMap(copy);
        }

        private Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            localStorage.ifPresent(value -> put(map, "localStorage", value.toMap()));
            put(map, "environment", environment);
            network.ifPresent(value -> put(map, "network", value.toMap()));
            return map;
        }
    }

    /**
     * {@code spec.instance.localStorage}: what becomes of the instance store.
     *
     * @param strategy {@code RAID0}, {@code RAID10} (four disks at least) or {@code Mount}
     * @param mountPath empty for {@code /mnt/k8s-disks}
     * @param disabledMounts of {@code Containerd}, {@code PodLogs}, {@code SOCI}: what stays on the root volume
     */
    public record LocalStorage(String strategy, String mountPath, List<String> disabledMounts) {
        public LocalStorage {
            disabledMounts = List.copyOf(disabledMounts);
        }

        private Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            put(map, "strategy", strategy);
            put(map, "mountPath", mountPath);
            put(map, "disabledMounts", disabledMounts);
            return map;
        }
    }

    /** {@code spec.instance.network}: name servers and search domains of systemd-resolved. */
    public record Network(List<String> nameservers, List<String> domains) {
        public Network {
            nameservers = List.copyOf(nameservers);
            domains = List.copyOf(domains);
        }

        private Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            put(map, "nameservers", nameservers);
            put(map, "domains", domains);
            return map;
        }
    }

    /**
     * {@code spec.kubelet}.
     *
     * @param config a KubeletConfiguration, merged over nodeadm's own; strings, numbers, booleans, lists and maps
     * @param flags further command line flags of the kubelet; they come last and so beat nodeadm's own
     * @param maxPodsExpression CEL over {@code default_enis}, {@code ips_per_eni} and {@code max_pods}; a {@code maxPods} in
     *     {@code config} beats it
     */
    public record Kubelet(Map<String, Object> config, List<String> flags, String maxPodsExpression) {
        public Kubelet {
            config = sorted(config);
            flags = List.copyOf(flags);
        }

        public Kubelet(Map<String, Object> config, List<String> flags) {
            this(config, flags, "");
        }

        private Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            put(map, "config", config);
            put(map, "flags", flags);
            put(map, "maxPodsExpression", maxPodsExpression);
            return map;
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * The NodeConfig of one YAML or JSON text, read as nodeadm reads it: what it does not know is dropped.
     *
     * @throws IllegalArgumentException where nodeadm could not decode it, with the line
     */
    public static NodeConfig read(String text) {
        NodeadmReading reading = NodeadmReader.readFile(Bytes.of(text));
        return reading.config()
                .orElseThrow(() -> new IllegalArgumentException("not a NodeConfig: "
                        + reading.failure().map(ReadFailure::toString).orElse("")));
    }

    /** The spec's members that are set, in the order of the schema. */
    public Map<String, Object> spec() {
        Map<String, Object> spec = new LinkedHashMap<>();
        cluster.ifPresent(value -> put(spec, "cluster", value.toMap()));
        containerd.ifPresent(value -> put(spec, "containerd", value.toMap()));
        instance.ifPresent(value -> put(spec, "instance", value.toMap()));
        kubelet.ifPresent(value -> put(spec, "kubelet", value.toMap()));
        put(spec, "featureGates", featureGates);
        return spec;
    }

    /** The whole, with its version and kind, in the order of the schema. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("apiVersion", API_VERSION);
        document.put("kind", KIND);
        document.put("spec", spec());
        return document;
    }

    /** {@link #document} as YAML. */
    public String toYaml() {
        return NodeConfigYaml.write(document());
    }

    private static void put(Map<String, Object> map, String name, Object value) {
        boolean empty = (value instanceof String text && text.isEmpty())
                || (value instanceof List<?> list && list.isEmpty())
                || (value instanceof Map<?, ?> inner && inner.isEmpty());
        if (!empty) {
            map.put(name, value);
        }
    }

    /** A copy that keeps the order and may hold null, as a kubelet's configuration may. */
    private static <V extends @Nullable Object> Map<String, V> ordered(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /**
     * By key, at every depth: {@code Map.of} gives another order in every run, and a document with other bytes replaces
     * nodes.
     */
    private static Map<String, Object> sorted(Map<String, Object> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key, sortedValue(value)));
        return Collections.unmodifiableMap(sorted);
    }

    @SuppressWarnings("unchecked") // keys of YAML and JSON that nodeadm takes are strings
    private static @Nullable Object sortedValue(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return sorted((Map<String, Object>) map);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(item -> items.add(sortedValue(item)));
            return Collections.unmodifiableList(items);
        }
        return value;
    }

    /** Collects a NodeConfig; nothing is checked before {@link #build()}. */
    public static final class Builder {
        private Optional<Cluster> cluster = Optional.empty();
        private final Map<String, Object> kubeletConfig = new LinkedHashMap<>();
        private final List<String> kubeletFlags = new ArrayList<>();
        private String maxPodsExpression = "";
        private String containerdConfig = "";
        private final Map<String, Object> baseRuntimeSpec = new LinkedHashMap<>();
        private Optional<LocalStorage> localStorage = Optional.empty();
        private final Map<String, Map<String, String>> environment = new LinkedHashMap<>();
        private final List<String> nameservers = new ArrayList<>();
        private final List<String> domains = new ArrayList<>();
        private final Map<String, Boolean> featureGates = new LinkedHashMap<>();

        private Builder() {}

        public Builder cluster(Cluster value) {
            cluster = Optional.of(value);
            return this;
        }

        /** One field of the KubeletConfiguration, for instance {@code maxPods}. */
        public Builder kubeletConfig(String field, Object value) {
            kubeletConfig.put(field, value);
            return this;
        }

        /** One kubelet flag, for instance {@code --node-labels=tier=web}. */
        public Builder kubeletFlag(String flag) {
            kubeletFlags.add(flag);
            return this;
        }

        /** CEL, for instance {@code default_enis * (ips_per_eni - 1) + 2}. */
        public Builder maxPodsExpression(String value) {
            maxPodsExpression = value;
            return this;
        }

        /** containerd's configuration as TOML. */
        public Builder containerdConfig(String toml) {
            containerdConfig = toml;
            return this;
        }

        /** One field of the OCI runtime specification, for instance {@code process}. */
        public Builder baseRuntimeSpec(String field, Object value) {
            baseRuntimeSpec.put(field, value);
            return this;
        }

        /** The instance store with nodeadm's mount path and nothing left out. */
        public Builder localStorage(String strategy) {
            return localStorage(new LocalStorage(strategy, "", List.of()));
        }

        public Builder localStorage(LocalStorage value) {
            localStorage = Optional.of(value);
            return this;
        }

        /** @param unit a systemd unit without {@code .service}, or {@code default} for all of them */
        public Builder environment(String unit, String name, String value) {
            environment.computeIfAbsent(unit, key -> new LinkedHashMap<>()).put(name, value);
            return this;
        }

        public Builder nameserver(String address) {
            nameservers.add(address);
            return this;
        }

        /** A search domain. */
        public Builder domain(String value) {
            domains.add(value);
            return this;
        }

        /** {@code InstanceIdNodeName} or {@code FastImagePull}. */
        public Builder featureGate(String name, boolean enabled) {
            featureGates.put(name, enabled);
            return this;
        }

        /** @throws IllegalArgumentException if a kubelet flag does not begin with {@code --} */
        public NodeConfig build() {
            for (String flag : kubeletFlags) {
                if (!flag.startsWith("--")) {
                    throw new IllegalArgumentException("kubelet flag '" + flag + "' does not begin with --");
                }
            }
            boolean kubelet = !kubeletConfig.isEmpty() || !kubeletFlags.isEmpty() || !maxPodsExpression.isEmpty();
            boolean containerd = !containerdConfig.isEmpty() || !baseRuntimeSpec.isEmpty();
            boolean network = !nameservers.isEmpty() || !domains.isEmpty();
            boolean instance = localStorage.isPresent() || !environment.isEmpty() || network;
            return new NodeConfig(
                    cluster,
                    containerd ? Optional.of(new Containerd(containerdConfig, baseRuntimeSpec)) : Optional.empty(),
                    instance
                            ? Optional.of(new Instance(
                                    localStorage,
                                    environment,
                                    network ? Optional.of(new Network(nameservers, domains)) : Optional.empty()))
                            : Optional.empty(),
                    kubelet
                            ? Optional.of(new Kubelet(kubeletConfig, kubeletFlags, maxPodsExpression))
                            : Optional.empty(),
                    featureGates);
        }
    }
}
