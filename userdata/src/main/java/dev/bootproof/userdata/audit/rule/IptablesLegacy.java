package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.Argument;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** iptables' old kernel tables beside nftables. */
public final class IptablesLegacy extends RemnantRule {
    private static final Pattern PACKAGES = Pattern.compile("iptables-legacy.*");

    public IptablesLegacy() {
        super(
                RulePage.rule("iptables-legacy")
                        .summary("iptables-legacy is used, where AL2023 has iptables-nft")
                        .why(
                                "kube-proxy and the VPC CNI put their rules into nftables on AL2023: those of the legacy tables are apart"
                                        + " from them, and their order is another than meant")
                        .fix("Use iptables, which is iptables-nft, or nft")
                        .link("https://docs.aws.amazon.com/linux/al2023/ug/compare-with-al2.html")
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        iptables-legacy -A INPUT -p tcp --dport 9999 -j DROP
                        """)
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        alternatives --set iptables /usr/sbin/iptables-legacy
                        """)
                        .good("""
                        #!/bin/bash
                        iptables -A INPUT -p tcp --dport 9999 -j DROP
                        """)
                        .build(),
                "iptables-legacy");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        Stream<Sighting> commands = subject.commands()
                .filter(ran -> ran.command().name().matches("ip6?tables-legacy(-save|-restore)?|xtables-legacy-multi"))
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command()) + " is run"));
        Stream<Sighting> chosen = subject.commands("alternatives", "update-alternatives")
                .filter(ran -> ran.command().arguments().contains(Argument.of("--set"))
                        && ran.command().arguments().stream().anyMatch(word -> word.contains("tables-legacy")))
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command(), "--set", "iptables", "ip6tables") + " is run"));
        return Stream.of(commands, chosen, PackageCall.installs(subject, PACKAGES))
                .flatMap(sightings -> sightings);
    }
}
