package dev.bootproof.userdata.hook;

/**
 * When a hook runs, named by what is true on the node. All phases come after {@code nodeadm-config.service}: nothing in
 * user data comes before it (amazon-eks-ami: {@code nodeadm-config.service} is ordered before cloud-init).
 */
public enum Phase {
    /** cloud-init's network stage; on every boot. */
    BOOTHOOK,
    /** cloud-final, or a unit before {@code nodeadm-run.service}: configuration is written, the kubelet is not started. */
    BEFORE_KUBELET,
    /** A unit after {@code nodeadm-run.service}, which starts the kubelet. */
    AFTER_KUBELET
}
