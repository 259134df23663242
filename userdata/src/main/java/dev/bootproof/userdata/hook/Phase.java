package dev.bootproof.userdata.hook;

/**
 * When a hook runs, named by what is true on the node. All phases come after {@code nodeadm-config.service}: nothing in
 * user data comes before it (amazon-eks-ami: {@code nodeadm-config.service} is ordered before cloud-init).
 */
public enum Phase {
    /** In cloud-init's network stage, which waits for it: before {@code bootcmd}, {@code write_files} and all scripts. */
    BOOTHOOK,
    /**
     * A unit after that stage and before {@code nodeadm-run.service}: configuration is written, containerd and the kubelet are
     * not started. Scripts of cloud-final run meanwhile.
     */
    BEFORE_KUBELET,
    /** A unit after {@code nodeadm-run.service}, which has started the kubelet; not run where that failed. */
    AFTER_KUBELET
}
