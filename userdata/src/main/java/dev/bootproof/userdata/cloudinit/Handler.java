package dev.bootproof.userdata.cloudinit;

import java.util.Optional;

/** What cloud-init does with a part. */
public enum Handler {
    SCRIPT("script", Stage.FINAL),
    BOOTHOOK("boothook", Stage.NETWORK),
    PER_BOOT("per-boot", Stage.FINAL),
    PER_INSTANCE("per-instance", Stage.FINAL),
    PER_ONCE("per-once", Stage.FINAL),
    CLOUD_CONFIG("cloud-config", Stage.CONFIG),
    JINJA("jinja", null),
    INCLUDE("include", null),
    PART_HANDLER("part-handler", null),
    /** Logged as unhandled and left alone; what nodeadm reads is among these. */
    IGNORED("ignored", null);

    private final String id;
    private final Optional<Stage> stage;

    Handler(String id, @org.jspecify.annotations.Nullable Stage stage) {
        this.id = id;
        this.stage = Optional.ofNullable(stage);
    }

    /** The name in reports. */
    public String id() {
        return id;
    }

    /** When the part takes effect, or empty where nothing of it runs or that cannot be known. */
    public Optional<Stage> stage() {
        return stage;
    }

    /** Whether the part is handed to the kernel or to a shell as a program. */
    public boolean isScript() {
        return switch (this) {
            case SCRIPT, BOOTHOOK, PER_BOOT, PER_INSTANCE, PER_ONCE -> true;
            case CLOUD_CONFIG, JINJA, INCLUDE, PART_HANDLER, IGNORED -> false;
        };
    }
}
