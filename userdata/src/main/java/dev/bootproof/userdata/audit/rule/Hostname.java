package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Severity;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.List;
import java.util.stream.Stream;

/** The host gets another name. */
public final class Hostname extends RemnantRule {
    private static final List<FilePattern> FILE = List.of(FilePattern.file("/etc/hostname"));

    public Hostname() {
        super(RulePage.rule("hostname")
                .summary("The host's name is changed, which the node's name does not follow")
                .severity(Severity.INFO)
                .why(
                        "nodeadm names the node by EC2's private DNS name or by the instance's id, and tells the kubelet so; what"
                                + " looks for a node by its host's name finds none")
                .fix("Leave the name; spec.featureGates.InstanceIdNodeName of the NodeConfig chooses the instance's id")
                .issue(1711)
                .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        hostnamectl set-hostname worker-1.example.com
                        """)
                .good("""
                        #!/bin/bash
                        hostname
                        NAME=$(hostname -f)
                        hostnamectl status
                        """)
                .build());
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        Stream<Sighting> commands = subject.commands("hostnamectl", "hostname")
                .filter(ran -> changes(ran.command()))
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command(), "set-hostname", "hostname") + " is run"));
        Stream<Sighting> kernel = subject.commands("sysctl")
                .filter(ran -> ran.command().arguments().stream().anyMatch(word -> word.startsWith("kernel.hostname=")))
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command()) + " is run"));
        return Stream.of(commands, kernel, FilePattern.files(subject, FILE, Kind.WRITE))
                .flatMap(sightings -> sightings);
    }

    private static boolean changes(ReachedCommand command) {
        List<String> words = command.arguments().stream()
                .map(word -> word.pieces().get(0) + (word.known().isPresent() ? "" : "?"))
                .filter(word -> !word.startsWith("-"))
                .toList();
        return command.name().equals("hostname")
                ? !words.isEmpty()
                : words.size() > 1 && words.get(0).matches("(set-)?hostname");
    }
}
