package dev.bootproof.userdata.hook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Time servers for chrony, next to the ones the AMI has: {@code /etc/chrony.d/NAME.sources}, which {@code /etc/chrony.conf} is
 * made to read.
 *
 * @param servers host names or addresses
 */
public record TimeServersHook(String name, Execution execution, List<String> servers) implements ScriptHook {
    public TimeServersHook {
        HookNames.checked(name);
        servers = List.copyOf(servers);
        HookChecks checks = new HookChecks(name);
        checks.require(!servers.isEmpty(), "no server is named");
        servers.forEach(server -> checks.form(
                server,
                "[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?",
                "deployed",
                "server " + HookChecks.shown(server) + ": a host name or an address"));
        checks.throwIfAny();
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String script() {
        StringBuilder sources = new StringBuilder();
        servers.forEach(server -> sources.append("server ").append(server).append(" iburst\n"));
        return Bash.write("/etc/chrony.d/" + name + ".sources", "0644", "root:root", sources.toString()) + """
                if ! grep -Eqs '^sourcedir[[:space:]]+/etc/chrony\\.d/?$' /etc/chrony.conf; then
                  echo 'sourcedir /etc/chrony.d' >>/etc/chrony.conf
                fi
                systemctl restart chronyd.service
                """;
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final List<String> servers = new ArrayList<>();

        private Builder(String name) {
            super(name);
        }

        @Override
        Builder self() {
            return this;
        }

        public Builder servers(String... names) {
            servers.addAll(Arrays.asList(names));
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public TimeServersHook build() {
            return new TimeServersHook(name, execution(), servers);
        }
    }
}
