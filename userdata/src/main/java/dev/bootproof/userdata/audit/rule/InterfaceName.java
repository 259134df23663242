package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An interface is named as AL2's kernel did. */
public final class InterfaceName extends RemnantRule {
    private static final Pattern NAME = Pattern.compile("(?<![\\w-])eth\\d{1,2}(?![\\w-])");
    private static final Pattern PATH = Pattern.compile("/(sys/class/net|proc/sys/net/ipv[46]/conf)/eth\\d{1,2}(/.*)?");
    private static final Pattern SETTING = Pattern.compile("(?m)^\\s*net\\.ipv[46]\\.\\w+\\.eth\\d");

    private static final String[] TOOLS = {
        "ip",
        "ethtool",
        "ifconfig",
        "tc",
        "tcpdump",
        "iptables",
        "ip6tables",
        "nft",
        "arping",
        "sysctl",
        "bridge",
        "networkctl",
        "resolvectl",
        "mtr",
        "iftop",
        "tshark",
        "xdp-loader",
        "dhclient",
        "ifup",
        "ifdown"
    };

    public InterfaceName() {
        super(
                RulePage.rule("interface-name")
                        .summary("An interface is called eth0, which has another name on AL2023")
                        .why(
                                "AL2023 names interfaces by their place, for instance ens5, so that the command finds no eth0")
                        .fix("Ask for the name: ip -o route show default, or match by MAC address or driver")
                        .link("https://docs.aws.amazon.com/linux/al2023/ug/networking-service.html")
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        ip link set dev eth0 mtu 1500
                        """)
                        .good("""
                        #!/bin/bash
                        DEVICE=$(ip -o -4 route show to default | awk '{print $5; exit}')
                        ip link set dev "$DEVICE" mtu 1500
                        """)
                        .build(),
                "eth0",
                "eth1");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        if (isRenamed(subject)) {
            return Stream.empty();
        }
        Stream<Sighting> commands = subject.commands(TOOLS)
                .filter(ran -> !isInOtherNamespace(ran) && names(ran.command()))
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command(), "eth0", "eth1") + " is run"));
        Stream<Sighting> files = subject.files()
                .filter(used -> used.file().kind() == Kind.READ || used.file().kind() == Kind.WRITE)
                .filter(used -> PATH.matcher(used.file().path()).matches()
                        || (used.file().path().startsWith("/etc/sysctl")
                                && used.file().holds(SETTING)))
                .map(used -> Sighting.of(used, "a file that names an interface eth0 is used"));
        return Stream.concat(commands, files);
    }

    private static boolean names(ReachedCommand command) {
        return command.arguments().stream()
                .flatMap(word -> word.pieces().stream())
                .anyMatch(piece -> NAME.matcher(piece).find());
    }

    /** In a pod's or a container's, where the interface is called so. */
    private static boolean isInOtherNamespace(Subject.Ran ran) {
        return ran.script().shell().commands().stream()
                .filter(command ->
                        command.position().line() == ran.command().position().line())
                .anyMatch(command -> command.name().equals("nsenter")
                        || (command.name().equals("ip")
                                && command.arguments().stream()
                                        .anyMatch(word -> word.known()
                                                .filter(known -> known.matches("netns|-n|-netns"))
                                                .isPresent())));
    }

    /** Whether the document gives an interface this name. */
    private static boolean isRenamed(Subject subject) {
        return subject.files()
                        .filter(used -> used.file().path().matches("/etc/(systemd/network|udev/rules\\.d)/.*"))
                        .anyMatch(used -> used.file().holds(NAME))
                || subject.commands("ip")
                        .anyMatch(ran -> ran.command().arguments().contains(Argument.of("name"))
                                && ran.command().arguments().stream()
                                        .anyMatch(word -> word.known()
                                                .filter(w -> w.matches("eth\\d+"))
                                                .isPresent()));
    }
}
