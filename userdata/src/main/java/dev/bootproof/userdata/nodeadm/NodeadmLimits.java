package dev.bootproof.userdata.nodeadm;

/**
 * How far this reader follows. Each bound lies far above what fits into EC2's 16 KB; beyond it the answer is that it is not
 * known.
 */
final class NodeadmLimits {
    /** Bytes of a document or of a part, before and after expansion. */
    static final int MAX_BYTES = 4 * 1024 * 1024;

    static final int MAX_PARTS = 1_000;

    /** Of YAML, JSON and TOML. */
    static final int MAX_DEPTH = 100;

    /** YAML nodes with every alias followed. */
    static final int MAX_NODES = 200_000;

    /** Characters of {@code containerd.config}. */
    static final int MAX_TOML = 256 * 1024;

    private NodeadmLimits() {}
}
