package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Docker is used, which AL2023 nodes do not have, and cannot have from packages, as containerd's is locked. */
public final class Docker extends RemnantRule {
    private static final Pattern UNIT = Pattern.compile("/(etc|usr/lib)/systemd/system/[^/]+\\.service");
    private static final Pattern EXEC = Pattern.compile("(?m)^Exec\\w+=[-+@!:]*(/usr/bin/)?docker\\s");
    private static final Pattern PACKAGES =
            Pattern.compile("docker([-.](io|engine|ce|latest|\\d)\\S*)?|moby-engine\\S*");

    private static final List<FilePattern> FILES = List.of(
            FilePattern.file("/etc/docker/daemon.json"),
            FilePattern.file("/etc/docker/key.json"),
            FilePattern.below("/etc/sysconfig/docker"),
            FilePattern.below("/etc/systemd/system/docker.service.d/"),
            FilePattern.file("/var/run/docker.sock"),
            FilePattern.file("/run/docker.sock"),
            FilePattern.below("/var/lib/docker/"));

    /** A build of Docker without packages. */
    private static final Pattern BINARIES = Pattern.compile(".*(/docker-\\d[\\w.]*\\.tgz|/bin/docker)");

    public Docker() {
        super(
                RulePage.rule("docker")
                        .summary("Docker is used, which AL2023 nodes do not have")
                        .why(
                                "there is no Docker on the node and its packages need another containerd than the locked one, so that"
                                        + " this fails or configures nobody")
                        .fix(
                                "Use containerd: nerdctl or ctr -n k8s.io for images, /etc/containerd/certs.d for registries,"
                                        + " spec.containerd of the NodeConfig for its settings")
                        .issue(2363)
                        .issue(2374)
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        docker pull public.ecr.aws/eks-distro/kubernetes/pause:3.10
                        systemctl restart docker
                        """)
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        cat > /etc/docker/daemon.json <<'END'
                        {"log-opts": {"max-size": "10m"}}
                        END
                        """)
                        .good("""
                        #!/bin/bash
                        nerdctl --namespace k8s.io pull public.ecr.aws/eks-distro/kubernetes/pause:3.10
                        mkdir -p /etc/docker/certs.d/registry.example.com
                        if command -v docker; then docker pull public.ecr.aws/eks-distro/kubernetes/pause:3.10; fi
                        """)
                        .build(),
                "docker");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        if (isBrought(subject)) {
            return Stream.empty();
        }
        Stream<Sighting> commands = subject.commands("docker", "dockerd", "docker-compose")
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command()) + " is run"));
        Stream<Sighting> group = subject.commands("usermod", "gpasswd")
                .filter(ran -> ran.command().arguments().contains(Argument.of("docker")))
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command(), "docker") + " is run"));
        Stream<Sighting> units = subject.files()
                .filter(used -> used.file().kind() == Kind.WRITE
                        && UNIT.matcher(used.file().path()).matches()
                        && used.file().holds(EXEC))
                .map(used -> Sighting.of(used, "a unit is written that runs docker"));
        return Stream.of(
                        commands,
                        group,
                        units,
                        UnitCall.wanted(subject, "docker"),
                        PackageCall.installs(subject, PACKAGES),
                        FilePattern.uses(subject, FILES))
                .flatMap(sightings -> sightings);
    }

    private static boolean isBrought(Subject subject) {
        return subject.commands("curl", "wget", "aws", "tar", "install", "cp", "mv", "ln")
                .flatMap(ran -> ran.command().arguments().stream())
                .anyMatch(word -> word.known()
                        .filter(known -> BINARIES.matcher(known).matches())
                        .isPresent());
    }
}
