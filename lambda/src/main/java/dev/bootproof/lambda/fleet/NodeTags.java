package dev.bootproof.lambda.fleet;

import dev.bootproof.userdata.audit.suppression.TagSuppressions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an instance's tags say of the cluster and node group it belongs to. Sources: the tags that EKS, eksctl and
 * Karpenter document for their instances.
 */
record NodeTags(Map<String, String> tags) {
    /** Tag keys whose value is a cluster's name; the one that users cannot write comes first. */
    static final List<String> CLUSTER_NAME_KEYS =
            List.of("aws:eks:cluster-name", "eks:cluster-name", "eks:eks-cluster-name", "alpha.eksctl.io/cluster-name");

    /** A tag key that ends with a cluster's name; its value is {@code owned} or {@code shared}. */
    static final String CLUSTER_KEY_PREFIX = "kubernetes.io/cluster/";

    private static final List<String> NODE_GROUP_KEYS =
            List.of("eks:nodegroup-name", "alpha.eksctl.io/nodegroup-name", "karpenter.sh/nodepool");

    NodeTags {
        tags = Map.copyOf(tags);
    }

    /** The tag keys of which a node of one of {@code clusters} has at least one. */
    static List<String> keysOf(Collection<String> clusters) {
        return Stream.concat(CLUSTER_NAME_KEYS.stream(), clusters.stream().map(name -> CLUSTER_KEY_PREFIX + name))
                .toList();
    }

    /** The first cluster named. */
    Optional<String> cluster() {
        return clusters().findFirst();
    }

    /** The first cluster named that is one of {@code names}. */
    Optional<String> clusterAmong(Collection<String> names) {
        return clusters().filter(names::contains).findFirst();
    }

    Optional<String> nodeGroup() {
        return values(NODE_GROUP_KEYS).findFirst();
    }

    /** Those that suppress findings, right or wrong. */
    Map<String, String> suppressions() {
        return tags.entrySet().stream()
                .filter(tag -> tag.getKey().startsWith(TagSuppressions.KEY_PREFIX))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<String> clusters() {
        return Stream.concat(
                values(CLUSTER_NAME_KEYS),
                tags.keySet().stream()
                        .filter(key -> key.startsWith(CLUSTER_KEY_PREFIX))
                        .map(key -> key.substring(CLUSTER_KEY_PREFIX.length()))
                        .sorted());
    }

    private Stream<String> values(List<String> keys) {
        return keys.stream().map(key -> tags.getOrDefault(key, "")).filter(value -> !value.isEmpty());
    }
}
