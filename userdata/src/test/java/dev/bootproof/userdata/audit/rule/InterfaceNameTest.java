package dev.bootproof.userdata.audit.rule;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name in what handles interfaces; not in other namespaces, nor where the document gives it. */
class InterfaceNameTest {
    private static final OneRule RULE = new OneRule(new InterfaceName());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ip link set eth0 mtu 9001",
                "ip route add 10.0.0.0/8 dev eth1",
                "ethtool -G eth0 rx 4096",
                "ifconfig eth0",
                "tcpdump -ni eth0",
                "tc qdisc add dev eth0 root fq",
                "sysctl -w net.ipv4.conf.eth0.rp_filter=0",
                "cat /sys/class/net/eth0/address",
                "echo 2 > /proc/sys/net/ipv4/conf/eth0/rp_filter",
                "iptables -t nat -A POSTROUTING -o eth0 -j MASQUERADE",
                "echo 'net.ipv4.conf.eth0.rp_filter = 0' > /etc/sysctl.d/a.conf",
                "D=eth0; ip addr show $D"
            })
    void found(String lines) {
        RULE.findsTheLastOf(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ip link set ens5 mtu 9001",
                "echo eth0",
                "nsenter -t 1 -n ip link show eth0",
                "ip netns exec a ip link show eth0",
                "ip link set ens6 name eth1\nip link set eth1 up",
                "printf '[Match]\nDriver=ena\n[Link]\nName=eth0\n' > /etc/systemd/network/10-a.link\nip link set eth0 up",
                "ip link show veth0",
                "ip link show eth0-own",
                "[ -e /sys/class/net/eth0 ] && ip link set eth0 up",
                "iptables -A FORWARD -i eni+ -j DROP"
            })
    void notFound(String lines) {
        RULE.findsNothingIn(lines);
    }
}
