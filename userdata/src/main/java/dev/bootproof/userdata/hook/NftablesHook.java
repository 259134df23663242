package dev.bootproof.userdata.hook;

/**
 * Chains, sets and maps of nftables in a table of their own, {@code inet bootproof_NAME}, for IPv4 and IPv6. The table is
 * replaced in one transaction, so the hook may run any number of times; it stands in {@code /etc/nftables/NAME.nft}.
 *
 * <p>EKS AMIs have {@code nft} since December 2025; on older ones the hook fails.
 *
 * @param chains what stands between the braces of the table, for instance
 *     {@code chain input { type filter hook input priority 0; tcp dport 10255 drop; }}
 */
public record NftablesHook(String name, Execution execution, String chains) implements ScriptHook {
    public NftablesHook {
        HookNames.checked(name);
        HookChecks checks = new HookChecks(name);
        checks.require(!chains.isBlank(), "no chain, set or map is given");
        checks.require(Bash.plain(chains), "7-bit text with LF line ends only");
        checks.require(
                staysInside(chains), "the braces or the quotes do not pair, so it would end or swallow its table");
        checks.throwIfAny();
    }

    private static boolean staysInside(String chains) {
        int depth = 0;
        for (int i = 0; i < chains.length(); i++) {
            char c = chains.charAt(i);
            if (c == '"' || c == '#') {
                // braces do not count in a string, which may hold line ends, nor in a comment
                int end = chains.indexOf(c == '"' ? '"' : '\n', i + 1);
                if (end < 0) {
                    return c == '#' && depth == 0;
                }
                i = end;
                continue;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** The ruleset, which {@code nft --check} judges. */
    public String ruleset() {
        String table = "table inet bootproof_" + name.replace('-', '_');
        return table + "\ndelete " + table + "\n" + table + " {\n" + chains + "\n}\n";
    }

    @Override
    public String script() {
        String file = "/etc/nftables/" + name + ".nft";
        return Bash.write(file, "0644", "root:root", ruleset()) + "nft --file " + file + "\n";
    }

    /** Does not show the chains, which are long. */
    @Override
    public String toString() {
        return "NftablesHook '" + name + "'";
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private String chains = "";

        private Builder(String name) {
            super(name);
        }

        @Override
        Builder self() {
            return this;
        }

        /** What stands between the braces of the table. */
        public Builder chains(String value) {
            chains = value;
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public NftablesHook build() {
            return new NftablesHook(name, execution(), chains);
        }
    }
}
