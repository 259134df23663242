package dev.bootproof.userdata.boot;

import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.Optional;

/**
 * Who starts the node, which decides what else stands in its user data and how much room is left for ours. The document itself has
 * one form that is right for all of them: EKS takes nothing but a multipart document into a managed group, and Karpenter keeps of
 * each part its content type and its body alone, so no part may be base64, and nothing as a whole may be compressed.
 */
public enum Target {
    /** A managed node group on an EKS AMI: EKS adds a NodeConfig with the cluster's data, and a script of its own. */
    MANAGED(Order.THEIRS_FIRST, 3_072),
    /** A managed node group on an AMI of the user's: EKS adds nothing, so a NodeConfig must hold the cluster's data. */
    MANAGED_CUSTOM_AMI(Order.OURS_ALONE, 0),
    /** An Auto Scaling group: nobody adds anything, so a NodeConfig must hold the cluster's data. */
    SELF_MANAGED(Order.OURS_ALONE, 0),
    /** A Karpenter node class: Karpenter adds a NodeConfig with the cluster's data, labels and taints. */
    KARPENTER(Order.THEIRS_LAST, 4_096);

    /** Where the NodeConfig stands that the target adds; where a field is in several, nodeadm takes the last. */
    public enum Order {
        /** Nobody adds one. */
        OURS_ALONE,
        /**
         * Before ours, which wins. EKS's documents do not say; two dumps of user data of managed node groups (amazon-eks-ami #1988,
         * #2335) have it so, and nodeadm's own test of the merge calls the later one the customer's. eksctl's documentation says
         * that EKS appends.
         */
        THEIRS_FIRST,
        /**
         * Behind ours, and wins. So in Karpenter's code ({@code bootstrap/nodeadm.go}) and in its documentation's warning; its
         * first releases had it the other way round, and the sentence above the warning still has.
         */
        THEIRS_LAST
    }

    /** EC2's limit on user data, before base64, in bytes. */
    public static final int MAX_BYTES = 16_384;

    private final Order order;
    private final int reserved;

    Target(Order order, int reserved) {
        this.order = order;
        this.reserved = reserved;
    }

    /** Where the NodeConfig stands that the target adds. */
    public Order order() {
        return order;
    }

    /** Whether nodeadm finds the cluster's data nowhere but in our NodeConfig. */
    public boolean clusterRequired() {
        return order == Order.OURS_ALONE;
    }

    /**
     * How large our document may be: EC2's limit less what is added. The additions are mostly the cluster's certificate, some
     * 1,500 characters of base64, its endpoint, and headers; how much precisely is not documented, so there is room to spare.
     */
    public int maxBytes() {
        return MAX_BYTES - reserved;
    }

    /**
     * The fields that are added, each with {@link EffectiveConfig#THEIRS} for a value: the cluster's data, and for the kubelet its
     * DNS, its pods and its labels, as dumps of user data have them (amazon-eks-ami #2335); by Karpenter the taints too. What a
     * node class asks of Karpenter itself ({@code spec.kubelet}, {@code instanceStorePolicy}) comes on top.
     */
    Optional<NodeConfig> added() {
        if (clusterRequired()) {
            return Optional.empty();
        }
        String theirs = EffectiveConfig.THEIRS;
        NodeConfig.Builder added = NodeConfig.builder()
                .cluster(new NodeConfig.Cluster(theirs, theirs, EffectiveConfig.THEIRS_IN_BASE64, theirs))
                .kubeletConfig("clusterDNS", theirs)
                .kubeletConfig("maxPods", theirs)
                .kubeletFlag("--node-labels=" + theirs);
        if (this == KARPENTER) {
            added.kubeletConfig("registerWithTaints", theirs);
        }
        return Optional.of(added.build());
    }
}
