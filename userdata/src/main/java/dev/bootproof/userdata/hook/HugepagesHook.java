package dev.bootproof.userdata.hook;

/**
 * Huge pages. The kubelet counts them once, when it starts, so the hook runs before it; it fails where the kernel finds too
 * little free memory in one piece.
 *
 * @param pages2MiB how many of 2 MiB
 * @param pages1GiB how many of 1 GiB; instance types without them fail the hook
 */
public record HugepagesHook(String name, Execution execution, int pages2MiB, int pages1GiB) implements ScriptHook {
    private static final String FUNCTION = """
            pages() { # KIBIBYTES COUNT
              local file=/sys/kernel/mm/hugepages/hugepages-$1kB/nr_hugepages
              echo "$2" >"$file"
              local got
              got=$(<"$file")
              if ((got < $2)); then
                echo "$got of $2 huge pages of $1 KiB: too little free memory in one piece" >&2
                return 1
              fi
            }
            """;

    public HugepagesHook {
        HookNames.checked(name);
        HookChecks checks = new HookChecks(name);
        checks.require(
                pages2MiB >= 0 && pages1GiB >= 0 && (pages2MiB > 0 || pages1GiB > 0),
                "a number of pages, at least one of a size");
        checks.require(
                execution.phase() != Phase.AFTER_KUBELET,
                "the kubelet counts huge pages when it starts, so none would be there for pods; use an earlier phase");
        checks.throwIfAny();
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String script() {
        return FUNCTION
                + (pages1GiB > 0 ? "pages 1048576 " + pages1GiB + "\n" : "")
                + (pages2MiB > 0 ? "pages 2048 " + pages2MiB + "\n" : "");
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private int pages2MiB;
        private int pages1GiB;

        private Builder(String name) {
            super(name);
        }

        @Override
        Builder self() {
            return this;
        }

        public Builder pages2MiB(int count) {
            pages2MiB = count;
            return this;
        }

        public Builder pages1GiB(int count) {
            pages1GiB = count;
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public HugepagesHook build() {
            return new HugepagesHook(name, execution(), pages2MiB, pages1GiB);
        }
    }
}
