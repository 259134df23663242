package dev.bootproof.userdata.cloudinit;

/** A cloud-init whose reading differs from the others'. */
public enum CloudInitVersion {
    /** Amazon Linux 2. */
    V19_3("19.3"),
    /** Amazon Linux 2023. */
    V22_2_2("22.2.2"),
    /** Debian 12; the one whose reading is compared with the real program's. */
    V22_4_2("22.4.2"),
    /** 23.3 and later, where not said otherwise. */
    V23_3("23.3");

    private final String id;

    CloudInitVersion(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** One strict base64 decode of the whole document is tried first (cloud-init#4276). */
    boolean decodesBase64() {
        return this == V23_3;
    }

    /** A part typed {@code text/x-shellscript} is looked at again by its first line. */
    boolean detectsScripts() {
        return this != V19_3;
    }

    /** What cannot be unpacked or fetched stops everything ({@code features.ERROR_ON_USER_DATA_FAILURE}, 20.3). */
    boolean stopsOnFailure() {
        return this != V19_3;
    }

    /** {@code text/x-shellscript-per-boot} and its kin (22.1). */
    boolean hasFrequencyScripts() {
        return this != V19_3;
    }

    /** {@code write_files: defer} (21.3). */
    boolean defersFiles() {
        return this != V19_3;
    }

    /** {@code write_files: source} (24.3). */
    boolean fetchesFiles() {
        return this == V23_3;
    }

    /** A jinja template may be a boothook: not so up to 24.2 (cloud-init#5554). */
    boolean mayRenderBoothooks() {
        return this == V23_3;
    }
}
