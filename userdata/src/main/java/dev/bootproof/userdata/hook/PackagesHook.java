package dev.bootproof.userdata.hook;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Packages, installed by dnf. (cloud-config's {@code packages} has no effect: EKS AMIs do not enable that module.) By
 * default once, with 3 retries and 10 minutes for each attempt.
 *
 * @param packages names, with {@code -version} or {@code -version-release} behind one to pin it; what EKS locks to the AMI is
 *     refused
 */
public record PackagesHook(String name, Execution execution, List<String> packages) implements ScriptHook {
    // amazon-eks-ami: the kernel, containerd and ec2-net-utils are version-locked; docker needs another containerd
    // (#2363)
    private static final Pattern LOCKED = Pattern.compile(
            "(kernel|containerd|runc|docker|amazon-ec2-net-utils|ec2-net-utils|kubelet|nodeadm)(-.*|\\d.*)?");

    public PackagesHook {
        HookNames.checked(name);
        packages = List.copyOf(packages);
        HookChecks checks = new HookChecks(name);
        checks.require(!packages.isEmpty(), "no package is named");
        for (String item : packages) {
            checks.require(
                    item.matches("[A-Za-z0-9][A-Za-z0-9+._:~^-]{0,255}"),
                    "package: a name such as nfs-utils or nfs-utils-2.5.4, without blanks, options or URLs");
            checks.require(
                    !LOCKED.matcher(item).matches(),
                    "package " + HookChecks.shown(item)
                            + " belongs to the AMI, which locks its version or cannot work with another; choose the AMI"
                            + " release that has it");
        }
        checks.throwIfAny();
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String script() {
        return "dnf install --assumeyes --setopt=install_weak_deps=False "
                + packages.stream().map(Bash::quote).collect(Collectors.joining(" ")) + "\n";
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final List<String> packages = new ArrayList<>();

        private Builder(String name) {
            super(name);
            frequency(Frequency.ONCE);
            retries(3);
            timeout(Duration.ofMinutes(10));
        }

        @Override
        Builder self() {
            return this;
        }

        public Builder packages(String... names) {
            packages.addAll(Arrays.asList(names));
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public PackagesHook build() {
            return new PackagesHook(name, execution(), packages);
        }
    }
}
