package dev.bootproof.userdata.nodeadm;

/**
 * How far this reader follows. Each bound lies far above what fits into EC2's 16 KB; beyond it the answer is that it is not
 * known.
 */
final class NodeadmLimits {
    /** Bytes of a document or of a part, before and after expansion. */
    static final int MAX_BYTES = 1024 * 1024;

    static final int MAX_PARTS = 1_000;

    /** Of YAML, JSON and TOML. */
    static final int MAX_DEPTH = 100;

    /** YAML nodes with every alias followed. */
    static final int MAX_NODES = 200_000;

    /** Characters of a YAML text over all its readings: one for each tab between its words. */
    static final int MAX_READ = 8 * 1024 * 1024;

    /** Characters of a number in JSON. */
    static final int MAX_NUMBER = 1_000;

    /** Characters of {@code containerd.config}. */
    static final int MAX_TOML = 256 * 1024;

    private NodeadmLimits() {}
}
