package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import java.util.List;
import java.util.stream.Stream;

/** The socket of dockershim, which AL2 images linked to containerd's. */
public final class DockershimSocket extends RemnantRule {
    private static final List<FilePattern> SOCKET =
            List.of(FilePattern.file("/var/run/dockershim.sock"), FilePattern.file("/run/dockershim.sock"));

    public DockershimSocket() {
        super(
                RulePage.rule("dockershim-socket")
                        .summary("dockershim.sock is used, which AL2023 nodes do not have")
                        .why("AL2 linked it to containerd's socket, AL2023 does not, so that nobody answers there")
                        .fix("Use unix:///run/containerd/containerd.sock")
                        .link("https://kubernetes.io/docs/tasks/administer-cluster/migrating-from-dockershim/")
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        ln -s /var/run/dockershim.sock /var/run/cri.sock
                        """)
                        .good("""
                        #!/bin/bash
                        ln -s /run/containerd/containerd.sock /run/cri.sock
                        """)
                        .build(),
                "dockershim.sock");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        // a link that the script makes itself is there
        boolean made = FilePattern.files(subject, SOCKET, Kind.WRITE).findAny().isPresent();
        return made ? Stream.empty() : FilePattern.uses(subject, SOCKET);
    }
}
