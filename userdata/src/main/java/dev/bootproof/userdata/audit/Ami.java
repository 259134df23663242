package dev.bootproof.userdata.audit;

/** The operating system a document is meant for. */
public enum Ami {
    AL2023,
    AL2,
    UBUNTU,
    BOTTLEROCKET,
    WINDOWS;

    /** Whether the rules speak of it: elsewhere a bootstrap script is legitimate, or user data is no script at all. */
    public boolean isAmazonLinux() {
        return this == AL2023 || this == AL2;
    }
}
