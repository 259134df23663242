package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.Map;
import java.util.Optional;

/**
 * A swap file, and the kubelet told to live with it: {@code failSwapOn: false} and {@code swapBehavior: LimitedSwap}, by which
 * pods of the Burstable class get swap in proportion to their memory request (Kubernetes, "Swap memory management").
 *
 * @param mebibytes the file's size, 64 or more
 * @param path default {@code /var/swapfile}, on the root volume
 */
public record SwapHook(String name, Execution execution, int mebibytes, String path) implements ScriptHook {
    public SwapHook {
        HookNames.checked(name);
        HookChecks checks = new HookChecks(name);
        checks.require(mebibytes >= 64, "at least 64 MiB");
        checks.path("path", path);
        // /proc/swaps writes these in octal, and the file would be looked for in vain
        checks.require(!path.contains(" ") && !path.contains("\\"), "path: without blanks and backslashes");
        checks.require(
                execution.phase() != Phase.AFTER_KUBELET,
                "the kubelet looks for swap when it starts; use an earlier phase");
        checks.throwIfAny();
    }

    /** @param mebibytes the file's size */
    public static Builder builder(String name, int mebibytes) {
        return new Builder(name, mebibytes);
    }

    @Override
    public String script() {
        return "file=" + Bash.quote(path) + "\nmebibytes=" + mebibytes + "\n" + """
                if ! cut -d ' ' -f 1 /proc/swaps | grep -qxF -- "$file"; then
                  if [[ ! -f $file || $(stat -c %s "$file") != $((mebibytes * 1048576)) ]]; then
                    mkdir -p "${file%/*}/"
                    rm -f "$file"
                    install -m 0600 /dev/null "$file"
                    dd if=/dev/zero of="$file" bs=1M count="$mebibytes" status=none
                    mkswap "$file"
                  fi
                  swapon "$file"
                fi
                """;
    }

    @Override
    public Optional<NodeConfig> nodeConfig() {
        return Optional.of(NodeConfig.builder()
                .kubeletConfig("failSwapOn", false)
                .kubeletConfig("memorySwap", Map.of("swapBehavior", "LimitedSwap"))
                .build());
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final int mebibytes;
        private String path = "/var/swapfile";

        private Builder(String name, int mebibytes) {
            super(name);
            this.mebibytes = mebibytes;
        }

        @Override
        Builder self() {
            return this;
        }

        public Builder path(String value) {
            path = value;
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public SwapHook build() {
            return new SwapHook(name, execution(), mebibytes, path);
        }
    }
}
