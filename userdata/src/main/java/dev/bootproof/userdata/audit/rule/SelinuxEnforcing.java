package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import dev.bootproof.userdata.shell.interp.ReachedCommand;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SELinux is made to enforce, for which the image is not prepared. */
public final class SelinuxEnforcing extends RemnantRule {
    private static final Pattern ENFORCING = Pattern.compile("(?m)^SELINUX=enforcing\\s*$");
    /** sed's replacement by it; what it replaces does not count. */
    private static final Pattern REPLACED = Pattern.compile("(?s).*s([/|#,@!%+]).*\\1\\s*SELINUX=enforcing.*\\1.*");

    public SelinuxEnforcing() {
        super(
                RulePage.rule("selinux-enforcing")
                        .summary("SELinux is made to enforce")
                        .why(
                                "EKS's AL2023 images are permissive: without the package container-selinux an enforcing SELinux keeps"
                                        + " nodeadm and containers from what they need")
                        .fix("Leave it permissive, or install container-selinux and build it into an image of your own")
                        .issue(2006)
                        .issue(2123)
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        setenforce 1
                        sed -i 's/^SELINUX=.*/SELINUX=enforcing/' /etc/selinux/config
                        """)
                        .good("""
                        #!/bin/bash
                        setenforce 0
                        sed -i 's/^SELINUX=enforcing/SELINUX=permissive/' /etc/selinux/config
                        """)
                        .build(),
                "container-selinux");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        if (Provision.brings(subject, "container-selinux")) {
            return Stream.empty();
        }
        Stream<Sighting> commands = subject.commands("setenforce", "sed", "grubby")
                .filter(ran -> enforces(ran.command()))
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command(), "1", "Enforcing", "enforcing") + " is run"));
        Stream<Sighting> files = subject.files()
                .filter(used -> used.file().kind() == Kind.WRITE
                        && used.file().path().matches("/etc/(selinux/config|sysconfig/selinux)")
                        && used.file().holds(ENFORCING))
                .map(used -> Sighting.of(used, "'/etc/selinux/config' is written"));
        return Stream.concat(commands, files);
    }

    private static boolean enforces(ReachedCommand command) {
        return command.words().stream().anyMatch(word -> switch (command.name()) {
            case "setenforce" -> word.matches("1|[Ee]nforcing");
            case "grubby" -> word.matches("(.*\\s|--args=)?enforcing=1(\\s.*)?");
            default -> REPLACED.matcher(word).matches();
        });
    }
}
