package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;
import java.util.stream.Stream;

/** AL2's way to configure interfaces: {@code ifcfg} files, dhclient, the service network, NetworkManager. */
public final class NetworkScripts extends RemnantRule {
    private static final List<FilePattern> FILES = List.of(
            FilePattern.below("/etc/sysconfig/network-scripts/"),
            FilePattern.file("/etc/sysconfig/network"),
            FilePattern.below("/etc/dhcp/dhclient"));

    public NetworkScripts() {
        super(
                RulePage.rule("network-scripts")
                        .summary("The network is configured as on AL2, which AL2023 does not read")
                        .why(
                                "systemd-networkd configures AL2023's interfaces: nobody reads ifcfg files or dhclient's, and there is no"
                                        + " service network and no NetworkManager")
                        .fix("Put a *.network or *.link file into /etc/systemd/network; name servers belong into"
                                + " spec.instance.network of the NodeConfig")
                        .issue(2123)
                        .link("https://docs.aws.amazon.com/linux/al2023/ug/networking-service.html")
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        echo 'MTU=9001' >> /etc/sysconfig/network-scripts/ifcfg-eth0
                        systemctl restart network
                        """)
                        .good("""
                        #!/bin/bash
                        mkdir -p /etc/systemd/network/80-ec2.network.d
                        printf '[Link]\\nMTUBytes=9001\\n' > /etc/systemd/network/80-ec2.network.d/10-mtu.conf
                        """)
                        .build(),
                "network-scripts",
                "ifcfg-",
                "NetworkManager");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        Stream<Sighting> commands = Provision.brings(subject, "NetworkManager")
                ? Stream.empty()
                : Stream.concat(
                        subject.commands("ifup", "ifdown", "dhclient", "nmcli")
                                .map(ran -> Sighting.of(ran, Evidence.of(ran.command()) + " is run")),
                        UnitCall.wanted(subject, "NetworkManager"));
        return Stream.of(FilePattern.uses(subject, FILES), UnitCall.wanted(subject, "network"), commands)
                .flatMap(sightings -> sightings);
    }
}
