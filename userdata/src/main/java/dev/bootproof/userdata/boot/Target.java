package dev.bootproof.userdata.boot;

import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Who starts the node, which decides what else stands in its user data and how much room is left for ours. */
public enum Target {
    /** A managed node group on an EKS AMI: EKS adds a NodeConfig with the cluster's data, and a script of its own. */
    MANAGED(false, 3_072),
    /** A managed node group on an AMI of the user's: EKS adds nothing, so a NodeConfig must hold the cluster's data. */
    MANAGED_CUSTOM_AMI(true, 0),
    /** An Auto Scaling group: nobody adds anything, so a NodeConfig must hold the cluster's data. */
    SELF_MANAGED(true, 0),
    /** A Karpenter node class: Karpenter adds a NodeConfig with the cluster's data, labels and taints. */
    KARPENTER(false, 4_096);

    /** EC2's limit on user data, before base64, in bytes. */
    public static final int MAX_BYTES = 16_384;

    private final boolean clusterRequired;
    private final int reserved;

    Target(boolean clusterRequired, int reserved) {
        this.clusterRequired = clusterRequired;
        this.reserved = reserved;
    }

    /** Whether nodeadm finds the cluster's data nowhere but in our NodeConfig. */
    public boolean clusterRequired() {
        return clusterRequired;
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
     * DNS, its pods and its labels, as dumps of user data have them (amazon-eks-ami #2335).
     */
    Optional<NodeConfig> added() {
        if (clusterRequired) {
            return Optional.empty();
        }
        String theirs = EffectiveConfig.THEIRS;
        return Optional.of(NodeConfig.builder()
                .cluster(new NodeConfig.Cluster(
                        theirs,
                        theirs,
                        Base64.getEncoder().encodeToString(theirs.getBytes(StandardCharsets.US_ASCII)),
                        theirs))
                .kubeletConfig("clusterDNS", theirs)
                .kubeletConfig("maxPods", theirs)
                .kubeletFlag("--node-labels=" + theirs)
                .build());
    }
}
