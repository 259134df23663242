package dev.bootproof.construct;

import dev.bootproof.userdata.hook.Hook;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.services.ec2.InstanceType;
import software.amazon.awscdk.services.ec2.SubnetSelection;
import software.amazon.awscdk.services.iam.IRole;

/**
 * What a {@link ManagedNodeGroup} is made of. Immutable. Nothing is checked here: the construct checks all of it together.
 */
public final class ManagedNodeGroupProps {
    static final String DEFAULT_INSTANCE_TYPE = "t3.medium";
    static final int DEFAULT_MIN_SIZE = 1;
    static final int DEFAULT_DESIRED_SIZE = 2;
    static final int DEFAULT_VOLUME_GIB = 20;
    static final int DEFAULT_HOP_LIMIT = 1;

    final Optional<ClusterRef> cluster;
    final List<Hook> hooks;
    final Optional<NodeConfig> nodeConfig;
    final boolean markUnhealthy;
    final Map<String, Integer> deployTimeSizes;
    final List<String> instanceTypes;
    final Optional<String> amiType;
    final Number minSize;
    final Number desiredSize;
    final Number maxSize;
    final Optional<SubnetSelection> subnets;
    final Map<String, String> labels;
    final List<Taint> taints;
    final Size volumeSize;
    final Number hopLimit;
    final Map<String, String> tags;
    final Optional<IRole> role;

    private ManagedNodeGroupProps(Setters<?> from) {
        cluster = from.cluster;
        hooks = List.copyOf(from.hooks);
        nodeConfig = from.nodeConfig;
        markUnhealthy = from.markUnhealthy;
        deployTimeSizes = Map.copyOf(from.deployTimeSizes);
        instanceTypes = from.instanceTypes.isEmpty() ? List.of(DEFAULT_INSTANCE_TYPE) : List.copyOf(from.instanceTypes);
        amiType = from.amiType;
        minSize = from.minSize.orElse(DEFAULT_MIN_SIZE);
        desiredSize = from.desiredSize.or(() -> from.minSize).orElse(DEFAULT_DESIRED_SIZE);
        maxSize = from.maxSize.orElse(desiredSize);
        subnets = from.subnets;
        labels = Map.copyOf(from.labels);
        taints = List.copyOf(from.taints);
        volumeSize = from.volumeSize.orElseGet(() -> Size.gibibytes(DEFAULT_VOLUME_GIB));
        hopLimit = from.hopLimit.orElse(DEFAULT_HOP_LIMIT);
        tags = Map.copyOf(from.tags);
        role = from.role;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Makes props. */
    public static final class Builder extends Setters<Builder> {
        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        public ManagedNodeGroupProps build() {
            return props();
        }
    }

    /**
     * The properties, for both {@link Builder} and {@link ManagedNodeGroup.Builder}. A setter called twice replaces what
     * the first call gave; {@code hook}, {@code taint}, {@code label} and {@code tag} add to it.
     */
    public abstract static sealed class Setters<B extends Setters<B>> permits Builder, ManagedNodeGroup.Builder {
        private Optional<ClusterRef> cluster = Optional.empty();
        private List<Hook> hooks = new ArrayList<>();
        private Optional<NodeConfig> nodeConfig = Optional.empty();
        private boolean markUnhealthy;
        private final Map<String, Integer> deployTimeSizes = new LinkedHashMap<>();
        private List<String> instanceTypes = List.of();
        private Optional<String> amiType = Optional.empty();
        private Optional<Number> minSize = Optional.empty();
        private Optional<Number> desiredSize = Optional.empty();
        private Optional<Number> maxSize = Optional.empty();
        private Optional<SubnetSelection> subnets = Optional.empty();
        private Map<String, String> labels = new LinkedHashMap<>();
        private List<Taint> taints = new ArrayList<>();
        private Optional<Size> volumeSize = Optional.empty();
        private Optional<Number> hopLimit = Optional.empty();
        private Map<String, String> tags = new LinkedHashMap<>();
        private Optional<IRole> role = Optional.empty();

        Setters() {}

        abstract B self();

        ManagedNodeGroupProps props() {
            return new ManagedNodeGroupProps(this);
        }

        /** The cluster that the nodes join. Required. */
        public B cluster(ClusterRef value) {
            cluster = Optional.of(value);
            return self();
        }

        /** The cluster that the nodes join. Required. */
        public B cluster(software.amazon.awscdk.services.eks.ICluster value) {
            return cluster(ClusterRef.of(value));
        }

        /** The cluster that the nodes join. Required. */
        public B cluster(software.amazon.awscdk.services.eks_v2.ICluster value) {
            return cluster(ClusterRef.of(value));
        }

        /** What happens at boot; hooks of one phase run one after the other, in this order. Default: none. */
        public B hooks(List<? extends Hook> value) {
            hooks = new ArrayList<>(value);
            return self();
        }

        /** Adds one hook after those there are. */
        public B hook(Hook value) {
            hooks.add(value);
            return self();
        }

        /** nodeadm's configuration; EKS adds the cluster's data by itself. Default: what EKS gives. */
        public B nodeConfig(NodeConfig value) {
            nodeConfig = Optional.of(value);
            return self();
        }

        /**
         * Whether a node that a failed hook keeps from joining marks itself unhealthy, so that its Auto Scaling group replaces
         * it. The node's role may do so then. Default: no, the instance stays, to be looked at.
         */
        public B markUnhealthy(boolean value) {
            markUnhealthy = value;
            return self();
        }

        /**
         * How many bytes a value in user data has at most that is known only when deployed. Default: the bound that the service
         * which gives it sets, where that is known (a cluster's endpoint, certificate or CIDR, an ARN, the region and its like),
         * else 4,096.
         *
         * @param value one such value, for instance {@code parameter.getValueAsString()}
         */
        public B deployTimeSize(String value, int bytesAtMost) {
            deployTimeSizes.put(value, bytesAtMost);
            return self();
        }

        /**
         * The instance types, most wanted first. All must boot from one AMI: one architecture, and all with an NVIDIA GPU,
         * all with Neuron, or none with either. Default: {@code t3.medium}, which is EKS's own default.
         */
        public B instanceTypes(List<InstanceType> value) {
            instanceTypes = value.stream().map(InstanceType::toString).toList();
            return self();
        }

        /** As {@link #instanceTypes(List)}, by name: {@code m7g.large}. */
        public B instanceTypes(String... value) {
            instanceTypes = List.of(value);
            return self();
        }

        /**
         * EKS's name of an AL2023 AMI type, for instance {@code AL2023_x86_64_STANDARD}; a string, so that a type newer
         * than this library can be named. Default: by the instance types, {@code AL2023_x86_64_STANDARD},
         * {@code AL2023_ARM_64_STANDARD}, {@code AL2023_x86_64_NVIDIA}, {@code AL2023_ARM_64_NVIDIA} or
         * {@code AL2023_x86_64_NEURON}. Required where an instance type is a token.
         */
        public B amiType(String value) {
            amiType = Optional.of(value);
            return self();
        }

        /** The fewest nodes; at least 0. Default: 1. */
        public B minSize(Number value) {
            minSize = Optional.of(value);
            return self();
        }

        /**
         * The nodes to begin with. A deployment that changes the node group can set it back to this.
         * Default: {@code minSize} if that is given, else 2.
         */
        public B desiredSize(Number value) {
            desiredSize = Optional.of(value);
            return self();
        }

        /** The most nodes; at least 1. Default: {@code desiredSize}. */
        public B maxSize(Number value) {
            maxSize = Optional.of(value);
            return self();
        }

        /** Where in the cluster's VPC the nodes stand. Default: the private subnets. */
        public B subnets(SubnetSelection value) {
            subnets = Optional.of(value);
            return self();
        }

        /** Labels that nodes carry from the moment they register. Default: none. */
        public B labels(Map<String, String> value) {
            labels = new LinkedHashMap<>(value);
            return self();
        }

        /** Adds one label. */
        public B label(String key, String value) {
            labels.put(key, value);
            return self();
        }

        /** Taints that nodes carry from the moment they register. Default: none. */
        public B taints(List<Taint> value) {
            taints = new ArrayList<>(value);
            return self();
        }

        /** Adds one taint. */
        public B taint(Taint value) {
            taints.add(value);
            return self();
        }

        /**
         * The root volume, gp3 and encrypted; at least 20 GiB, the size of the AMI's own snapshot. Default: 20 GiB.
         */
        public B volumeSize(Size value) {
            volumeSize = Optional.of(value);
            return self();
        }

        /**
         * How many network hops an answer of the instance metadata service may take, 1 to 64. With 1, pods that are not in
         * the host's network cannot reach it, nor the node's role through it; 2 lets them. Default: 1.
         */
        public B hopLimit(Number value) {
            hopLimit = Optional.of(value);
            return self();
        }

        /**
         * Tags of everything inside, the instances and volumes too. Default: the construct's path as {@code Name} of
         * template, instances and volumes.
         */
        public B tags(Map<String, String> value) {
            tags = new LinkedHashMap<>(value);
            return self();
        }

        /** Adds one tag. */
        public B tag(String key, String value) {
            tags.put(key, value);
            return self();
        }

        /**
         * The nodes' role, taken as it is. Default: a new one with {@code AmazonEKSWorkerNodePolicy},
         * {@code AmazonEC2ContainerRegistryPullOnly} and {@code AmazonEKS_CNI_Policy}. The last is there because without it,
         * or a role of its own for the {@code aws-node} service account, no pod gets an address and no node becomes ready;
         * where the CNI has its own role, give nodes a role without it.
         */
        public B role(IRole value) {
            role = Optional.of(value);
            return self();
        }
    }
}
