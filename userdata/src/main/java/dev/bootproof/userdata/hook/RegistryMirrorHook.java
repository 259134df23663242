package dev.bootproof.userdata.hook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Mirrors of an image registry: {@code /etc/containerd/certs.d/REGISTRY/hosts.toml}, which containerd 1.x and 2.x read alike,
 * at every pull, with the {@code config_path} that EKS AMIs set. Mirrors are asked in their order, then the registry itself.
 *
 * <p>containerd 2.1's transfer service has ignored this folder in some releases (amazon-eks-ami #2494).
 *
 * @param registry a host, with a port where it has one, for instance {@code docker.io}; {@code _default} for all that have no
 *     folder of their own
 * @param mirrors URLs; one with a path is taken as a whole, as pull-through caches want it
 */
public record RegistryMirrorHook(String name, Execution execution, String registry, List<String> mirrors)
        implements ScriptHook {
    public RegistryMirrorHook {
        HookNames.checked(name);
        mirrors = List.copyOf(mirrors);
        HookChecks checks = new HookChecks(name);
        checks.form(
                registry,
                "_default|[A-Za-z0-9]([A-Za-z0-9.-]{0,200}[A-Za-z0-9])?(:\\d{1,5})?",
                "deployed",
                "registry: a host such as docker.io or registry.example.com:5000, without https:// or a path");
        checks.require(!mirrors.isEmpty(), "no mirror is named");
        mirrors.forEach(mirror -> checks.form(
                mirror,
                "https?://[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:\\d{1,5})?(/[A-Za-z0-9._/-]*)?",
                "deployed",
                "mirror: a URL such as https://mirror.example.com/v2/docker.io, without user, query or fragment"));
        checks.throwIfAny();
    }

    public static Builder builder(String name, String registry) {
        return new Builder(name, registry);
    }

    @Override
    public String script() {
        return Bash.write("/etc/containerd/certs.d/" + registry + "/hosts.toml", "0644", "root:root", hosts());
    }

    private String hosts() {
        StringBuilder toml = new StringBuilder();
        if (!registry.equals("_default")) {
            // docker.io is a name; its images are served here
            String server = registry.equals("docker.io") ? "registry-1.docker.io" : registry;
            toml.append("server = \"https://").append(server).append("\"\n");
        }
        for (String mirror : mirrors) {
            toml.append("\n[host.\"").append(mirror).append("\"]\n  capabilities = [\"pull\", \"resolve\"]\n");
            if (mirror.matches("https?://[^/]+/.+")) {
                toml.append("  override_path = true\n");
            }
        }
        return toml.toString();
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final String registry;
        private final List<String> mirrors = new ArrayList<>();

        private Builder(String name, String registry) {
            super(name);
            this.registry = registry;
        }

        @Override
        Builder self() {
            return this;
        }

        public Builder mirrors(String... urls) {
            mirrors.addAll(Arrays.asList(urls));
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public RegistryMirrorHook build() {
            return new RegistryMirrorHook(name, execution(), registry, mirrors);
        }
    }
}
