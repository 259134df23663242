package dev.bootproof.userdata.nodeadm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * nodeadm's configuration, {@code node.eks.aws/v1alpha1} kind {@code NodeConfig}. In a managed node group with an EKS AMI,
 * EKS adds a NodeConfig with the cluster's data by itself; {@link #cluster()} is for nodes for which nobody does.
 */
public record NodeConfig(Optional<Cluster> cluster, Optional<Kubelet> kubelet) {
    /** The media type of the part that nodeadm reads. */
    public static final String CONTENT_TYPE = "application/node.eks.aws";

    private static final String API_VERSION = "node.eks.aws/v1alpha1";

    /**
     * {@code spec.cluster}; all four are required by nodeadm.
     *
     * @param apiServerEndpoint an https URL
     * @param certificateAuthority base64 of the PEM
     * @param cidr the service CIDR, not the VPC's
     */
    public record Cluster(String name, String apiServerEndpoint, String certificateAuthority, String cidr) {
        private Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("name", name);
            map.put("apiServerEndpoint", apiServerEndpoint);
            map.put("certificateAuthority", certificateAuthority);
            map.put("cidr", cidr);
            return map;
        }
    }

    /**
     * {@code spec.kubelet}.
     *
     * @param config a KubeletConfiguration, merged over nodeadm's own; strings, numbers, booleans, lists and maps
     * @param flags further command line flags of the kubelet
     */
    public record Kubelet(Map<String, Object> config, List<String> flags) {
        public Kubelet {
            config = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(config));
            flags = List.copyOf(flags);
        }

        private Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            if (!config.isEmpty()) {
                map.put("config", config);
            }
            if (!flags.isEmpty()) {
                map.put("flags", flags);
            }
            return map;
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The document as YAML, in the order of the schema. */
    public String toYaml() {
        Map<String, Object> spec = new LinkedHashMap<>();
        cluster.ifPresent(value -> spec.put("cluster", value.toMap()));
        kubelet.ifPresent(value -> spec.put("kubelet", value.toMap()));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("apiVersion", API_VERSION);
        document.put("kind", "NodeConfig");
        document.put("spec", spec);
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        // a long line must stay one: a folded certificate would be another string
        options.setSplitLines(false);
        options.setAllowUnicode(false);
        return "---\n" + new Yaml(options).dump(document);
    }

    /** Collects a NodeConfig; nothing is checked before {@link #build()}. */
    public static final class Builder {
        private Optional<Cluster> cluster = Optional.empty();
        private final Map<String, Object> kubeletConfig = new LinkedHashMap<>();
        private final List<String> kubeletFlags = new ArrayList<>();

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

        /** @throws IllegalArgumentException if a kubelet flag does not begin with {@code --} */
        public NodeConfig build() {
            for (String flag : kubeletFlags) {
                if (!flag.startsWith("--")) {
                    throw new IllegalArgumentException("kubelet flag '" + flag + "' does not begin with --");
                }
            }
            boolean kubelet = !kubeletConfig.isEmpty() || !kubeletFlags.isEmpty();
            return new NodeConfig(
                    cluster, kubelet ? Optional.of(new Kubelet(kubeletConfig, kubeletFlags)) : Optional.empty());
        }
    }
}
