package dev.bootproof.userdata.hook;

import dev.bootproof.userdata.DeployTimeValues;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One HTTP proxy for all of the node: nodeadm, containerd, the kubelet and every other unit through
 * {@code spec.instance.environment.default} (a script would come too late for nodeadm-config, which asks the EC2 API), shells
 * through {@code /etc/profile.d/NAME.sh}, dnf through {@code /etc/dnf/dnf.conf}.
 *
 * <p>Not through the proxy goes what it could not answer: the node itself, instance metadata, EKS Pod Identity, names inside
 * the cluster and the VPC, and the API server unless {@link Builder#apiServerThroughProxy()}. Add the VPC's and the services' CIDR.
 *
 * @param proxy an {@code http} or {@code https} URL, without user and password, since user data is no place for a secret
 * @param noProxy host names, {@code .domains}, addresses and CIDRs
 */
public record HttpProxyHook(String name, Execution execution, String proxy, List<String> noProxy)
        implements ScriptHook {
    private static final List<String> ALWAYS_DIRECT = List.of(
            "localhost",
            "127.0.0.1",
            "::1",
            "169.254.169.254",
            "fd00:ec2::254",
            "169.254.170.23",
            "fd00:ec2::23",
            ".svc",
            ".cluster.local",
            ".internal");

    public HttpProxyHook {
        HookNames.checked(name);
        noProxy = List.copyOf(noProxy);
        HookChecks checks = new HookChecks(name);
        checks.require(
                !proxy.contains("@"), "proxy: with a user or password, which everyone could read in the user data");
        checks.form(
                proxy,
                "https?://([A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?|\\[[0-9a-fA-F:]+])(:\\d{1,5})?/?",
                DeployTimeValues.is(proxy) ? "http://deployed" : "deployed",
                "proxy: a URL such as http://proxy.example.com:3128");
        noProxy.forEach(item -> checks.form(
                item, "[A-Za-z0-9.:*/-]+", "deployed", "noProxy: a host name, .domain, address or CIDR, one each"));
        checks.throwIfAny();
    }

    public static Builder builder(String name, String proxy) {
        return new Builder(name, proxy);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        String direct = String.join(",", noProxy);
        // programs disagree about the case
        environment.put("HTTP_PROXY", proxy);
        environment.put("HTTPS_PROXY", proxy);
        environment.put("NO_PROXY", direct);
        environment.put("http_proxy", proxy);
        environment.put("https_proxy", proxy);
        environment.put("no_proxy", direct);
        return environment;
    }

    @Override
    public String script() {
        StringBuilder exports = new StringBuilder();
        environment()
                .forEach((key, value) -> exports.append("export ")
                        .append(key)
                        .append('=')
                        .append(Bash.quote(value))
                        .append('\n'));
        return Bash.write("/etc/profile.d/" + name + ".sh", "0644", "root:root", exports.toString())
                + "if [[ -f /etc/dnf/dnf.conf ]]; then\n"
                + "  sed -i -e '/^proxy=/d' -e '/^\\[main]/a proxy=" + proxy + "' /etc/dnf/dnf.conf\n"
                + "fi\n";
    }

    @Override
    public Optional<NodeConfig> nodeConfig() {
        NodeConfig.Builder config = NodeConfig.builder();
        environment().forEach((variable, value) -> config.environment("default", variable, value));
        return Optional.of(config.build());
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final String proxy;
        private final Set<String> noProxy = new LinkedHashSet<>(ALWAYS_DIRECT);
        private boolean apiServerDirect = true;

        private Builder(String name, String proxy) {
            super(name);
            this.proxy = proxy;
            phase(Phase.BOOTHOOK);
        }

        @Override
        Builder self() {
            return this;
        }

        /** What else is reached without the proxy. */
        public Builder noProxy(String... items) {
            noProxy.addAll(Arrays.asList(items));
            return this;
        }

        /** For a cluster whose API server is not reached from the VPC itself. */
        public Builder apiServerThroughProxy() {
            apiServerDirect = false;
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public HttpProxyHook build() {
            List<String> direct = new ArrayList<>(noProxy);
            if (apiServerDirect) {
                direct.add(".eks.amazonaws.com");
            }
            return new HttpProxyHook(name, execution(), proxy, direct);
        }
    }
}
