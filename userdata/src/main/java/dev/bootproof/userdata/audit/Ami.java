package dev.bootproof.userdata.audit;

import dev.bootproof.userdata.cloudinit.CloudInitVersion;
import java.util.Optional;

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

    /** The cloud-init that the system's images bring; empty where something else reads user data. */
    public Optional<CloudInitVersion> cloudInit() {
        return switch (this) {
            case AL2023 -> Optional.of(CloudInitVersion.V22_2_2);
            case AL2 -> Optional.of(CloudInitVersion.V19_3);
            case UBUNTU -> Optional.of(CloudInitVersion.V23_3);
            case BOTTLEROCKET, WINDOWS -> Optional.empty();
        };
    }
}
