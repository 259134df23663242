package dev.bootproof.userdata.cloudinit;

/** cloud-init's stages in which user data takes effect; all of them lie after nodeadm-config and before nodeadm-run. */
public enum Stage {
    NETWORK("network", "cloud-init.service"),
    CONFIG("config", "cloud-config.service"),
    FINAL("final", "cloud-final.service");

    private final String id;
    private final String unit;

    Stage(String id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    /** The name in reports. */
    public String id() {
        return id;
    }

    /** The systemd unit that carries the stage. */
    public String unit() {
        return unit;
    }
}
