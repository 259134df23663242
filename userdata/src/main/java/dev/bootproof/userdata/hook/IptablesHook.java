package dev.bootproof.userdata.hook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules of iptables, which on AL2023 are nftables underneath ({@code iptables-nft}). A rule that is there already is not
 * added again, so the hook may run any number of times; rules are gone after a reboot, and the hook brings them back.
 *
 * @param rules appended rules in their order; inserted ones stand before all others of their chain, in their order
 */
public record IptablesHook(String name, Execution execution, List<Rule> rules) implements ScriptHook {
    private static final String FUNCTION = """
            ensure() { # PROGRAM TABLE ACTION CHAIN RULE...
              "$1" -w 60 -t "$2" -C "$4" "${@:5}" 2>/dev/null || "$1" -w 60 -t "$2" "$3" "$4" "${@:5}"
            }
            """;

    /** Which of iptables and ip6tables get a rule. */
    public enum Family {
        IPV4,
        IPV6,
        /** Both; not for rules with addresses. */
        BOTH
    }

    /** Where in its chain a rule goes. */
    public enum Position {
        INSERT,
        APPEND
    }

    /**
     * A rule.
     *
     * @param table {@code filter}, {@code nat}, {@code mangle}, {@code raw} or {@code security}
     * @param chain one that is there, for instance {@code INPUT}
     * @param match the rest of the rule as on the command line, a word each, for instance
     *     {@code -p tcp --dport 10250 -j ACCEPT}
     */
    public record Rule(Family family, String table, Position position, String chain, List<String> match) {
        public Rule {
            match = List.copyOf(match);
        }

        private Stream<String> commands() {
            return Stream.of("iptables", "ip6tables")
                    .filter(program -> family == Family.BOTH || (family == Family.IPV6) == program.startsWith("ip6"))
                    .map(program -> "ensure " + program + " " + table + (position == Position.INSERT ? " -I " : " -A ")
                            + chain + " "
                            + match.stream().map(Bash::quote).collect(Collectors.joining(" ")) + "\n");
        }
    }

    public IptablesHook {
        HookNames.checked(name);
        rules = List.copyOf(rules);
        HookChecks checks = new HookChecks(name);
        checks.require(!rules.isEmpty(), "no rule is given");
        for (int i = 0; i < rules.size(); i++) {
            check(rules.get(i), "rule " + (i + 1) + ": ", checks);
        }
        checks.throwIfAny();
    }

    private static void check(Rule rule, String place, HookChecks checks) {
        checks.require(
                rule.table().matches("filter|nat|mangle|raw|security"),
                place + "the table is filter, nat, mangle, raw or security");
        checks.require(rule.chain().matches("[A-Za-z0-9_][A-Za-z0-9_-]{0,27}"), place + "a chain such as INPUT");
        checks.require(!rule.match().isEmpty(), place + "matches and does nothing");
        checks.require(
                rule.match().stream().allMatch(word -> !word.isEmpty() && Bash.plain(word) && word.indexOf('\n') < 0),
                place + "its words are 7-bit text, not empty");
        checks.require(
                rule.family() != Family.BOTH
                        || rule.match().stream()
                                .noneMatch(
                                        word -> word.matches("(\\d+\\.){3}\\d+(/.*)?|[0-9a-fA-F:]*::[0-9a-fA-F:/]*")),
                place + "has an address, so it is for IPV4 or IPV6, not BOTH");
    }

    public static Builder builder(String name) {
        return new Builder(name);
    }

    @Override
    public String script() {
        List<Rule> inserted = new ArrayList<>(rules.stream()
                .filter(rule -> rule.position() == Position.INSERT)
                .toList());
        // each goes to the top, so the last inserted stands first
        Collections.reverse(inserted);
        return FUNCTION
                + Stream.concat(inserted.stream(), rules.stream().filter(rule -> rule.position() == Position.APPEND))
                        .flatMap(Rule::commands)
                        .collect(Collectors.joining());
    }

    /** Does not show the rules, which are long. */
    @Override
    public String toString() {
        return "IptablesHook '" + name + "'";
    }

    public static final class Builder extends Execution.Setters<Builder> {
        private final List<Rule> rules = new ArrayList<>();

        private Builder(String name) {
            super(name);
        }

        @Override
        Builder self() {
            return this;
        }

        /** A rule of the filter table at the head of a chain, for IPv4 and IPv6. */
        public Builder insert(String chain, String... match) {
            return rule(new Rule(Family.BOTH, "filter", Position.INSERT, chain, Arrays.asList(match)));
        }

        /** A rule of the filter table at the end of a chain, for IPv4 and IPv6. */
        public Builder append(String chain, String... match) {
            return rule(new Rule(Family.BOTH, "filter", Position.APPEND, chain, Arrays.asList(match)));
        }

        /** Any rule. */
        public Builder rule(Rule rule) {
            rules.add(rule);
            return this;
        }

        /** @throws IllegalArgumentException with everything that is wrong */
        public IptablesHook build() {
            return new IptablesHook(name, execution(), rules);
        }
    }
}
