package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service and its files, unless its package is installed. */
class IptablesServiceTest {
    private static final OneRule RULE = new OneRule(new IptablesService());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service iptables save",
                "systemctl enable iptables",
                "systemctl restart ip6tables.service",
                "iptables-save > /etc/sysconfig/iptables",
                "iptables-restore < /etc/sysconfig/iptables",
                "chkconfig iptables on",
                "cp /etc/hosts /etc/sysconfig/iptables-config"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iptables -A INPUT -j DROP",
                "yum install -y iptables-services\nservice iptables save",
                "systemctl disable iptables",
                "iptables-save > /root/x",
                "systemctl enable nftables",
                "[ -f /etc/sysconfig/iptables ] && iptables-restore /etc/sysconfig/iptables"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
