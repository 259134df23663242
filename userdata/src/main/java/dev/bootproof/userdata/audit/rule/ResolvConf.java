package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import java.util.List;
import java.util.stream.Stream;

/** {@code /etc/resolv.conf} is written, which systemd-resolved has. */
public final class ResolvConf extends RemnantRule {
    private static final List<FilePattern> FILE = List.of(FilePattern.file("/etc/resolv.conf"));

    public ResolvConf() {
        super(
                RulePage.rule("resolv-conf")
                        .summary("/etc/resolv.conf is written, which on AL2023 is systemd-resolved's")
                        .why(
                                "the file is a link to one that systemd-resolved writes anew, and pods get the name servers that resolved"
                                        + " knows, so that the change is lost or reaches half of what it should")
                        .fix("Set spec.instance.network.nameservers and domains in the NodeConfig, or a file in"
                                + " /etc/systemd/resolved.conf.d")
                        .issue(2438)
                        .link("https://docs.aws.amazon.com/linux/al2023/ug/networking-service.html")
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        echo 'nameserver 10.0.0.2' > /etc/resolv.conf
                        """)
                        .good("""
                        #!/bin/bash
                        mkdir -p /etc/systemd/resolved.conf.d
                        printf '[Resolve]\\nDNS=10.0.0.2\\n' > /etc/systemd/resolved.conf.d/10-dns.conf
                        systemctl restart systemd-resolved
                        grep nameserver /etc/resolv.conf
                        """)
                        .build(),
                "resolv.conf");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        boolean linked = subject.commands("ln")
                .flatMap(ran -> ran.command().arguments().stream())
                .anyMatch(word -> word.contains("run/systemd/resolve/"));
        return linked ? Stream.empty() : FilePattern.files(subject, FILE, Kind.WRITE);
    }
}
