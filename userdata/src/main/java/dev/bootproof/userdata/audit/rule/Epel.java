package dev.bootproof.userdata.audit.rule;

import dev.bootproof.userdata.Certainty;
import dev.bootproof.userdata.audit.RulePage;
import dev.bootproof.userdata.audit.Subject;
import dev.bootproof.userdata.shell.interp.Argument;
import dev.bootproof.userdata.shell.interp.FileAccess.Kind;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** EPEL, which is not made for AL2023. */
public final class Epel extends RemnantRule {
    private static final Pattern REPOSITORY = Pattern.compile("/etc/yum\\.repos\\.d/epel.*\\.repo");
    private static final Pattern RELEASE = Pattern.compile("(.*/)?epel-release.*");

    public Epel() {
        super(
                RulePage.rule("epel")
                        .summary("Packages are to come from EPEL, which AL2023 does not support")
                        .why(
                                "EPEL's packages are made for RHEL and CentOS: AL2023 has no package epel-release, and EPEL's do not"
                                        + " install there")
                        .fix("Take the package from AL2023's own repositories or from its maker")
                        .link("https://docs.aws.amazon.com/linux/al2023/ug/compare-with-al2.html#epel")
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        yum install -y https://dl.fedoraproject.org/pub/epel/epel-release-latest-7.noarch.rpm
                        """)
                        .bad(2, Certainty.DEFINITE, """
                        #!/bin/bash
                        yum install -y --enablerepo=epel htop
                        """)
                        .good("""
                        #!/bin/bash
                        dnf install -y htop
                        """)
                        .build(),
                "epel");
    }

    @Override
    Stream<Sighting> sightings(Subject subject) {
        Stream<Sighting> enabled = subject.commands("yum", "dnf", "yum-config-manager")
                .filter(ran -> ran.command().arguments().stream().anyMatch(Epel::names))
                .map(ran -> Sighting.of(ran, Evidence.of(ran.command(), "epel", "--enablerepo=epel") + " is run"));
        Stream<Sighting> written = subject.files()
                .filter(used -> used.file().kind() == Kind.WRITE
                        && REPOSITORY.matcher(used.file().path()).matches())
                .map(used -> Sighting.of(used, "a repository file of EPEL's is written"));
        return Stream.of(PackageCall.installs(subject, RELEASE), enabled, written)
                .flatMap(sightings -> sightings);
    }

    private static boolean names(Argument argument) {
        return argument.known()
                .filter(word -> word.matches("(--(enablerepo|repo)=)?epel"))
                .isPresent();
    }
}
