package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The legacy programs, and their choice. */
class IptablesLegacyTest {
    private static final OneRule RULE = new OneRule(new IptablesLegacy());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iptables-legacy -L",
                "iptables-legacy-save",
                "ip6tables-legacy -F",
                "xtables-legacy-multi iptables -L",
                "update-alternatives --set ip6tables /usr/sbin/ip6tables-legacy",
                "dnf install -y iptables-legacy"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iptables -L",
                "iptables-nft -L",
                "alternatives --set iptables /usr/sbin/iptables-nft",
                "alternatives --display iptables",
                "nft list ruleset",
                "ipset list"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
