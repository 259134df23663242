package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ifcfg files, dhclient, the service network, NetworkManager. */
class NetworkScriptsTest {
    private static final OneRule RULE = new OneRule(new NetworkScripts());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo x > /etc/sysconfig/network-scripts/ifcfg-eth1",
                "sed -i s/a/b/ /etc/sysconfig/network-scripts/ifcfg-eth0",
                "cp /etc/hosts /etc/sysconfig/network-scripts/route-eth1",
                "echo NOZEROCONF=yes >> /etc/sysconfig/network",
                "systemctl restart network",
                "service network restart",
                "ifup ens6",
                "dhclient ens6",
                "echo 'supersede domain-name-servers 10.0.0.2;' >> /etc/dhcp/dhclient.conf",
                "systemctl restart NetworkManager",
                "nmcli con up x"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "networkctl status",
                "systemctl restart systemd-resolved",
                "systemctl disable --now NetworkManager",
                "dnf install -y NetworkManager\nsystemctl start NetworkManager",
                "ip link set ens6 up",
                "echo x > /etc/systemd/network/10.network",
                "systemctl is-active network",
                "systemctl start network-online.target"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
