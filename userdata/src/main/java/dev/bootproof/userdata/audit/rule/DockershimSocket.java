package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.Finding;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The socket of dockershim, which AL2 images linked to containerd's. */
public final class DockershimSocket extends RemnantRule {
    private static final Pattern NAMED = Pattern.compile("dockershim\\.sock");
    private static final Pattern SETTINGS = Pattern.compile(".*\\.(ya?ml|json|toml|conf|service)");
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
        if (made) {
            return Stream.empty();
        }
        Stream<Sighting> awaited = FilePattern.given(subject, SOCKET, "[", "[[", "test")
                .filter(sighting -> ((ReachedCommand) sighting.reached())
                        .loop()
                        .filter(loop -> !loop.counted() && !loop.goesOn())
                        .isPresent());
        Stream<Sighting> settings = subject.files()
                .filter(used -> used.file().kind() == Kind.WRITE
                        && SETTINGS.matcher(used.file().path()).matches()
                        && used.file().holds(NAMED))
                .map(used -> Sighting.of(used, "a setting is written that names dockershim.sock"));
        return Stream.of(FilePattern.uses(subject, SOCKET), awaited, settings).flatMap(sightings -> sightings);
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Stream.concat(
                        NodeConfigs.lines(this, subject, NAMED, "names dockershim.sock"), super.check(subject).stream())
                .toList();
    }
}
