package dev.bootproof.userdata.hook;

/**
 * A volume with data: waited for, given a file system if it has none, and mounted. A volume that holds anything else than the
 * wanted file system is never touched; the hook fails.
 *
 * @param device the name it was attached by, for instance {@code /dev/sdf}; AL2023's udev rules make it a link to the NVMe device
 * @param mountPoint made if it is not there
 * @param fileSystem default {@link FileSystem#XFS}
 * @param options of mount, default {@code defaults,noatime}
 */
public record DataVolumeHook(
        String name, Execution execution, String device, String mountPoint, FileSystem fileSystem, String options)
        implements ScriptHook {
    /** What a blank volume is given. */
    public enum FileSystem {
        XFS,
        EXT4;

        String type() {
            return this == XFS ? "xfs" : "ext4";
        }
    }

    public DataVolumeHook {
        HookNames.checked(name);
        HookChecks checks = new HookChecks(name);
        checks.path("device", device);
        checks.require(device.startsWith("/dev/"), "device: below /dev");
        checks.path("mountPoint", mountPoint);
        checks.require(options.matches("[A-Za-z0-9_=,.:-]+"), "options: of mount, such as defaults,noatime");
        checks.throwIfAny();
    }

    public static Builder builder(String name, String device, String mountPoint) {
        return new Builder(name, device, mountPoint);
    }

    @Override
    public String script() {
        return "device=" + Bash.quote(device) + "\nmount_point=" + Bash.quote(mountPoint) + "\ntype="
                + fileSystem.type()
                + "\noptions=" + options + "\n" + """
                if mountpoint -q "$mount_point"; then
                  exit 0
                fi
                until [[ -b $device ]]; do
                  sleep 1
                done
                status=0
                found=$(blkid --probe --match-tag TYPE --output value "$device") || status=$?
                if ((status == 2)) && [[ -z $found ]]; then
                  "mkfs.$type" "$device"
                elif [[ $found != "$type" ]]; then
                  echo "$device holds something else than $type: not formatted, not mounted" >&2
                  exit 1
                fi
                mkdir -p "$mount_point"
                mount -t "$type" -o "$options" "$device" "$mount_point"
                """;
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final String device;
        private final String mountPoint;
        private FileSystem fileSystem = FileSystem.XFS;
        private String options = "defaults,noatime";

        private Builder(String name, String device, String mountPoint) {
            super(name);
            this.device = device;
            this.mountPoint = mountPoint;
        }

        @Override
        Builder self() {
            return this;
        }

        public Builder fileSystem(FileSystem value) {
            fileSystem = value;
            return this;
        }

        public Builder options(String value) {
            options = value;
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public DataVolumeHook build() {
            return new DataVolumeHook(name, execution(), device, mountPoint, fileSystem, options);
        }
    }
}
