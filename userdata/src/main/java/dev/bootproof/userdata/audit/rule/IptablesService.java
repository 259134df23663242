package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import java.util.List;
import java.util.stream.Stream;

/** The service that loads {@code /etc/sysconfig/iptables} at boot, of the package iptables-services. */
public final class IptablesService extends RemnantRule {
    private static final List<FilePattern> FILES =
            List.of(FilePattern.below("/etc/sysconfig/iptables"), FilePattern.below("/etc/sysconfig/ip6tables"));

    public IptablesService() {
        super(
                RulePage.rule("iptables-service")
                        .summary("Rules are left to the service iptables, which AL2023 nodes do not have")
                        .why(
                                "without the package iptables-services nothing loads or saves /etc/sysconfig/iptables, so that the rules are"
                                        + " not there after a boot")
                        .fix(
                                "Load rules with nft or iptables from a systemd unit of your own, or install iptables-services before")
                        .link("https://docs.aws.amazon.com/linux/al2023/ug/compare-with-al2.html")
                        .bad(3, Certainty.DEFINITE, """
                        #!/bin/bash
                        iptables -I FORWARD -d 10.9.0.0/16 -j DROP
                        service iptables save
                        """)
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        iptables-save > /etc/sysconfig/iptables
                        """)
                        .good("""
                        #!/bin/bash
                        iptables -I FORWARD -d 10.9.0.0/16 -j DROP
                        iptables-save > /etc/iptables.rules
                        """)
                        .build(),
                "iptables");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        return Provision.brings(subject, "iptables-services")
                ? Stream.empty()
                : Stream.concat(UnitCall.wanted(subject, "iptables", "ip6tables"), FilePattern.uses(subject, FILES));
    }
}
