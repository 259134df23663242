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
    // amazon-eks-ami: the kernel, containerd (#2309) and ec2-net-utils are version-locked, and docker, which needs
    // another
    // containerd, cannot be installed (#2363). What only has such a name in its own (kernel-devel, docker-compose) can.
    private static final Pattern LOCKED = Pattern.compile(
            "(kernel(\\d[.\\d]*)?|containerd|docker|(amazon-)?ec2-net-utils)(\\.(x86_64|aarch64|noarch))?(-\\d.*)?");

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
                            + ": the AMI locks its version, or that of what it needs, so dnf would refuse; choose the AMI release"
                            + " that has the version");
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
