package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.nodeadm.NodeConfig;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A drop-in for containerd that nothing imports. */
public final class ContainerdConfigD extends RemnantRule {
    private static final List<FilePattern> FILES = List.of(FilePattern.below("/etc/containerd/config.d/"));

    private static final Pattern IMPORTS = Pattern.compile("imports");

    public ContainerdConfigD() {
        super(
                RulePage.rule("containerd-config-d")
                        .summary("A file is put into /etc/containerd/config.d, which nothing imports")
                        .why(
                                "the configuration that nodeadm makes for containerd has no imports, so that the file is never read")
                        .fix("Give it as spec.containerd.config of the NodeConfig, or import the folder there")
                        .issue(2030)
                        .bad(3, Certainty.DEFINITE, """
                        #!/bin/bash
                        mkdir -p /etc/containerd/config.d
                        printf 'oom_score = -999\\n' > /etc/containerd/config.d/oom.toml
                        """)
                        .good("""
                        #!/bin/bash
                        mkdir -p /etc/containerd/certs.d/registry.example.com
                        printf 'server = "https://mirror.example.com"\\n' > /etc/containerd/certs.d/registry.example.com/hosts.toml
                        """)
                        .build(),
                "config.d");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        return isImported(subject) ? Stream.empty() : FilePattern.files(subject, FILES, Kind.WRITE);
    }

    private static boolean isImported(Subject subject) {
        return subject.nodeadm()
                        .config()
                        .flatMap(NodeConfig::containerd)
                        .filter(containerd -> containerd.config().contains("imports"))
                        .isPresent()
                || subject.files().anyMatch(used -> used.file().holds(IMPORTS))
                || subject.commands()
                        .flatMap(ran -> ran.command().arguments().stream())
                        .anyMatch(word -> word.contains("imports"));
    }
}
